import { type Facts, PaginationError } from "./errors.js";
import { refuse } from "./problem.js";
import { isRecord } from "./shape.js";

/** Where next links must stay. */
export interface Bounds {
  readonly origin: string;
  /** Path of the client's base; empty if it has none. */
  readonly base: string;
  /** Path of the API, and of the account in it. */
  readonly prefix: string;
}

/** The link at a dotted wire path; null if there is none. */
export function linkIn(body: unknown, path: string): string | null {
  let at = body;
  for (const key of path.split(".")) at = isRecord(at) && Object.hasOwn(at, key) ? at[key] : null;
  if (at === null || at === undefined || at === "") return null;
  return typeof at === "string" ? at : refuse(`a ${path} that is no link`);
}

/** Path and query of a page, so that it is of no use at another origin. */
export function cursorOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

const isWithin = (prefix: string, { pathname }: URL): boolean =>
  pathname === prefix || pathname.startsWith(`${prefix}/`);

/** A next link as a URL; refused if it leaves the origin, the API or the account, because it is requested with credentials. */
export function followLink(link: string, from: string, { origin, base, prefix }: Bounds, about: Facts): string {
  const url = /[\\\p{Cc}]/u.test(link) || !URL.canParse(link, from) ? undefined : new URL(link, from);
  // A server behind a gateway does not know the gateway's path.
  if (url && !isWithin(prefix, url)) url.pathname = base + url.pathname;
  const inside = url && isWithin(prefix, url) && !/\.\.|%(?:2f|5c|00)/i.test(url.pathname);
  if (!inside || url.origin !== origin || url.username || url.password)
    throw new PaginationError(
      `${about.operationId}: the next link leads out of ${origin}${prefix.split("/", 4).join("/")}`,
      about,
      null,
    );
  url.hash = "";
  return url.href;
}
