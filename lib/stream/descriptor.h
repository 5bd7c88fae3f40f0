/*
 * stream/descriptor.h: the three descriptors that a program starts with, and
 * whether a file is its own output.
 */

#ifndef STREAM_DESCRIPTOR_H
#define STREAM_DESCRIPTOR_H

/*
 * Hold standard input, output and error open, and remember what file the output
 * is.  One of them that was closed would be the number of the next file, which
 * would then be read twice or written to.  It becomes one whose use fails with
 * EBADF, as that of a closed one does.  To be called before anything is opened
 * and before the sandbox; the second call does nothing.
 */
void descriptor_hold(void);

/*
 * Whether the descriptor is of the regular file that the output goes to.  A
 * filter that read it would never come to its end.  A file that cannot be asked
 * about is not.
 */
int descriptor_is_output(int fd);

#endif
