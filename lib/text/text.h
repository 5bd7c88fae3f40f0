/*
 * text: bytes, characters, words and numbers, for all other rooms.
 *
 * In: runs of bytes (span.h), in UTF-8 that may be broken.  Out: code points
 * (utf8.h) and their classes (letter.h); tokens (token.h; plain_word.h has a
 * shorter way to most words), their folded forms and stems (stem.h); decimal
 * numbers (decimal.h), days (day.h) and fixed-point arithmetic that is the same
 * on every machine (fixed.h); the words of names (name_words.h), and whether
 * two names may mean the same (name_same.h); whether a text is English
 * (language.h).  The room also holds what every program stores data in: memory
 * that is always there (memory.h), interned strings (intern.h), maps (map.h)
 * and hashes as their keys (hash.h, siphash.h), and the tables that are
 * compiled in (lexicon.h with wordlist.h, rows.h, linear.h; declared in
 * lexicons.h, tables.h and vocabulary.h).
 *
 * All functions are linear in their input and allocate nothing unless their
 * header says so.  Offsets and lengths are in bytes.  The room includes no
 * other room.  Read span.h, utf8.h, letter.h and token.h first.
 */

#ifndef TEXT_TEXT_H
#define TEXT_TEXT_H
#endif
