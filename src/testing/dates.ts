/** Dates as the two APIs write them. */

/** RFC 2822, section 3.3: `Mon, 05 Jan 2026 10:00:00 +0000`. */
export function rfc2822(ms: number): string {
  return new Date(ms).toUTCString().replace("GMT", "+0000");
}

/** ISO 8601 without fractions: `2026-01-05T10:00:00Z`. */
export function iso8601(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
}

/** An example of each format of dates, and how it is read: RFC 3339 for `date` and `date-time`, RFC 2822, section 3.3. */
const FORMATS: Readonly<Record<string, { readonly example: string; readonly pattern: RegExp }>> = {
  date: { example: "2026-01-05", pattern: /^(\d{4})-(\d\d)-(\d\d)$/ },
  "date-time": {
    example: "2026-01-05T10:00:00Z",
    pattern: /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i,
  },
  rfc2822: {
    example: "Mon, 05 Jan 2026 10:00:00 +0000",
    pattern: /^(?:[a-z]{3}, ?)?(\d{1,2}) ([a-z]{3,4}) (\d{4}) \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UT)$/i,
  },
};

/** What a date of that format looks like, if the text is none; undefined for formats that are not dates. */
export function wantedDate(format: string, text: string): string | undefined {
  const wanted = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  const [, ...parts] = wanted?.pattern.exec(text) ?? [];
  return parts.length > 0 && isReal(parts, text) ? undefined : wanted?.example;
}

/** Date.parse takes February 30 for a day in March. */
function isReal([first = "", month = "", last = ""]: readonly string[], text: string): boolean {
  const day = new Date(`${first} ${month} ${last} 00:00:00 UTC`).getUTCDate();
  return !Number.isNaN(Date.parse(text)) && [first, last].some((part) => Number(part) === day);
}
