/** Dates as the two APIs write them. */
import { rfc2822Text } from "../date-texts.js";

/** RFC 2822, section 3.3: `Mon, 05 Jan 2026 10:00:00 +0000`. */
export function rfc2822(ms: number): string {
  return rfc2822Text(new Date(ms));
}

/** ISO 8601 without fractions: `2026-01-05T10:00:00Z`. */
export function iso8601(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
}

/**
 * What each format of dates looks like, without digits that a client would mask, and how it is read: RFC 3339 for `date` and
 * `date-time`, RFC 2822, section 3.3.
 */
const FORMATS: Readonly<Record<string, { readonly form: string; readonly pattern: RegExp }>> = {
  date: { form: "YYYY-MM-DD", pattern: /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/ },
  "date-time": {
    form: "YYYY-MM-DDThh:mm:ssZ",
    pattern: /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i,
  },
  rfc2822: {
    form: "Mon, 05 Jan 2026 10:00:00 +0000",
    pattern:
      /^(?:[a-z]{3}, ?)?(?<day>\d{1,2}) (?<month>[a-z]{3}) (?<year>\d{4}) \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UT)$/i,
  },
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** What a date of that format looks like, if the text is none; undefined for formats that are not dates. */
export function wantedDate(format: string, text: string): string | undefined {
  const wanted = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  const parts = wanted?.pattern.exec(text)?.groups;
  return parts && !Number.isNaN(Date.parse(text)) && isOnCalendar(parts) ? undefined : wanted?.form;
}

/** Date.parse takes February 30 for a day in March. */
function isOnCalendar({ year, month = "", day }: Readonly<Record<string, string>>): boolean {
  const index = MONTHS.indexOf(month.toLowerCase());
  const date = new Date(Date.UTC(Number(year), index < 0 ? Number(month) - 1 : index, Number(day)));
  return date.getUTCDate() === Number(day);
}
