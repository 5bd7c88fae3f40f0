#include "amount/quantity.h"

int
quantity_less(struct quantity q, struct quantity other)
{
	double value[2] = { (double)q.digits, (double)other.digits };
	int tens[2] = { q.tens, other.tens }, k;

	for (k = 0; k < 2; k++) {
		for (; tens[k] > 0; tens[k]--)
			value[k] *= 10;
		for (; tens[k] < 0; tens[k]++)
			value[k] /= 10;
	}
	return value[0] < value[1];
}

void
quantity_multiply(struct quantity *q, int factor)
{
	int64_t most = INT64_MAX / factor;

	if (q->digits > most || q->digits < -most)
		q->known = 0;
	else
		q->digits *= factor;
}

void
quantity_share_scale(struct quantity q[2])
{
	static const struct quantity thousand = { 1000, 0, 0, 1 };
	struct quantity shared = q[0];
	int certain = 1;

	if (q[0].scale != 0 && q[1].scale == 0)
		certain = quantity_less(q[0], q[1]);
	else if (q[0].scale == 0 && q[1].scale != 0 &&
		 quantity_less(q[0], thousand)) {
		shared.tens += q[1].scale;
		shared.scale = q[1].scale;
		certain = q[1].scale != 1 && quantity_less(shared, q[1]);
		q[0] = shared;
	}
	if (!certain || !q[0].known || !q[1].known)
		q[0].known = q[1].known = 0;
}

size_t
quantity_write(struct quantity q, char out[QUANTITY_TEXT])
{
	char reversed[QUANTITY_TEXT];
	size_t n = 0, i;
	int minus = q.digits < 0;

	q.digits = minus ? -q.digits : q.digits;
	for (; q.tens < 0 && q.digits % 10 == 0; q.tens++)
		q.digits /= 10;
	for (; q.tens > 0 && q.digits != 0; q.tens--)
		reversed[n++] = '0';
	do {
		reversed[n++] = (char)('0' + q.digits % 10);
		q.digits /= 10;
		if (q.tens < 0 && ++q.tens == 0)
			reversed[n++] = '.';
	} while (q.digits != 0 || q.tens < 0 || reversed[n - 1] == '.');
	if (minus)
		reversed[n++] = '-';
	for (i = 0; i < n; i++)
		out[i] = reversed[n - 1 - i];
	return n;
}
