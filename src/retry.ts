import { type Clock, wallTime } from "./clock.js";
import { parseDate } from "./dates.js";

/** 408, 425, 429, 500, 502, 503 and 504 may pass by themselves. */
export const isTransient = (status: number): boolean => /^(?:408|425|429|50[0234])$/.test(`${status}`);

/**
 * Retry-After in milliseconds, read strictly: whole seconds or an HTTP date in one of its three forms, rounded up to a
 * second. Anything else is ignored. https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfterMs(value: string | null, clock: Clock): number | undefined {
  if (!value || value.length > 40) return undefined;
  if (/^\d{1,15}$/.test(value)) return +value * 1000;
  const text = value.replace(/^(\w{3}) (\w{3}) ([ \d]\d) (\S{8}) (\d{4})$/, "$1, $3 $2 $5 $4 GMT");
  const seconds = /^[A-Z]\w+, .*:.*:.* GMT$/.test(text) ? (parseDate(text) - wallTime(clock)) / 1000 : Number.NaN;
  return seconds > 0 ? Math.ceil(seconds) * 1000 : undefined;
}
