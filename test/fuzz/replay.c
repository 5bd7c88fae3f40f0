/*
 * replay FILE: once more what a fuzzer has found of the pure module that the
 * environment has as MODULE, without the fuzzer.
 */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "try.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
main(int argc, char *argv[])
{
	char all[TRY_MAX], *data;
	FILE *f;
	size_t n;

	(void)LLVMFuzzerInitialize(&argc, &argv);
	f = argc == 2 ? fopen(argv[1], "rb") : NULL;
	if (f == NULL)
		return 1;
	n = fread(all, 1, sizeof(all), f);
	(void)fclose(f);
	data = room(n);
	memcpy(data, all, n);
	(void)LLVMFuzzerTestOneInput((const uint8_t *)data, n);
	free(data);
	return 0;
}
