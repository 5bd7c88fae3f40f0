#include "page/mail.h"

#include <string.h>

#include "text/letter.h"

struct field {
	const char *name; /* in small letters */
	enum mail_field field;
};

static const struct field fields[] = { { "subject:", MAIL_SUBJECT },
	{ "from:", MAIL_FROM }, { "date:", MAIL_DATE }, { "sent:", MAIL_DATE },
	{ "to:", MAIL_OTHER }, { "cc:", MAIL_OTHER }, { "bcc:", MAIL_OTHER },
	{ "sender:", MAIL_OTHER }, { "reply-to:", MAIL_OTHER },
	{ "return-path:", MAIL_OTHER }, { "received:", MAIL_OTHER },
	{ "message-id:", MAIL_OTHER }, { "in-reply-to:", MAIL_OTHER },
	{ "references:", MAIL_OTHER }, { "mime-version:", MAIL_OTHER },
	{ "content-type:", MAIL_OTHER },
	{ "content-transfer-encoding:", MAIL_OTHER },
	{ "user-agent:", MAIL_OTHER }, { "organization:", MAIL_OTHER },
	{ "attachments:", MAIL_OTHER }, { "importance:", MAIL_OTHER },
	{ "list-id:", MAIL_OTHER }, { "list-unsubscribe:", MAIL_OTHER },
	{ "delivered-to:", MAIL_OTHER }, { "x-mailer:", MAIL_OTHER } };

static int
begins(struct span s, const char *name)
{
	size_t i, n = strlen(name);

	if (s.n < n)
		return 0;
	for (i = 0; i < n; i++)
		if (letter_lower((unsigned char)s.p[i]) !=
		    (unsigned char)name[i])
			return 0;
	return 1;
}

enum mail_field
mail_field(struct span s, size_t *label)
{
	size_t i;

	*label = 0;
	for (i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
		if (!begins(s, fields[i].name))
			continue;
		*label = strlen(fields[i].name);
		if (*label < s.n && s.p[*label] == ' ')
			++*label;
		return *label < s.n ? fields[i].field : MAIL_OTHER;
	}
	return MAIL_NONE;
}
