/*
 * stream/sandbox.h: give up what a filter never needs.
 *
 * A filter reads the files it was told of and writes to its standard output.
 * So that a fault in it, met by text somebody else wrote, can do no more, it
 * promises the system as much, in two steps.  What it then must not do fails
 * with EPERM: nothing else in the program depends on whether that is so.
 *
 * By pledge(2) on OpenBSD, and on Linux by a seccomp(2) filter that allows the
 * system calls on a list.  Elsewhere, where the kernel refuses, and in
 * programs built with NO_SANDBOX, as those must be that write reports of their
 * own at exit (sanitizers, coverage), nothing changes: it is never a reason to
 * fail.
 */

#ifndef STREAM_SANDBOX_H
#define STREAM_SANDBOX_H

/*
 * From here on: memory, descriptors that are open, and, where files is not 0,
 * opening files to read.
 */
void sandbox_enter(int files);

/*
 * From here on no files are opened either.  Without sandbox_enter() before it,
 * this does nothing.
 */
void sandbox_seal(void);

#endif
