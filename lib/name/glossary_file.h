/*
 * name/glossary_file.h: one's own names, from a file.
 */

#ifndef NAME_GLOSSARY_FILE_H
#define NAME_GLOSSARY_FILE_H

#include "name/glossary.h"

/*
 * Add each line of the file, see glossary_add_line(); one that is wrong is
 * reported and passed over.  Out of memory the program ends.
 */
void glossary_read(struct glossary *g, char *file);

#endif
