/** `Tue, 01 Sept 2026 10:00:00 +0000`: RFC 5322 with weekday and seconds optional, and RFC 850's hyphens. */
const mailDate =
  /^(?:[a-z]{3,9}, *)?(\d{1,2})[ -]([a-z]{3,9})[ -](\d\d|\d{4}) (\d\d):(\d\d)(?::(\d\d)(\.\d+)?)? ?(?:GMT|UTC?|Z|([+-])(\d\d):?(\d\d))$/i;
/** ISO 8601: a day, or a day and time, which is UTC where no zone stands. */
const isoDate = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?(?:Z|([+-])(\d\d):?(\d\d))?)?$/i;

/** Milliseconds since the epoch of an RFC 2822 or ISO 8601 text; NaN if it is neither, or names a day that no calendar has. */
export function parseDate(text: string): number {
  if (text.length > 50) return Number.NaN;
  const iso = isoDate.exec(text);
  const [, a = "", b = "", c = "", ...rest] = iso ?? mailDate.exec(text) ?? [];
  if (iso) return utc(+a, +b - 1, +c, rest);
  const month = "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(b.slice(0, 3).toLowerCase()) / 3;
  return utc(+c + (c.length > 2 ? 0 : +c < 50 ? 2000 : 1900), month, +a, rest);
}

function utc(year: number, month: number, day: number, rest: readonly (string | undefined)[]): number {
  const [hour = 0, minute = 0, second = 0, fraction = 0, sign, zoneHour = 0, zoneMinute = 0] = rest;
  const date = new Date(Date.UTC(year, month, day));
  const exists =
    date.getUTCMonth() === month && date.getUTCDate() === day && +hour < 24 && +minute < 60 && +second < 61;
  const offset = (+zoneHour * 60 + +zoneMinute) * (sign === "-" ? -60 : 60);
  return exists
    ? +date + (+hour * 3600 + +minute * 60 + +second - offset) * 1000 + Math.floor(+fraction * 1000)
    : Number.NaN;
}
