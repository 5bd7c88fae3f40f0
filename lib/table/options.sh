#!/bin/sh
# options.sh: the options of programs, for lib/stream/option_help.h, as C
#
# usage: options.sh PAGE ...
set -eu
echo '#include "stream/option_help.h"

const struct option_help option_table[] = {'
man/options "$@" | awk -F '\t' '{
	gsub(/["\\]/, "\\\\&")
	printf "\t{ \"%s\", \"%s\", \"%s\", \"%s\", \"%s\" },\n", $1, $2, $3, $4, $6
}'
echo '};
const size_t option_table_n = sizeof(option_table) / sizeof(option_table[0]);'
