import { createHash } from "node:crypto";
import { basename, isAbsolute } from "node:path";
import { visible } from "./visible.js";

/** One page as received: where it came from, its text, and the day that it describes. */
export interface Page {
  /** File path or address; the name every message uses. */
  readonly source: string;
  readonly text: string;
  /** The day (YYYY-MM-DD) for which the page is evidence: Last-Modified, else the file's own date. */
  readonly date: string;
  /** SHA-256 of the text: the same page read again is the same evidence, whatever its date says. */
  readonly digest: string;
  /** Its name if its source alone would be ambiguous among the pages. */
  readonly name?: string;
}

/** Why a page is not taken. A value, because the run goes on with the other pages. */
export interface Refusal {
  readonly source: string;
  readonly reason: string;
  /** The page is about no operation or webhook. */
  readonly isGuide?: true;
  /** The page was found in an index and not asked for, such as a guide. */
  readonly passedOver?: true;
}

/** What is kept of a page once it is read: the texts of thousands of pages are not. */
export type PageInfo = Omit<Page, "text">;

/** No page of the documentation comes close to this; a bigger one is a mistake or an attack. */
export const MAX_PAGE_BYTES = 10 * 1024 * 1024;

/** A page's name in whatever is stored and published: its address, or its file without the folders of this machine. */
export function pageName({ source, name }: Pick<PageInfo, "source" | "name">): string {
  return name ?? (isAbsolute(source) ? basename(source) : source);
}

/** The names of a run's pages, by source: files of the same name are distinguished by as many folders as necessary. */
export function namesOf(sources: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map(sources.map((source) => [source, pageName({ source })]));
  for (let depth = 2; depth <= MAX_FOLDERS; depth++) {
    const all = [...names.values()].sort();
    const twice = new Set(all.filter((name, index) => name === all[index - 1]));
    const clashing = [...names].filter(([, name]) => twice.has(name)).map(([source]) => source);
    for (const source of clashing) names.set(source, source.split(/[\\/]/).slice(-depth).join("/"));
  }
  return names;
}

const MAX_FOLDERS = 8;

export function isRefusal(value: object): value is Refusal {
  return "reason" in value;
}

/** Turns bytes into a page, or gives the reason why they are not one. */
export function openPage(source: string, bytes: Uint8Array, date: string): Page | Refusal {
  const refuse = (reason: string): Refusal => ({ source, reason });
  if (bytes.length > MAX_PAGE_BYTES) return refuse(tooBig(bytes.length));
  const decoded = decode(bytes);
  if (decoded === undefined) return refuse("is binary, not a page of text");
  const text = visible(decoded);
  if (text.trim() === "") return refuse("is empty");
  if (saysNotFound(text)) return refuse('says "Page Not Found": the address leads nowhere');
  return { source, text, date, digest: createHash("sha256").update(text).digest("hex") };
}

/** Decodes by byte order mark; what is not UTF-8 is read as windows-1252, as browsers do. Undefined if it is not text. */
function decode(bytes: Uint8Array): string | undefined {
  const encoding = ENCODINGS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))?.name ?? "utf-8";
  if (isBinary(new TextDecoder(encoding).decode(bytes.subarray(0, 64 * 1024)))) return undefined;
  try {
    return new TextDecoder(encoding, { fatal: encoding === "utf-8" }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Windows' editors save as UTF-16. */
const ENCODINGS = [
  { mark: [0xff, 0xfe], name: "utf-16le" },
  { mark: [0xfe, 0xff], name: "utf-16be" },
];

/** The reason for a page over the limit. */
export function tooBig(bytes: number): string {
  const mebibytes = (n: number) => `${Math.ceil(n / 1024 / 1024)} MiB`;
  return `is ${mebibytes(bytes)} in size; a page may have at most ${mebibytes(MAX_PAGE_BYTES)}`;
}

/** Not text if there is a NUL, or many invalid characters, near the beginning. */
function isBinary(head: string): boolean {
  const broken = head.split("\uFFFD").length - 1;
  return head.includes("\0") || (broken > 3 && broken > head.length / 50);
}

/** The documentation's server answers 200 for a missing page, with this as its title. */
function saysNotFound(text: string): boolean {
  const head = text.slice(0, 4000);
  return /^(?:\s*>[^\n]*\n)*\s*(?:#\s*)?page not found\b/i.test(head) || /<title>[^<]*page not found/i.test(head);
}
