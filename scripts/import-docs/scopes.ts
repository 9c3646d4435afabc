import type { Line } from "./lines/line.js";

/** The scopes that a page's permissions paragraph lists, however it is worded. */
export function scopesIn(lines: readonly Line[]): string[] {
  const text = lines.map((line) => line.text).join("\n");
  const told = /API token(?=[^:]{0,200}?scope)[^:]{0,400}:\s{0,20}([^\n.]{1,200})/i.exec(text)?.[1];
  const words = (told ?? "").replaceAll("_", "").split(/,|\bor\b|\band\b/);
  return words.map((word) => word.trim()).filter((word) => /^[A-Z][\w ]{0,30}$/.test(word));
}
