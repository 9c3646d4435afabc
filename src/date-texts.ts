/** A valid Date as YYYY-MM-DD, UTC. */
export const dayText = (date: Date): string => date.toISOString().slice(0, 10);

/** As `Tue, 01 Sep 2026 10:00:00 +0000`. */
export const rfc2822Text = (date: Date): string => date.toUTCString().replace("GMT", "+0000");
