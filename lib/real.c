#include "real.h"

#include <stdint.h>
#include <string.h>

double
real_exp(double x)
{
	const double ln2 = 0.6931471805599453;
	int power = (int)(x / ln2 + (x < 0 ? -0.5 : 0.5)), i;
	double r = x - power * ln2, term = 1, sum = 1, factor = 2;

	for (i = 1; i <= 11; i++) {
		term *= r / i;
		sum += term;
	}
	if (power < 0) {
		power = -power;
		factor = 0.5;
	}
	while (power > 0) {
		if ((power & 1) != 0)
			sum *= factor;
		factor *= factor;
		power >>= 1;
	}
	return sum;
}

/* By Newton's method from a first guess of its bits. */
float
real_inverse_root(float x)
{
	uint32_t bits;
	float y;
	int i;

	memcpy(&bits, &x, sizeof(bits));
	bits = 0x5f3759dfU - (bits >> 1);
	memcpy(&y, &bits, sizeof(y));
	for (i = 0; i < 3; i++)
		y = y * (1.5F - 0.5F * x * y * y);
	return y;
}
