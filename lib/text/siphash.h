/*
 * text/siphash.h: a hash of bytes that nobody knows how to make collide.
 *
 * SipHash-1-3 by Aumasson and Bernstein, with a fixed key, as answers must be
 * the same everywhere.  With the key known, two texts of one hash can still be
 * found by trying some 2^32, but not the thousands that make a table slow.  For
 * where text may have been made to collide: it costs several times what hash.h
 * or lexicon_hash() does.
 */

#ifndef TEXT_SIPHASH_H
#define TEXT_SIPHASH_H

#include <stdint.h>

#include "text/span.h"

uint64_t siphash(struct span s);

#endif
