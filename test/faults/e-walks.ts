/** Random lists, and how walks through them have to go. */
import fc from "fast-check";
import { expect } from "vitest";
import { recordings } from "../../generated/compat/index.js";
import { createClient, type ListOptions } from "../../src/index.js";
import { handClock } from "../support/clock.js";

const origin = "https://a.test";
const path = "/api/laml/2010-04-01/Accounts/P/Recordings";

/** The ways to write a link to a page behind a gateway. */
const spellings: readonly ((query: string, gateway: string) => string)[] = [
  (query) => path + query,
  (query, gateway) => gateway + path + query,
  (query) => query,
  (query) => `Recordings${query}`,
  (query, gateway) => origin + gateway + path + query,
  (query, gateway) => origin.toUpperCase() + gateway + path + query,
  (query) => `${origin}:443${path}${query}`,
  (query, gateway) => `//a.test${gateway}${path}${query}#fragment`,
];
const ends = [null, undefined, ""];
const astray = ["https://b.test/", "//b.test", path.replace("/P/", "/Q/"), path.toUpperCase(), "/", "https://[", "x:"];

interface Page {
  readonly items: number;
  /** Another page, or an end, or a place where no list leads. */
  readonly link:
    | { readonly to: number; readonly spelling: number }
    | { readonly end: number }
    | { readonly out: number };
  /** How often it cannot be loaded. */
  readonly failures: number;
}

const number = (length: number) => fc.nat({ max: length - 1 });
const link = fc.oneof(
  { weight: 8, arbitrary: fc.record({ to: number(7), spelling: number(spellings.length) }) },
  { weight: 2, arbitrary: fc.record({ end: number(ends.length) }) },
  { weight: 1, arbitrary: fc.record({ out: number(astray.length) }) },
);
const onward = (index: number) => fc.record({ to: fc.constant((index + 1) % 7), spelling: number(spellings.length) });
const page = (index: number): fc.Arbitrary<Page> =>
  fc.record({
    items: fc.nat({ max: 3 }),
    link: fc.oneof({ weight: 3, arbitrary: onward(index) }, { weight: 1, arbitrary: link }),
    failures: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 4 }) }),
  });

export const walk = fc.record({
  pages: fc.tuple(page(0), page(1), page(2), page(3), page(4), page(5), page(6)),
  gateway: fc.constantFrom("", "/gateway"),
  limit: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  maxPages: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
  stopAfter: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
});
type Walk = typeof walk extends fc.Arbitrary<infer T> ? T : never;

/** What a walk yields, what it requests, and the error that ends it. */
interface Trail {
  readonly items: string[];
  readonly requests: string[];
  readonly error?: { readonly name: string; readonly cursor: string | null } | undefined;
}

/** The reference: page after page, three attempts each, until there is enough or no more. */
function expected({ pages, gateway, limit = Number.POSITIVE_INFINITY, maxPages = 10_000, stopAfter }: Walk): Trail {
  const root = gateway + path;
  const [items, requests]: [string[], string[]] = [[], []];
  const most = Math.min(limit, stopAfter ?? limit);
  const ended = (name: string, cursor: string | null): Trail => ({ items, requests, error: { name, cursor } });
  let url = Number.isFinite(limit) ? `${root}?PageSize=${limit}` : root;
  for (let index = 0, visited = [url]; ; visited.push(url)) {
    const { items: count, link, failures } = pages[index] as Page;
    requests.push(...Array(Math.min(3, failures + 1)).fill(url));
    if (failures > 2) return ended("ServerError", visited.length > 1 ? url : null);
    for (let item = 0; item < count && items.length < most; item++) items.push(`${index}.${item}`);
    if (items.length >= most || "end" in link) return { items, requests };
    if ("out" in link) return ended("PaginationError", null);
    index = link.to;
    url = `${root}?Page=${index}`;
    if (visited.includes(url)) return ended("PaginationError", null);
    if (visited.length >= maxPages) return ended("PaginationError", url);
  }
}

/** A server of these pages. */
function serve({ pages, gateway }: Walk) {
  const requests: string[] = [];
  const fetch = async (input: unknown) => {
    const { pathname, search, searchParams } = new URL(String(input));
    const url = pathname + search;
    requests.push(url);
    const index = Number(searchParams.get("Page"));
    const { items, link, failures } = pages[index] as Page;
    if (requests.filter((each) => each === url).length <= failures) return new Response("{}", { status: 500 });
    const next =
      "to" in link
        ? spellings[link.spelling]?.(`?Page=${link.to}`, gateway)
        : "end" in link
          ? ends[link.end]
          : astray[link.out];
    const listed = Array.from({ length: items }, (_, item) => ({ sid: `${index}.${item}` }));
    return new Response(JSON.stringify({ recordings: listed, next_page_uri: next }));
  };
  return { fetch, requests };
}

/** Walks through a list, and compares with the reference. */
export async function playWalk(given: Walk): Promise<void> {
  const { gateway, limit, maxPages, stopAfter } = given;
  const { fetch, requests } = serve(given);
  const { clock } = handClock();
  const client = createClient({ baseUrl: origin + gateway, projectId: "P", token: "T", fetch, clock });
  const options: ListOptions = { limit, maxPages };
  const items: string[] = [];
  let error: Trail["error"];
  try {
    for await (const { sid } of recordings.list(client, {}, options)) if (items.push(sid) === stopAfter) break;
  } catch (thrown) {
    const { name, cursor } = thrown as NonNullable<Trail["error"]>;
    error = { name, cursor };
  }
  expect({ items, requests, error }).toEqual(expected(given));
}
