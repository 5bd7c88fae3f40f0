/*
 * page/mail.h: the head of a mail or newsletter, as mail programs print it.
 *
 * A page that begins with lines like "Subject: x", "From: y" and "Date: z" is
 * a mail. Its subject is the title, who sent it the byline. The other fields
 * are chrome. A field goes on in the next lines where these are indented
 * (RFC 5322, section 2.2.3).
 */

#ifndef PAGE_MAIL_H
#define PAGE_MAIL_H

#include <stddef.h>

#include "text/span.h"

enum mail_field {
	MAIL_NONE, /* the line is no field */
	MAIL_SUBJECT,
	MAIL_FROM,
	MAIL_DATE,
	MAIL_OTHER,
	MAIL_FIELDS
};

/* Fields of which a head has two, at least. */
enum { MAIL_HEAD = 2, MAIL_LINES = 60 /* of a head, at most */ };

/*
 * The field of a line; *label is the length of its name with the colon and the
 * blank after. A field without a value is MAIL_OTHER.
 */
enum mail_field mail_field(struct span s, size_t *label);

#endif
