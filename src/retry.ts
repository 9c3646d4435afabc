import { type Clock, wallTime } from "./clock.js";

/** 408, 425, 429, 500, 502, 503 and 504 may pass by themselves. */
export const isTransient = (status: number): boolean => /^(?:408|425|429|50[0234])$/.test(`${status}`);

/**
 * Retry-After in milliseconds, read strictly: whole seconds or an HTTP date in one of its three forms, rounded up to a
 * second. Anything else is ignored. https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfterMs(value: string | null, clock: Clock): number | undefined {
  if (!value || value.length > 40) return undefined;
  if (/^\d{1,15}$/.test(value)) return +value * 1000;
  const isDate = /^[A-Z][a-z]+,? .*:\d\d (?:GMT|\d{4})$/.test(value);
  const seconds = isDate ? (Date.parse(value.replace(/(?: GMT)?$/, " GMT")) - wallTime(clock)) / 1000 : Number.NaN;
  return seconds > 0 ? Math.ceil(seconds) * 1000 : undefined;
}
