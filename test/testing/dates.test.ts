import { expect, it } from "vitest";
import { wantedDate } from "../../src/testing/dates.js";

it.each<[string, string, string, boolean]>([
  ["the last day of a leap year's February", "date", "2028-02-29", true],
  ["the same day of another year", "date", "2026-02-29", false],
  ["a day of a year that could be a day of a month", "date", "0031-02-01", true],
  ["a month that no year has", "date", "2026-13-01", false],
  ["a time with an offset", "date-time", "2026-11-30T23:59:59.5+05:30", true],
  ["a time of a day that its month lacks", "date-time", "2026-11-31T00:00:00Z", false],
  ["a day of the week before the day", "rfc2822", "Mon, 05 Jan 2026 10:00:00 +0000", true],
  ["a month of four letters", "rfc2822", "Sat, 05 Sept 2026 10:00:00 +0000", false],
  ["a day that its month lacks", "rfc2822", "31 Nov 2026 10:00 GMT", false],
  ["text in a format that is no date's", "uri", "text", true],
])("%s", (_, format, text, isTaken) => {
  expect(wantedDate(format, text) === undefined).toBe(isTaken);
});
