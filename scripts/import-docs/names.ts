/** The letters and digits of a name, which pages and specs spell with other marks and capitals. */
export const lettersOf = (name: string): string => name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();

/** The last part of a page's address or file name, if it names an operation. */
export function slugOf(source: string): string | undefined {
  const last =
    source
      .replace(/[?#].*$/s, "")
      .split(/[/\\]/)
      .at(-1) ?? "";
  const slug = last.replace(/\.(?:md|html?|txt)$/i, "");
  return /^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)+$/i.test(slug) ? slug.toLowerCase() : undefined;
}

/** `Voice status callback` and `voice-status-callback` are voiceStatusCallback. */
export function camelName(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const small = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
  return words.map((word, i) => (i === 0 ? small(word) : capital(word))).join("");
}
