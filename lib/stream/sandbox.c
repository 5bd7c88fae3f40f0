#include "stream/sandbox.h"

#if defined(__linux__) && !defined(NO_SANDBOX)

#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

/*
 * The kernel's interface.  It is repeated here because not every C library
 * comes with linux/seccomp.h, linux/filter.h and linux/audit.h.
 */
struct call {
	int32_t number;
	uint32_t machine;
	uint64_t at;
	uint64_t argument[6];
};

struct filter_step {
	uint16_t code;
	uint8_t if_so, if_not; /* instructions to skip */
	uint32_t value;
};

struct program {
	unsigned short n;
	struct filter_step *step;
};

/* unistd.h does not declare it if only POSIX is requested. */
long syscall(long number, ...);

enum {
	LOAD = 0x20,   /* load a word of struct call */
	EQUAL = 0x15,  /* jump if it equals the value */
	ANY = 0x45,    /* jump if it has a bit of the value */
	RETURN = 0x06, /* return the decision */
};
/* Set a filter, without the slow mitigations for speculative execution. */
enum { SET_FILTER = 1, SPEC_ALLOW = 1 << 2 };
#define ALLOW  0x7fff0000U
#define REFUSE (0x00050000U | EPERM)

#if defined(__x86_64__) && defined(__LP64__)
#define MACHINE 0xc000003eU
#elif defined(__i386__)
#define MACHINE 0x40000003U
#elif defined(__aarch64__) && defined(__AARCH64EL__)
#define MACHINE 0xc00000b7U
#elif defined(__arm__) && defined(__ARMEL__)
#define MACHINE 0x40000028U
#elif defined(__s390x__)
#define MACHINE 0x80000016U
#elif defined(__riscv) && __riscv_xlen == 64
#define MACHINE 0xc00000f3U
#endif

#endif

#ifdef MACHINE

/* The system calls that libc uses to read, write, wait, get memory and exit. */
static const int allowed[] = {
	SYS_read,
	SYS_write,
	SYS_readv,
	SYS_writev,
	SYS_pread64,
#ifdef SYS_poll
	SYS_poll,
#endif
	SYS_ppoll,
#ifdef SYS_ppoll_time64
	SYS_ppoll_time64,
#endif
	SYS_restart_syscall,
#ifdef SYS_sigreturn
	SYS_sigreturn,
#endif
	SYS_rt_sigreturn,
	SYS_close,
	SYS_brk,
#ifdef SYS_mmap
	SYS_mmap,
#endif
#ifdef SYS_mmap2
	SYS_mmap2,
#endif
	SYS_mremap,
	SYS_munmap,
	SYS_madvise,
	SYS_mprotect,
	SYS_futex,
	SYS_getrandom,
	SYS_exit,
	SYS_exit_group,
};

enum {
	ALLOWED = sizeof(allowed) / sizeof(allowed[0]),
	STEPS_MAX = 2 * ALLOWED + 30
};

/* The low half of an argument. */
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define LOW 4
#else
#define LOW 0
#endif
#define ARGUMENT(i)                                                            \
	((uint32_t)(offsetof(struct call, argument) + sizeof(uint64_t) * (i) + \
		    LOW))

static void
add(struct program *p, int code, uint32_t value, int if_so, int if_not)
{
	p->step[p->n++] = (struct filter_step){ (uint16_t)code, (uint8_t)if_so,
		(uint8_t)if_not, value };
}

/* Allow a call if its argument i compares to value in this way. */
static void
add_call(
    struct program *p, long number, unsigned i, int relation, uint32_t value)
{
	add(p, EQUAL, (uint32_t)number, 0, 4);
	add(p, LOAD, ARGUMENT(i), 0, 0);
	add(p, relation, value, 0, 1);
	add(p, RETURN, relation == EQUAL ? ALLOW : REFUSE, 0, 0);
	add(p, RETURN, relation == EQUAL ? REFUSE : ALLOW, 0, 0);
}

/* The calls that fstat(3) may be. */
static const int asking[] = {
#ifdef SYS_fstat
	SYS_fstat,
#endif
#ifdef SYS_fstat64
	SYS_fstat64,
#endif
#ifdef SYS_newfstatat
	SYS_newfstatat,
#endif
#ifdef SYS_fstatat64
	SYS_fstatat64,
#endif
#ifdef SYS_statx
	SYS_statx,
#endif
};

static void
add_allowed(struct program *p, const int *call, size_t n)
{
	for (; n > 0; n--, call++) {
		add(p, EQUAL, (uint32_t)*call, 0, 1);
		add(p, RETURN, ALLOW, 0, 0);
	}
}

/*
 * The calls that open a file for reading, that ask what was opened, and that
 * set another filter.
 */
static void
add_files(struct program *p)
{
	const uint32_t writing = O_ACCMODE | O_CREAT | O_TRUNC;

#ifdef SYS_open
	add_call(p, SYS_open, 1, ANY, writing);
#endif
	add_call(p, SYS_openat, 2, ANY, writing);
	add_call(p, SYS_seccomp, 0, EQUAL, SET_FILTER);
	add_allowed(p, asking, sizeof(asking) / sizeof(asking[0]));
}

/* Allow only the calls of the list and, with files, those that open them. */
static void
promise(int files)
{
	struct filter_step step[STEPS_MAX];
	struct program p = { 0, step };

	add(&p, LOAD, (uint32_t)offsetof(struct call, machine), 0, 0);
	add(&p, EQUAL, MACHINE, 1, 0);
	add(&p, RETURN, REFUSE, 0, 0);
	add(&p, LOAD, (uint32_t)offsetof(struct call, number), 0, 0);
	add_allowed(&p, allowed, ALLOWED);
	if (files)
		add_files(&p);
	add(&p, RETURN, REFUSE, 0, 0);
	/* Without it the kernel accepts a filter only from the superuser. */
	(void)prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	(void)syscall(SYS_seccomp, SET_FILTER, SPEC_ALLOW, &p);
}

#elif defined(__OpenBSD__) && !defined(NO_SANDBOX)

/* unistd.h does not declare it if only POSIX is requested. */
int pledge(const char *promises, const char *execpromises);

static void
promise(int files)
{
	(void)pledge(files ? "stdio rpath" : "stdio", NULL);
}

#else

static void
promise(int files)
{
	(void)files;
}

#endif

static int may_open; /* files may be opened, and the sandbox was entered */

void
sandbox_enter(int files)
{
	promise(files);
	may_open = files;
}

void
sandbox_seal(void)
{
	if (may_open)
		promise(0);
	may_open = 0;
}
