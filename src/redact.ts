/** Values shorter than this are no secret worth a scrambled message. */
const shortest = 3;

/** All texts inside a value, cycles and depth cut off. */
function* texts(value: unknown, depth = 0): Generator<string> {
  if (typeof value === "string" || typeof value === "number") yield String(value);
  else if (value && typeof value === "object" && depth < 8)
    for (const member of Object.values(value)) yield* texts(member, depth + 1);
}

/**
 * Makes a server's text fit for messages and logs: masks these values (an input, credentials), also percent-encoded,
 * and every run of seven digits or more; escapes control characters; cuts it at `limit` characters.
 */
export function masker(values: unknown): (text: string, limit?: number) => string {
  const known = new Set<string>();
  for (const text of texts(values))
    if (text.length >= shortest) known.add(text).add(encodeURIComponent(text.replace(/\p{Surrogate}/gu, "")));
  const longestFirst = [...known].sort((a, b) => b.length - a.length);
  return (text, limit = 1024) => {
    let masked = text.slice(0, 16 * limit);
    for (const value of longestFirst) masked = masked.replaceAll(value, "***");
    masked = masked.replace(/\d[\d\s().-]{5,}\d/g, (run) => (run.replace(/\D/g, "").length < 7 ? run : "***"));
    masked = masked.slice(0, limit).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, escaped);
    return masked;
  };
}

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
