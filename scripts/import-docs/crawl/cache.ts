import { createHash } from "node:crypto";
import { appendFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isRecord } from "../records.js";

/** A page as it was fetched: its bytes, and what the server needs to say that it is still the same. */
export interface Cached {
  readonly bytes: Uint8Array;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  /** The day it speaks for: Last-Modified, else the day it was first fetched. */
  readonly day: string;
}

/** A stopped run is gone on with for a day; then its pages are asked for again. */
const FRESH_MS = 24 * 60 * 60 * 1000;

/** Fetched pages on the disk, under names made of their address. A file is whole or not there. */
export class Cache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async read(url: string): Promise<Cached | undefined> {
    const name = this.#name(url);
    try {
      const [meta, bytes] = await Promise.all([readFile(`${name}.json`, "utf8"), readFile(`${name}.body`)]);
      return cachedOf(JSON.parse(meta), url, bytes);
    } catch {
      return undefined;
    }
  }

  /** The body first: without its other half it is not read. */
  async write(url: string, { bytes, etag, lastModified, day }: Cached): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const name = this.#name(url);
    await writeWhole(`${name}.body`, bytes);
    await writeWhole(`${name}.json`, JSON.stringify({ url, etag, lastModified, day, digest: digestOf(bytes) }));
  }

  /** What a run that was stopped had done, if that was not long ago. */
  async journal(index: string, now: Date): Promise<Set<string>> {
    const text = await readFile(`${this.#name(index)}.journal`, "utf8").catch(() => "");
    const entries = text.split("\n").map((line) => line.split(" "));
    const fresh = entries.filter(([at = ""]) => now.getTime() - Date.parse(at) < FRESH_MS);
    return new Set(fresh.map(([, url = ""]) => url));
  }

  async note(index: string, url: string, now: Date): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await appendFile(`${this.#name(index)}.journal`, `${now.toISOString()} ${url}\n`);
  }

  async finish(index: string): Promise<void> {
    await rm(`${this.#name(index)}.journal`, { force: true });
  }

  #name(url: string): string {
    return join(this.#folder, createHash("sha256").update(url).digest("hex").slice(0, 40));
  }
}

const digestOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

async function writeWhole(file: string, data: Uint8Array | string): Promise<void> {
  await writeFile(`${file}.part`, data);
  await rename(`${file}.part`, file);
}

/** A body that does not belong to its description is as good as none. */
function cachedOf(meta: unknown, url: string, bytes: Uint8Array): Cached | undefined {
  if (!isRecord(meta) || meta.url !== url || meta.digest !== digestOf(bytes)) return undefined;
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  return { bytes, etag: text(meta.etag), lastModified: text(meta.lastModified), day: text(meta.day) ?? "0000-00-00" };
}
