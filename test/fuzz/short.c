/*
 * short: most inputs of a fuzzer short, which it tries many of; of some long
 * ones, one in LONG, as long as it may make them.
 */

#include <stddef.h>
#include <stdint.h>

enum { SHORT = 64, LONG = 16 };

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max);
size_t LLVMFuzzerCustomMutator(
    uint8_t *data, size_t size, size_t max, unsigned seed);

size_t
LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned seed)
{
	if (seed % LONG != 0 && max > SHORT)
		max = SHORT;
	return LLVMFuzzerMutate(data, size < max ? size : max, max);
}
