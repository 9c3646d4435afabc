import { isWithin } from "./origin.js";

/** What an llms.txt links to: pages, and other indexes. */
export interface IndexLinks {
  readonly pages: readonly string[];
  readonly indexes: readonly string[];
}

/** An address may stand between angle brackets, and a title may follow it. */
const END = "(?:[?#][^\\s()<>]{0,2000})?>?(?:\\s{1,20}(?:\"[^\"]{0,500}\"|'[^']{0,500}'))?\\s{0,20}\\)";
const PAGE = new RegExp(`\\[[^[\\]]{0,500}\\]\\(\\s{0,20}<?([^\\s()<>?#]{1,2000}\\.md)${END}`, "g");
const INDEX = new RegExp(`\\(\\s{0,20}<?((?:[^\\s()<>?#]{0,2000}/)?llms\\.txt)${END}`, "g");

/** The links of an index within its own origin. */
export function linksOf(text: string, base: string): IndexLinks {
  const { origin } = new URL(base);
  const own = (pattern: RegExp) => matches(text, pattern, base).filter((link) => isWithin(link, origin));
  const addresses = (pattern: RegExp) => [...new Set(own(pattern).map(({ href }) => href))];
  return { pages: addresses(PAGE), indexes: addresses(INDEX) };
}

function matches(text: string, pattern: RegExp, base: string): URL[] {
  const links = Array.from(text.matchAll(pattern), (match) => match[1] ?? "");
  return links.flatMap((link) => (URL.canParse(link, base) ? [new URL(link, base)] : []));
}
