/*
 * amount/normal_compare.h: whether two values can be one.
 *
 * Two values are equal if they are the same number, date or time, in any unit
 * or form.
 *
 * They are compatible if one may be a rounding, a bound or a part of the other:
 * "more than 200" and 212 (up to a quarter more), "nearly five million" and 4.9
 * million (10 %), 600 and 612 (rounded, by at most 6 %), 5 miles and 8 km (2
 * %), a range and what lies in it, a month and one of its days, a weekday and a
 * date on it, an age and a bare number of years.
 *
 * They conflict if they are of one kind and neither equal nor compatible: there
 * is no tolerance without a reason for it.  They are unlike if they cannot be
 * compared: they are of two kinds, two currencies or two units.  XXX, a
 * currency whose country is not known, is compared with XXX only.
 *
 * The limits were set on the conflicts and look-alikes of the project's
 * alignment data and on the links of real reports there.
 */

#ifndef AMOUNT_NORMAL_COMPARE_H
#define AMOUNT_NORMAL_COMPARE_H

#include "amount/normal_read.h"

enum normal_agreement {
	AGREEMENT_UNLIKE,
	AGREEMENT_CONFLICT,
	AGREEMENT_COMPATIBLE,
	AGREEMENT_EQUAL
};

enum normal_agreement normal_compare(
    const struct normal_value *a, const struct normal_value *b);

/* Whether neither number is that many times the other, or more. */
int normal_within_times(
    const struct normal_value *a, const struct normal_value *b, int times);

/* Whether the exact counts a and b add up to c: 3 and 8 to 11. */
int normal_is_sum(const struct normal_value *a, const struct normal_value *b,
    const struct normal_value *c);

#endif
