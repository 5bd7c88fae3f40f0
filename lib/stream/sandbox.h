/*
 * stream/sandbox.h: give up the rights that a filter never needs.
 *
 * A filter reads the files it is given and writes to its standard output.  It
 * tells the system so, in two steps, so that a fault in it, triggered by
 * foreign text, can do no more.  Forbidden calls then fail with EPERM.  Nothing
 * else in the program depends on the sandbox.
 *
 * On OpenBSD this is pledge(2), on Linux a seccomp(2) filter with a list of
 * allowed system calls.  Nothing happens on other systems, where the kernel
 * refuses, and in programs built with NO_SANDBOX, which is needed where the
 * program writes a report of its own at exit (sanitizers, coverage).  It is
 * never a reason to fail.
 */

#ifndef STREAM_SANDBOX_H
#define STREAM_SANDBOX_H

/*
 * From here on allow only memory, open descriptors and, if files is not 0,
 * opening files for reading and asking what they are.
 */
void sandbox_enter(int files);

/*
 * From here on forbid that as well.  Without a sandbox_enter() before
 * it, this does nothing.
 */
void sandbox_seal(void);

#endif
