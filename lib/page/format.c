#include "page/format.h"

#include <stddef.h>
#include <string.h>

#include "text/letter.h"

enum {
	HEAD = 65536,     /* bytes that are looked through */
	BEGINNING = 4096, /* ... and for control characters */
	TAGS = 20,        /* in HTML, at least */
	CONTROLS = 16,    /* one byte in so many is a control character */
	FIELDS = 60       /* lines of the head of a mail, at most */
};

#define HTML_WORD                                                              \
	"looks like HTML; save it as text, as by \"w3m -dump -T text/html\""
#define MAIL_WORD                                                              \
	"looks like a mail in MIME; save it as text in the mail program"

struct signature {
	const char *bytes;
	const char *word;
};

static const struct signature signatures[] = {
	{ "%PDF-", "looks like PDF; make it text, as by pdftotext" },
	{ "\x1f\x8b", "looks like gzip; decompress it" },
	{ "BZh", "looks like bzip2; decompress it" },
	{ "\xfd"
	  "7zXZ",
	    "looks like xz; decompress it" },
	{ "\x28\xb5\x2f\xfd", "looks like zstd; decompress it" },
	{ "PK\x03\x04", "looks like zip, which .docx and .epub are, too" },
	{ "\xd0\xcf\x11\xe0", "looks like an Office file" },
	{ "{\\rtf", "looks like RTF; save it as text" },
	{ "%!PS", "looks like PostScript; make it text, as by ps2ascii" },
	{ "\x89PNG", "looks like a picture" },
	{ "\xff\xd8\xff", "looks like a picture" },
	{ "GIF8", "looks like a picture" },
	{ "\x7f"
	  "ELF",
	    "looks like a program" },
};

/* Whether s begins with text in small letters, in whatever case. */
static int
begins(struct span s, const char *text)
{
	size_t i, n = strlen(text);

	if (s.n < n)
		return 0;
	for (i = 0; i < n; i++)
		if (letter_lower((unsigned char)s.p[i]) !=
		    (unsigned char)text[i])
			return 0;
	return 1;
}

static struct span
from(struct span s, size_t i)
{
	return (struct span){ s.p + i, s.n - i };
}

/* Whether the first thing in the file is a tag of HTML or XML. */
static int
opens_html(struct span s)
{
	static const char *const tag[] = { "<!doctype", "<html", "<?xml",
		"<head>", "<body", "<!--" };
	size_t i = 0;

	while (i < s.n && strchr(" \t\r\n", s.p[i]) != NULL && s.p[i] != '\0')
		i++;
	s = from(s, i);
	for (i = 0; i < sizeof(tag) / sizeof(tag[0]); i++)
		if (begins(s, tag[i]))
			return 1;
	return 0;
}

/* Whether tags are so many that text about HTML does not have them. */
static int
has_tags(struct span s)
{
	static const char *const tag[] = { "</a>", "</div>", "</p>", "</li>",
		"</span>", "</script>", "<br", "<p>", "<div", "<meta ",
		"<a href=" };
	const char *p = s.p, *end = s.p + s.n;
	size_t k, tags = 0, lines = 0;

	for (; (p = memchr(p, '<', (size_t)(end - p))) != NULL; p++)
		for (k = 0; k < sizeof(tag) / sizeof(tag[0]); k++)
			tags += (size_t)begins(
			    (struct span){ p, (size_t)(end - p) }, tag[k]);
	if (tags < TAGS)
		return 0;
	for (p = s.p; (p = memchr(p, '\n', (size_t)(end - p))) != NULL; p++)
		lines++;
	return 2 * tags >= lines;
}

/* Whether a head of mail says that the rest is not plain text. */
static int
is_mime(struct span s)
{
	size_t fields = 0;
	const char *end, *colon;

	while (s.n > 0 && *s.p != '\n' && *s.p != '\r' && fields++ < FIELDS) {
		if (begins(s, "content-type: multipart/") ||
		    begins(s, "content-type: text/html"))
			return 1;
		end = memchr(s.p, '\n', s.n);
		colon = memchr(s.p, ':', s.n);
		if (end == NULL ||
		    (*s.p != ' ' && *s.p != '\t' &&
			(colon == NULL || colon > end ||
			    memchr(s.p, ' ', (size_t)(colon - s.p)) != NULL)))
			return 0;
		s = from(s, (size_t)(end + 1 - s.p));
	}
	return 0;
}

/* Whether control characters are too many for text. */
static int
is_binary(struct span s)
{
	size_t i, controls = 0;

	if (s.n > BEGINNING)
		s.n = BEGINNING;
	for (i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] < ' ' && s.p[i] != '\n')
			controls += s.p[i] == '\0' ||
				    strchr("\t\v\f\r\b\033", s.p[i]) == NULL;
	return controls >= CONTROLS && controls * CONTROLS >= s.n;
}

const char *
format_refused(struct span s)
{
	size_t i;

	for (i = 0; i < sizeof(signatures) / sizeof(signatures[0]); i++)
		if (span_begins(s, signatures[i].bytes))
			return signatures[i].word;
	if (s.n > HEAD)
		s.n = HEAD;
	if (is_mime(s))
		return MAIL_WORD;
	if (opens_html(s) || has_tags(s))
		return HTML_WORD;
	return is_binary(s) ? "looks like no text" : NULL;
}
