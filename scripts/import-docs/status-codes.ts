/** The sentences that a spec's generator writes for a code, and the reason phrases of the codes. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/^the request has succeeded and a new resource has been created/i, "201"],
  [/^there is no content to send for this request/i, "204"],
  [/^the request has been accepted for processing/i, "202"],
  [/^the request has succeeded/i, "200"],
  [/^ok\.?$/i, "200"],
  [/^created\.?$/i, "201"],
  [/^accepted\.?$/i, "202"],
  [/^no content\.?$/i, "204"],
];

/** The code of a success, from a number or a known phrase; 200 if the page does not say. */
export function successCode(texts: readonly string[]): { code: string; told: boolean } {
  for (const text of texts) {
    const code = /^(2\d\d)\b/.exec(text)?.[1] ?? PHRASES.find(([phrase]) => phrase.test(text))?.[1];
    if (code !== undefined) return { code, told: true };
  }
  return { code: "200", told: false };
}

const REASONS: Readonly<Record<string, string>> = {
  ok: "200",
  created: "201",
  accepted: "202",
  "no content": "204",
  "bad request": "400",
  unauthorized: "401",
  "payment required": "402",
  forbidden: "403",
  "not found": "404",
  "method not allowed": "405",
  conflict: "409",
  "unprocessable entity": "422",
  "unprocessable content": "422",
  "too many requests": "429",
  "internal server error": "500",
  "bad gateway": "502",
  "service unavailable": "503",
};

/** The status code of a reason phrase. */
export function codeOfReason(text: string): string | undefined {
  const key = text.replace(/(?<![.\s])[.\s]+$/, "").toLowerCase();
  return Object.hasOwn(REASONS, key) ? REASONS[key] : undefined;
}
