/*
 * stream/temporary_file.h: data that has no room in memory, in a file without
 * a name.
 *
 * A file is written from its beginning to its end, and what is in it can be
 * read anywhere at any time. It is removed from its directory as soon as it is
 * open, so nothing is left behind however the program ends. It must be opened
 * before cli_operands(), which enters the sandbox. What fails ends the program
 * with status 1 and a message that names the directory.
 */

#ifndef STREAM_TEMPORARY_FILE_H
#define STREAM_TEMPORARY_FILE_H

#include <stddef.h>
#include <stdint.h>

struct temporary_file {
	uint64_t n; /* bytes written */

	const char *dir; /* private; NULL if it is not open */
	int fd;
	char *buffer; /* the last bytes, which are not in the file yet */
	size_t buffered;
};

/* Reads a part of a file from its beginning to its end. */
struct temporary_reader {
	struct temporary_file *file; /* private */
	uint64_t at, end;            /* what is not in the buffer yet */
	char *buffer;
	size_t next, n;
};

/* Open a new file in the directory, whose name must stay. */
void temporary_file_open(struct temporary_file *f, const char *dir);

/* Close it, if it is open, which gives its room back; leaves { 0 }. */
void temporary_file_close(struct temporary_file *f);

void temporary_file_write(struct temporary_file *f, const void *p, size_t n);

/* Read n bytes that have been written at this offset. */
void temporary_file_read(
    struct temporary_file *f, uint64_t at, void *p, size_t n);

/* Start to read the bytes between two offsets. */
void temporary_reader_start(struct temporary_reader *r,
    struct temporary_file *f, uint64_t at, uint64_t end);

/* Take the next n bytes, which are few: 1; or 0 at the end. */
int temporary_reader_next(struct temporary_reader *r, void *p, size_t n);

void temporary_reader_free(struct temporary_reader *r);

#endif
