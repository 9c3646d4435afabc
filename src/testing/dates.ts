/** Dates as the two APIs write them. */

/** RFC 2822, section 3.3: `Mon, 05 Jan 2026 10:00:00 +0000`. */
export function rfc2822(ms: number): string {
  return new Date(ms).toUTCString().replace("GMT", "+0000");
}

/** ISO 8601 without fractions: `2026-01-05T10:00:00Z`. */
export function iso8601(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
}
