import { isWithin } from "./origin.js";

/** What an llms.txt links to: pages, and other indexes. */
export interface IndexLinks {
  readonly pages: readonly string[];
  readonly indexes: readonly string[];
  /** Links to other origins; they are not followed. */
  readonly elsewhere: number;
}

/** An address may stand between angle brackets, and a title may follow it. */
const END = "(?:[?#][^\\s()<>]{0,2000})?>?(?:\\s{1,20}(?:\"[^\"]{0,500}\"|'[^']{0,500}'))?\\s{0,20}\\)";
const PAGE = new RegExp(`\\[[^[\\]]{0,500}\\]\\(\\s{0,20}<?([^\\s()<>?#]{1,2000}\\.md)${END}`, "g");
const INDEX = new RegExp(`\\(\\s{0,20}<?((?:[^\\s()<>?#]{0,2000}/)?llms\\.txt)${END}`, "g");

/** The links of an index within its own origin. */
export function linksOf(text: string, base: string): IndexLinks {
  const { origin } = new URL(base);
  const found = [matches(text, PAGE, base), matches(text, INDEX, base)] as const;
  const own = (links: readonly string[]) => links.filter((link) => isWithin(new URL(link), origin));
  const [pages, indexes] = [own(found[0]), own(found[1])];
  return { pages, indexes, elsewhere: found[0].length + found[1].length - pages.length - indexes.length };
}

function matches(text: string, pattern: RegExp, base: string): string[] {
  const links = Array.from(text.matchAll(pattern), (match) => match[1] ?? "");
  const addresses = links.flatMap((link) => (URL.canParse(link, base) ? [new URL(link, base)] : []));
  return [...new Set(addresses.map(({ href }) => href))];
}
