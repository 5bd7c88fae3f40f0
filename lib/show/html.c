#include "show/html.h"

#include <string.h>

/* The style sheet; a test checks its hash in the policy. */
#define STYLE                                                                  \
	":root{color-scheme:light dark;--t:#1b1b1b;--p:#fdfdfb;--q:#5c5c5c;"   \
	"--l:#d8d8d2;--s:#1a6b34;--r:#8a5a00;--d:#b3131b;--a:#7a2f8f;"         \
	"--b:#0b6277;--h:#fff3c4}\n"                                           \
	"@media screen and "                                                   \
	"(prefers-color-scheme:dark){:root{--t:#e4e4df;--p:#17181a;"           \
	"--q:#a3a39c;--l:#3a3b3e;--s:#7fd497;--r:#e2b45c;--d:#ff8a87;"         \
	"--a:#d79ae8;--b:#6cc9de;--h:#4a3f16}}\n"                              \
	"body{margin:0 auto;max-width:76rem;padding:1rem;color:var(--t);"      \
	"background:var(--p);font:1rem/1.5 Georgia,serif}\n"                   \
	"h1,h2,nav,th,.k,.n,.m,.c,footer{font-family:system-ui,sans-serif}\n"  \
	"h1{font-size:1.4rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}\n"       \
	"a{color:inherit;text-decoration:none}"                                \
	"a:hover,a:focus{text-decoration:underline}\n"                         \
	"nav{font-size:.9rem}nav summary{cursor:pointer;padding:.2rem 0}"      \
	"nav ul{margin:.2rem 0 .6rem;padding-left:2.2rem}"                     \
	"nav li{margin:.1rem 0}nav div{padding:.2rem 0 .2rem 1.05rem}\n"       \
	".k{font-size:.85rem;color:var(--q);margin:.8rem 0}"                   \
	".k span{margin-right:1.1rem;display:inline-block}\n"                  \
	".g{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);"   \
	"gap:0 1rem;border-top:1px solid var(--l);padding:.5rem 0;"            \
	"break-inside:avoid}\n"                                                \
	".h{font:bold 1rem system-ui,sans-serif;position:sticky;top:0;"        \
	"background:var(--p);border:0}\n"                                      \
	"p{margin:0 0 .3rem;overflow-wrap:anywhere;unicode-bidi:isolate}\n"    \
	".a,.b p{padding-left:3.4rem;position:relative}.b{min-width:0}\n"      \
	".n{position:absolute;right:calc(100% - 3rem);white-space:nowrap;"     \
	"font-size:.75rem;line-height:1.5rem;color:var(--q)}\n"                \
	".m{position:absolute;left:0;width:1.5rem;text-align:center;"          \
	"font-weight:bold;border-radius:.3rem}\n"                              \
	".c{font-size:.85rem;color:var(--q);white-space:nowrap;"               \
	"overflow:hidden;text-overflow:ellipsis}\n"                            \
	".s{color:var(--s)}.p{color:var(--r)}.d{color:var(--d)}"               \
	".x{color:var(--a)}.y{color:var(--b)}\n"                               \
	".o .a{box-shadow:inset 2px 0 var(--a)}"                               \
	".w .b p{box-shadow:inset 2px 0 var(--b)}\n"                           \
	"i{font-style:normal;color:var(--r);"                                  \
	"text-decoration:underline dotted 1px;text-underline-offset:.2em}\n"   \
	"b{color:var(--d)}cite{font-size:.85rem;color:var(--q)}\n"             \
	"u{text-decoration:underline 2px var(--s);"                            \
	"text-underline-offset:.15em}\n"                                       \
	"p:target,td:target{background:var(--h)}\n"                            \
	"table{border-collapse:collapse;width:100%;table-layout:fixed}"        \
	"th,td{vertical-align:top;text-align:start;padding:.4rem .6rem;"       \
	"border-top:1px solid var(--l)}thead th{border:0}"                     \
	"th:first-child{width:2.5rem;color:var(--q);font-weight:normal}\n"     \
	"summary{cursor:pointer}summary h2{display:inline}"                    \
	"details{margin:1.5rem 0}nav details{margin:0}"                        \
	"details>p:first-of-type{margin-top:.6rem}"                            \
	".hl{position:absolute;left:0;font:.8rem/1.5rem system-ui,"            \
	"sans-serif;color:var(--q);white-space:nowrap}\n"                      \
	".ht,.hq,.hx,.hf,.ho{position:relative;padding-left:3.6rem;"           \
	"max-width:46rem}.ht{font-weight:bold;margin-top:.6rem}"               \
	".hq{color:var(--q);font-size:.9rem}"                                  \
	".hs{font-size:1.15rem;margin:1.2rem 0;max-width:46rem}"               \
	".hc,.hf{margin-top:.9rem;max-width:46rem}.hc{font-weight:bold}"       \
	".ho{color:var(--q)}\n"                                                \
	"footer{margin-top:2rem;font-size:.85rem;color:var(--q)}\n"            \
	"@media(max-width:44em){.g{display:block}.h{position:static}"          \
	".g .b,.h p+p{margin:.2rem 0 0 1.2rem}thead{display:none}"             \
	"table,tbody,tr,th,td{display:block;border:0;padding:.2rem 0}"         \
	"th:first-child{width:auto;border-top:1px solid var(--l)}"             \
	"td:before{content:attr(data-r);display:block;font:bold .85rem "       \
	"system-ui,sans-serif;color:var(--q)}td:empty{display:none}}\n"        \
	"@media print{html{font-size:10pt}body{max-width:none;padding:0;"      \
	"background:none}.h{position:static;background:none}}\n"

void
html_free(struct html *h)
{
	highlight_free(&h->compare);
}

/* The escape of a byte, NULL if it needs none. */
static const char *
escape(char c)
{
	switch (c) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '"':
		return "&#34;";
	case '\'':
		return "&#39;";
	default:
		return NULL;
	}
}

void
html_text(struct buffer *out, struct span text)
{
	const char *e;
	size_t i, from = 0;

	for (i = 0; i < text.n; i++) {
		e = escape(text.p[i]);
		if (e == NULL)
			continue;
		buffer_add(out, (struct span){ text.p + from, i - from });
		buffer_string(out, e);
		from = i + 1;
	}
	buffer_add(out, (struct span){ text.p + from, text.n - from });
}

void
html_told_by(struct buffer *out, struct span told_by)
{
	if (told_by.n == 0)
		return;
	buffer_string(out, " <cite>");
	html_text(out, told_by);
	buffer_string(out, "</cite>");
}

void
html_start(struct html *h)
{
	h->sections = 0;
	buffer_string(h->out,
	    "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"
	    "<meta charset=\"utf-8\">\n"
	    "<meta http-equiv=\"Content-Security-Policy\" content=\""
	    "default-src 'none'; style-src "
	    "'sha256-Co+Dn3qWbwkXHWyqDl1mQsf+ZiS5OmanIXUDs4U9u6I='; "
	    "base-uri 'none'; form-action 'none'\">\n"
	    "<meta name=\"referrer\" content=\"no-referrer\">\n"
	    "<meta name=\"viewport\" "
	    "content=\"width=device-width, initial-scale=1\">\n"
	    "<title>What the reports tell</title>\n<style>" STYLE
	    "</style>\n</head>\n<body>\n<main>\n<h1>What the reports "
	    "tell</h1>\n");
}

void
html_end(struct html *h)
{
	if (h->sections == 0)
		buffer_string(h->out, "<p>There is nothing to show.</p>\n");
	buffer_string(h->out,
	    "</main>\n<footer>Made by show-alignment from the rows of align. "
	    "The numbers are those of the sentences.</footer>\n"
	    "</body>\n</html>\n");
}
