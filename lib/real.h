/*
 * real.h: functions of real numbers by the arithmetic of IEEE 754 alone, so
 * that they are the same with every C library; for the trainers.
 */

#ifndef REAL_H
#define REAL_H

/* e to the x, of -700 to 700. */
double real_exp(double x);

/* 1 / sqrt(x), for x above 0. */
float real_inverse_root(float x);

#endif
