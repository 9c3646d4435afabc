import { Refusal } from "./refusal.js";

/** A percent sign without two digits behind it, or bytes that are not UTF-8: no server can tell what was meant. */
export function checkEncoding(what: string, text: string): void {
  try {
    decodeURIComponent(text);
  } catch {
    throw new Refusal(
      [400, 422],
      `${what} is not percent-encoded UTF-8: encodeURIComponent writes what a name or a value needs`,
    );
  }
}
