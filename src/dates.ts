const time = String.raw`(\d\d):(\d\d)(?::(\d\d)(\.\d{1,9})?)?`;
const zone = String.raw` ?(?:GMT|UTC?|Z|([+-])(\d\d):?(\d\d))`;

/** `Tue, 01 Sept 2026 10:00:00 +0000`: RFC 5322 with weekday and seconds optional, and RFC 850's hyphens. */
const mailDate = /* @__PURE__ */ new RegExp(
  `^(?:[a-z]{3,9}, ?)?(\\d{1,2})[ -](jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[ -](\\d\\d|\\d{4}) ${time}${zone}$`,
  "i",
);
/** ISO 8601: a day, or a day and time, which is UTC where no zone stands. */
const isoDate = /* @__PURE__ */ new RegExp(`^(\\d{4})-(\\d\\d)-(\\d\\d)(?:[T ]${time}(?:${zone})?)?$`, "i");

/** Milliseconds since the epoch of an RFC 2822 or ISO 8601 text; NaN if it is neither, or names a day that no calendar has. */
export function parseDate(text: string): number {
  if (text.length > 50) return Number.NaN;
  const iso = isoDate.exec(text);
  const [, first = "", month = "", third = "", ...rest] = iso ?? mailDate.exec(text) ?? [];
  if (iso) return utc(+first, +month - 1, +third, rest);
  const year = third.length === 2 ? +third + (+third < 50 ? 2000 : 1900) : +third;
  return utc(year, "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(month.slice(0, 3).toLowerCase()) / 3, +first, rest);
}

function utc(year: number, month: number, day: number, rest: readonly (string | undefined)[]): number {
  const [hour = 0, minute = 0, second = 0, fraction = 0, sign, zoneHour = 0, zoneMinute = 0] = rest;
  const midnight = Date.UTC(year, month, day);
  const exists = month < 12 && new Date(midnight).getUTCDate() === day && +hour < 24 && +minute < 60 && +second <= 60;
  if (!exists) return Number.NaN;
  const offset = (+zoneHour * 60 + +zoneMinute) * (sign === "-" ? -60 : 60);
  return midnight + (+hour * 3600 + +minute * 60 + +second - offset) * 1000 + Math.floor(+fraction * 1000);
}
