/*
 * table/table.h: what mktable and the kinds of tables share.
 *
 * A kind reads the lines of a table, one at a time, and then writes the table
 * as C.  There is one table in each run of mktable, so a kind keeps what it has
 * read in static variables.  Where memory is out, text/memory.h comes to
 * table_fail().
 */

#ifndef TABLE_TABLE_H
#define TABLE_TABLE_H

#include <stddef.h>
#include <stdio.h>

struct table_kind {
	const char *mark; /* begins the comment that names the kind */
	void (*begin)(char *settings); /* the rest of that comment; or NULL */
	void (*read)(char *line); /* a line without its newline; cuts it up */
	void (*write)(const char *name); /* C, the variable called name */
};

extern const struct table_kind classes_table, integers_table, phrases_table,
    weights_table, rows_table, forest_table, vocabulary_table;

/* Report an error in the current line, and exit.  what may be "". */
_Noreturn void table_fail(const char *cause, const char *what);

/* A whole number within these limits, and nothing after it; or table_fail(). */
long table_number(const char *text, long least, long most);

/* Open another table, called name, in the folder of this one; or table_fail().
 */
FILE *table_open_beside(const char *name);

/*
 * Write bytes as string literals, which compile far faster than numbers, and a
 * semicolon.
 */
void table_write_bytes(const char *bytes, size_t n);

#endif
