import type { Dirent } from "node:fs";
import { lstat, readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { codeOf, Failure, fileFailure } from "../failure.js";
import { refuseEndless } from "../spec/index.js";
import { MAX_PAGE_BYTES, openPage, type Page, type Refusal, tooBig } from "./page.js";

/** What a SOURCE on the command line is. */
export type Source =
  | { readonly kind: "page"; readonly url: string }
  | { readonly kind: "index"; readonly url: string }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "index-file"; readonly path: string }
  | { readonly kind: "folder"; readonly path: string };

const EXTENSIONS = new Set([".md", ".mdx", ".txt", ".html", ".htm", ""]);
/** A folder with more files is not a folder of pages. */
const MAX_FILES = 50_000;

/** @throws {Failure} If it is neither an address nor an existing file or folder, or can't be read to its end. */
export async function sourceOf(name: string): Promise<Source> {
  if (/^https?:\/\//i.test(name)) return remoteSource(name);
  const info = await stat(name).catch(() => undefined);
  if (!info) throw new Failure(`${name}: no such file or folder, and no http address`);
  refuseEndless(name, info);
  if (info.isDirectory()) return { kind: "folder", path: name };
  return { kind: isIndex(name) ? "index-file" : "file", path: name };
}

function remoteSource(name: string): Source {
  if (!URL.canParse(name)) throw new Failure(`${name}: is not an address; write it like https://example.com/page.md`);
  const url = new URL(name);
  if (url.username !== "" || url.password !== "")
    throw new Failure(`an address on ${url.host} contains a user name or password; only public pages are read`);
  url.hash = "";
  return { kind: isIndex(url.href) ? "index" : "page", url: url.href };
}

/** `llms.txt` is an index; `llms-full.txt` contains all pages in one file, and is not read. */
function isIndex(name: string): boolean {
  return basename(name.replace(/[?#].*$/s, "")) === "llms.txt";
}

/** The pages of a folder, by name, without indexes. Links are not followed: only files in the folder itself are pages. */
export async function filesIn(folder: string): Promise<string[]> {
  const files: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const entry of await entriesOf(next)) {
      if (entry.name.startsWith(".") || /^llms(?:-full)?\.txt$/.test(entry.name)) continue;
      const path = join(next, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() && EXTENSIONS.has(extname(entry.name).toLowerCase())) files.push(path);
    }
    if (files.length > MAX_FILES) throw new Failure(`${folder}: more than ${MAX_FILES} files; name a folder of pages`);
  }
  if (files.length === 0) throw new Failure(`${folder}: holds no page (${[...EXTENSIONS].filter(Boolean).join(", ")})`);
  return files.sort();
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw fileFailure(folder, "read", error);
  });
}

/** Reads one page from the disk. Its date is the file's, unless a day is given for all. */
export async function pageOfFile(path: string, day: string | undefined): Promise<Page | Refusal> {
  const info = await lstat(path).catch(() => undefined);
  if (!info) return { source: path, reason: "no such file" };
  const size = info.isSymbolicLink() ? (await stat(path)).size : info.size;
  if (size > MAX_PAGE_BYTES) return { source: path, reason: tooBig(size) };
  const date = day ?? info.mtime.toISOString().slice(0, 10);
  try {
    return openPage(path, await readFile(path), date);
  } catch (error) {
    return { source: path, reason: `can't be read (${codeOf(error)})` };
  }
}
