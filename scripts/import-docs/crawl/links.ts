/** What an llms.txt links to: pages, and other indexes. */
export interface IndexLinks {
  readonly pages: readonly string[];
  readonly indexes: readonly string[];
  /** Links to other origins; they are not followed. */
  readonly elsewhere: number;
}

const PAGE = /\[[^\]]{0,500}\]\((https?:\/\/[^\s()]{1,2000}\.md)(?:[?#][^\s()]*)?\)/g;
const INDEX = /\((https?:\/\/[^\s()]{1,2000}\/llms\.txt)\)/g;

/** The links of an index, those of its own origin only. */
export function linksOf(text: string, origin: string): IndexLinks {
  const found = [matches(text, PAGE), matches(text, INDEX)] as const;
  const own = (links: readonly string[]) => links.filter((link) => new URL(link).origin === origin);
  const [pages, indexes] = [own(found[0]), own(found[1])];
  return { pages, indexes, elsewhere: found[0].length + found[1].length - pages.length - indexes.length };
}

function matches(text: string, pattern: RegExp): string[] {
  const links = Array.from(text.matchAll(pattern), (match) => match[1] ?? "");
  const usable = links.filter(
    (link) => URL.canParse(link) && new URL(link).username === "" && new URL(link).password === "",
  );
  return [...new Set(usable.map((link) => new URL(link).href))];
}
