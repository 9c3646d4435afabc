import { createHash } from "node:crypto";
import { appendFile, mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileFailure } from "../../failure.js";
import { replaceFiles } from "../../replace-files.js";
import { isRecord } from "../records.js";

/** A fetched page: its bytes, and what the server needs to tell whether it is unchanged. */
export interface Cached {
  readonly bytes: Uint8Array;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  /** The day that it describes: Last-Modified, else the day on which it was first fetched. */
  readonly day: string;
}

/** A stopped run can be continued for a day; after that its pages are requested again. */
const FRESH_MS = 24 * 60 * 60 * 1000;

/**
 * Fetched pages on disk, under names derived from their address. A file is either complete or absent, also if several runs
 * use the folder at once. What can't be written ends the run as a Failure.
 */
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

  /** The body is written first: without its description it is not read. */
  async write(url: string, page: Cached): Promise<void> {
    const { bytes, etag, lastModified, day } = page;
    const name = this.#name(url);
    const meta = JSON.stringify({ url, etag, lastModified, day, digest: digestOf(url, page) });
    await this.#written(() =>
      replaceFiles([
        [`${name}.body`, bytes],
        [`${name}.json`, meta],
      ]),
    );
  }

  /** The addresses that a stopped run had done, if it was recent. */
  async journal(index: string, now: Date): Promise<Set<string>> {
    const text = await readFile(`${this.#name(index)}.journal`, "utf8").catch(() => "");
    const entries = text.split("\n").map((line) => line.split(" "));
    const fresh = entries.filter(([at = ""]) => now.getTime() - Date.parse(at) < FRESH_MS);
    return new Set(fresh.map(([, url = ""]) => url));
  }

  async note(index: string, url: string, now: Date): Promise<void> {
    await this.#written(() => appendFile(`${this.#name(index)}.journal`, `${now.toISOString()} ${url}\n`));
  }

  async finish(index: string): Promise<void> {
    await this.#written(() => rm(`${this.#name(index)}.journal`, { force: true }));
  }

  async #written(work: () => Promise<void>): Promise<void> {
    try {
      await mkdir(this.#folder, { recursive: true });
      await work();
    } catch (error) {
      throw fileFailure(this.#folder, "written", error);
    }
  }

  #name(url: string): string {
    return join(this.#folder, createHash("sha256").update(url).digest("hex").slice(0, 40));
  }
}

/** Covers the description too: a validator that was damaged would be sent to the server. */
const digestOf = (url: string, { bytes, etag, lastModified, day }: Cached): string =>
  createHash("sha256")
    .update(JSON.stringify([url, etag, lastModified, day]))
    .update(bytes)
    .digest("hex");

/** What does not match its digest counts as missing. */
function cachedOf(meta: unknown, url: string, bytes: Uint8Array): Cached | undefined {
  if (!isRecord(meta) || typeof meta.day !== "string") return undefined;
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  const page = { bytes, etag: text(meta.etag), lastModified: text(meta.lastModified), day: meta.day };
  return meta.digest === digestOf(url, page) ? page : undefined;
}
