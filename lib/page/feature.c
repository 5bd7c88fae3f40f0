#include "page/feature.h"

#include <stdio.h>
#include <string.h>

#define NAME_(name, text) text,

void
page_feature_name(int feature, char name[PAGE_FEATURE_NAME_MAX])
{
	static const char *const line[] = { FEATURES_LINE(NAME_) };
	static const char *const place[] = { FEATURES_PLACE(NAME_) };
	static const char *const repeat[] = { FEATURES_REPEAT(NAME_) };
	static const char *const wording[] = { FEATURES_WORDING(NAME_) };
	static const char *const verdict[] = { FEATURES_VERDICT(NAME_) };
	static const char *const segment[] = { "in", "from", "to", "share" };
	static const char *const section[] = { "seen", "lines", "words",
		"share", "next" };
	int n;

	if (feature < PAGE_FEATURE_NEIGHBOUR) {
		(void)snprintf(
		    name, PAGE_FEATURE_NAME_MAX, "%s", line[feature]);
	} else if (feature < PAGE_FEATURE_NEAR2_WORDS) {
		n = feature - PAGE_FEATURE_NEIGHBOUR;
		(void)snprintf(name, PAGE_FEATURE_NAME_MAX, "%c%d-%s",
		    n < PAGE_FEATURE_SIDE * PAGE_FEATURE_NEAR ? 'b' : 'a',
		    n / PAGE_FEATURE_NEAR % PAGE_FEATURE_SIDE + 1,
		    line[n % PAGE_FEATURE_NEAR]);
	} else if (feature < PAGE_FEATURE_SEGMENT) {
		(void)snprintf(name, PAGE_FEATURE_NAME_MAX, "%s",
		    place[feature - PAGE_FEATURE_NEAR2_WORDS]);
	} else if (feature < PAGE_FEATURE_SECTION) {
		n = feature - PAGE_FEATURE_SEGMENT;
		(void)snprintf(name, PAGE_FEATURE_NAME_MAX, "segment%d-%s",
		    n / SEGMENT_FEATURES + 1, segment[n % SEGMENT_FEATURES]);
	} else if (feature < PAGE_FEATURE_TWINS) {
		n = feature - PAGE_FEATURE_SECTION;
		(void)snprintf(name, PAGE_FEATURE_NAME_MAX, "section%d-%s",
		    n / SECTION_FEATURES + 1, section[n % SECTION_FEATURES]);
	} else if (feature < PAGE_FEATURE_WORDING) {
		(void)snprintf(name, PAGE_FEATURE_NAME_MAX, "%s",
		    repeat[feature - PAGE_FEATURE_TWINS]);
	} else if (feature < PAGE_FEATURE_FIRST) {
		(void)snprintf(name, PAGE_FEATURE_NAME_MAX, "%s",
		    wording[feature - PAGE_FEATURE_WORDING]);
	} else {
		(void)snprintf(name, PAGE_FEATURE_NAME_MAX, "%s",
		    verdict[feature - PAGE_FEATURE_FIRST]);
	}
}
