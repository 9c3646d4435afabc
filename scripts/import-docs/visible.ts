/** Removes invisible characters, and turns every kind of blank and line break into the plain one: sites put them into names. */
export function visible(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/\r\n?|[\u2028\u2029\f\v]/g, "\n")
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ");
}
