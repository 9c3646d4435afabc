/**
 * The signing keys, ready to use. A missing or blank key is a mistake in the set-up: anybody can make a signature with the
 * empty key.
 *
 * @throws {TypeError} When there is no key, or one that is empty, blank or not a text.
 */
export function readKeys(signingKey: unknown): readonly [string, ...string[]] {
  const keys: readonly unknown[] = Array.isArray(signingKey) ? signingKey : [signingKey];
  const [first, ...others] = keys.map(readKey);
  if (first === undefined) throw new TypeError(HELP);
  return [first, ...others];
}

const HELP =
  "signingKey must be the project's Signing Key (PSK_…), or a list of keys; it is empty or not text. Is the environment variable set?";

/** A key read from a file often ends with a line break; no key holds white space. */
function readKey(key: unknown): string {
  const text = typeof key === "string" ? key.trim() : "";
  if (text === "") throw new TypeError(HELP);
  return text;
}
