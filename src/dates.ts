/** `Tue, 01 Sept 2026 10:00:00 +0000` (RFC 5322), `Tuesday, 01-Sep-26 10:00:00 GMT` (RFC 850) or `2026-09-01T10:00:00Z` (ISO 8601). */
const known =
  /^(?:[a-z]{3,9}, *)?(?:([1-9]\d{3}-\d\d-(\d\d))|(\d\d?)[ -]([a-z]{3})[a-z]{0,6}[ -](\d\d|[1-9]\d{3}))(?:[T ]([\d:]{5,8}(?:\.\d+)?) ?(GMT|UTC?|Z|[+-]\d\d:?\d\d)?)?$/i;

/** What the compatibility API sends, on days that every month has. Any engine can read it, so that a date takes half the time. */
const usual = /^[a-z]{3}, (?:[01]\d|2[0-8]) [a-z]{3} [1-9]\d{3} \d\d:\d\d:\d\d \+0000$/i;

/** Milliseconds since the epoch, in UTC if no zone is given; NaN for any other text, or a day that does not exist. */
export function parseDate(text: string): number {
  if (usual.test(text)) return Date.parse(text);
  const [, iso, isoDay, day = isoDay, month, year, time = iso && "00:00", zone = "Z"] =
    known.exec(text.slice(0, 50)) ?? [];
  // The forms that every engine can read: 2026/09/01 and 01 Sep 2026.
  const plain = iso ? iso.replaceAll("-", "/") : `${day} ${month} ${year}`;
  const date = Number(day);
  const found = date < 29 || new Date(`${plain} 12:00 UTC`).getUTCDate() === date;
  return Date.parse(found ? `${plain} ${time} ${zone}` : "");
}
