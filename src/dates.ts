/** `Tue, 01 Sept 2026 10:00:00 +0000`: RFC 5322 with weekday and seconds optional, and RFC 850's hyphens. */
const mailDate =
  /^(?:[a-z]{3,9}, *)?(\d\d?)[ -]([a-z]{3})[a-z]{0,6}[ -](\d\d|\d{4}) (\d\d:\d\d(?::\d\d)?) ?(\w+|[+-][\d:]+)$/i;
/** ISO 8601: a day, or a day and time, which is UTC where no zone stands. */
const isoDate = /^(\d{4}-\d\d-\d\d)(?:[T ]([\d:]{5,8}(?:\.\d+)?) ?(?:GMT|UTC?|Z|([+-]\d\d):?(\d\d))?)?$/i;

const months = "janfebmaraprmayjunjulaugsepoctnovdec";

/** Milliseconds since the epoch of an RFC 2822 or ISO 8601 text; NaN if it is neither, or names a day that no calendar has. */
export function parseDate(text: string): number {
  if (text.length > 50) return Number.NaN;
  const [, date = 0, month = "", year = "", time, zone] = mailDate.exec(text) ?? [];
  if (!date) return parseIso(text);
  const number = months.indexOf(month.toLowerCase()) / 3 + 1;
  const century = year.length > 2 ? "" : +year < 50 ? 20 : 19;
  return parseIso(`${century}${year}-${`${number}`.padStart(2, "0")}-${`${date}`.padStart(2, "0")} ${time}${zone}`);
}

function parseIso(text: string): number {
  const [, day = "", time = "00:00", hours, minutes] = isoDate.exec(text) ?? [];
  const midnight = new Date(`${day}T00:00Z`);
  // An engine may read 30 February as 2 March.
  if (!(midnight.getUTCDate() === +day.slice(8))) return Number.NaN;
  return Date.parse(`${day}T${time}${hours ? `${hours}:${minutes}` : "Z"}`);
}
