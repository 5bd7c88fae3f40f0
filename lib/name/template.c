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
 * Clusters and words around; shapes; affixes; the run of capitals the word is
 * in, with what stands before and behind it; lists of names; and how the word
 * stands elsewhere in the document.
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
	ONE("head", HEAD, LOWER),
	ONE("headmid", HEAD, CLUSTER2),
	TWO("headnames", HEAD, NAMES, 0, RUN),
	ONE("front", FRONT, LOWER),
	ONE("frontmid", FRONT, CLUSTER2),
	TWO("frontnames", FRONT, NAMES, 0, RUN),
	ONE("before", BEFORE, LOWER),
	ONE("behind", BEHIND, LOWER),
	TWO("between", BEFORE, LOWER, BEHIND, LOWER),
	TWO("beforerun", BEFORE, CLUSTER3, 0, RUN),
	TWO("behindrun", BEHIND, CLUSTER3, 0, RUN),
	ONE("names", 0, NAMES),
	TWO("namescl", 0, NAMES, 0, CLUSTER3),
	TWO("namesnext", 0, NAMES, 1, CLUSTER3),
	TWO("namesprev", 0, NAMES, -1, CLUSTER3),
	TWO("seen", 0, SEEN, 0, PATTERN),
	TWO("seenmid", 0, SEEN, 0, CLUSTER3),
	{ "", 0, { { 0, 0 } } },
};
