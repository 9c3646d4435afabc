import { createHash } from "node:crypto";
import { basename, isAbsolute } from "node:path";
import { visible } from "./visible.js";

/** One page as it came: where from, its text, and the day it speaks for. */
export interface Page {
  /** File path or address; the name every message uses. */
  readonly source: string;
  readonly text: string;
  /** The day (YYYY-MM-DD) the page is evidence of: Last-Modified, else the file's own date. */
  readonly date: string;
  /** SHA-256 of the text: the same page read again is the same evidence, whatever its date says. */
  readonly digest: string;
  /** What it is called where its source alone would be that of another page as well. */
  readonly name?: string;
}

/** Why a page is not taken. A value, because the run goes on with the other pages. */
export interface Refusal {
  readonly source: string;
  readonly reason: string;
  /** The page is about no operation or webhook. */
  readonly isGuide?: true;
  /** It was met on the way and nobody asked for it: a guide among the pages of an index. */
  readonly passedOver?: true;
}

/** What is kept of a page once it is read: thousands of texts need not be. */
export type PageInfo = Omit<Page, "text">;

/** No page of the documentation comes near this; a bigger one is a mistake or an attack. */
export const MAX_PAGE_BYTES = 10 * 1024 * 1024;

/** What a page is called in what is kept and published: its address, or its file without the folders of this machine. */
export function pageName({ source, name }: Pick<PageInfo, "source" | "name">): string {
  return name ?? (isAbsolute(source) ? basename(source) : source);
}

/** The names of the pages of a run, by their sources: files of one name are told apart by as many folders as it takes. */
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

/** Bytes to a page, or the reason why they are none. */
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

/** As its mark says; what is no UTF-8 is taken for what browsers take it for, and what is no text for nothing. */
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

/** A NUL, or much that is no character, near the beginning: not text. */
function isBinary(head: string): boolean {
  const broken = head.split("\uFFFD").length - 1;
  return head.includes("\0") || (broken > 3 && broken > head.length / 50);
}

/** The documentation's server answers 200 for a page that is not there, with this as its title. */
function saysNotFound(text: string): boolean {
  const head = text.slice(0, 4000);
  return /^(?:\s*>[^\n]*\n)*\s*(?:#\s*)?page not found\b/i.test(head) || /<title>[^<]*page not found/i.test(head);
}
