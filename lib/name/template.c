#include "name/template.h"

#define PART(offset, attribute)                                                \
	{                                                                      \
		(offset) + TEMPLATE_REACH, ATTRIBUTE_##attribute               \
	}
#define ONE(name, o, t)                                                        \
	{                                                                      \
		name, 1,                                                       \
		{                                                              \
			PART(o, t)                                             \
		}                                                              \
	}
#define TWO(name, o, t, p, u)                                                  \
	{                                                                      \
		name, 2,                                                       \
		{                                                              \
			PART(o, t), PART(p, u)                                 \
		}                                                              \
	}
#define THREE(name, o, t, p, u, q, v)                                          \
	{                                                                      \
		name, 3,                                                       \
		{                                                              \
			PART(o, t), PART(p, u), PART(q, v)                     \
		}                                                              \
	}

/*
 * In this order: the word and those around it; shapes; prefixes and suffixes;
 * clusters; the run of capitalised words that the word is in, with the words
 * before and after it; lists of names; other occurrences in the document.
 */
const struct template templates[] = {
	ONE("form", 0, FORM),
	ONE("lower", 0, LOWER),
	ONE("lower-2", -2, LOWER),
	ONE("lower-1", -1, LOWER),
	ONE("lower+1", 1, LOWER),
	ONE("lower+2", 2, LOWER),
	TWO("lower-10", -1, LOWER, 0, LOWER),
	TWO("lower01", 0, LOWER, 1, LOWER),
	TWO("lower-11", -1, LOWER, 1, LOWER),
	ONE("shape", 0, SHAPE),
	ONE("shape-1", -1, SHAPE),
	ONE("shape+1", 1, SHAPE),
	TWO("pattern-10", -1, PATTERN, 0, PATTERN),
	TWO("pattern01", 0, PATTERN, 1, PATTERN),
	THREE("pattern-210", -2, PATTERN, -1, PATTERN, 0, PATTERN),
	THREE("pattern012", 0, PATTERN, 1, PATTERN, 2, PATTERN),
	TWO("place", 0, POSITION, 0, PATTERN),
	TWO("placelower", 0, POSITION, 0, LOWER),
	TWO("glue", 0, GLUE, 0, PATTERN),
	TWO("lowerpat-1", -1, LOWER, 0, PATTERN),
	TWO("lowerpat+1", 1, LOWER, 0, PATTERN),
	ONE("prefix1", 0, PREFIX1),
	ONE("prefix2", 0, PREFIX2),
	ONE("prefix3", 0, PREFIX3),
	ONE("prefix4", 0, PREFIX4),
	ONE("suffix1", 0, SUFFIX1),
	ONE("suffix2", 0, SUFFIX2),
	ONE("suffix3", 0, SUFFIX3),
	ONE("suffix4", 0, SUFFIX4),
	ONE("fine-2", -2, CLUSTER1),
	ONE("fine-1", -1, CLUSTER1),
	ONE("fine", 0, CLUSTER1),
	ONE("fine+1", 1, CLUSTER1),
	ONE("fine+2", 2, CLUSTER1),
	ONE("mid-2", -2, CLUSTER2),
	ONE("mid-1", -1, CLUSTER2),
	ONE("mid", 0, CLUSTER2),
	ONE("mid+1", 1, CLUSTER2),
	ONE("mid+2", 2, CLUSTER2),
	ONE("coarse-1", -1, CLUSTER3),
	ONE("coarse", 0, CLUSTER3),
	ONE("coarse+1", 1, CLUSTER3),
	TWO("mid-10", -1, CLUSTER2, 0, CLUSTER2),
	TWO("mid01", 0, CLUSTER2, 1, CLUSTER2),
	THREE("coarse-101", -1, CLUSTER3, 0, CLUSTER3, 1, CLUSTER3),
	TWO("finepat", 0, CLUSTER1, 0, PATTERN),
	ONE("run", 0, RUN),
	ONE("head", RUN_LAST, LOWER),
	ONE("headmid", RUN_LAST, CLUSTER2),
	TWO("headnames", RUN_LAST, NAMES, 0, RUN),
	ONE("front", RUN_FIRST, LOWER),
	ONE("frontmid", RUN_FIRST, CLUSTER2),
	TWO("frontnames", RUN_FIRST, NAMES, 0, RUN),
	ONE("before", RUN_BEFORE, LOWER),
	ONE("behind", RUN_AFTER, LOWER),
	TWO("between", RUN_BEFORE, LOWER, RUN_AFTER, LOWER),
	TWO("beforerun", RUN_BEFORE, CLUSTER3, 0, RUN),
	TWO("behindrun", RUN_AFTER, CLUSTER3, 0, RUN),
	ONE("names", 0, NAMES),
	TWO("namescl", 0, NAMES, 0, CLUSTER3),
	TWO("namesnext", 0, NAMES, 1, CLUSTER3),
	TWO("namesprev", 0, NAMES, -1, CLUSTER3),
	TWO("seen", 0, SEEN, 0, PATTERN),
	TWO("seenmid", 0, SEEN, 0, CLUSTER3),
	{ "", 0, { { 0, 0 } } },
};
