#include "name/glossary_file.h"

#include "stream/diag.h"
#include "stream/input.h"

void
glossary_read(struct glossary *g, char *file)
{
	struct input in;
	struct span line;
	int bad;

	input_start_file(&in, file);
	while (input_open(&in))
		while (input_line(&in, &line)) {
			bad = glossary_add_line(g, line);
			if (bad == -1)
				diag_out_of_memory();
			if (bad)
				input_warn(&in, "no type, tab and phrase");
		}
	input_end(&in);
}
