import type { Stats } from "node:fs";
import { constants, type FileHandle, link, lstat, open, rename, rm, unlink, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { inTurn } from "../in-turn.js";

/** What a `.part` file is a part of. */
export interface PartOf {
  readonly validator: string;
}

/** What distinguishes a file from another of the same name. */
type Identity = Pick<Stats, "dev" | "ino">;

/** What saves of this process are doing with a part at the moment, by their target. */
const underWay = new Map<string, Promise<unknown>>();

/** The bytes so far, next to the file that they will become: `<path>.part`. */
export class PartFile {
  readonly #target: string;
  readonly #handle: FileHandle;
  readonly #identity: Identity;
  #isLost = false;
  size: number;

  private constructor(target: string, handle: FileHandle, { dev, ino, size }: Stats) {
    this.#target = target;
    this.#handle = handle;
    this.#identity = { dev, ino };
    this.size = size;
  }

  /** A fresh file; whatever was there, even a planted link, is removed. */
  static async create(target: string): Promise<PartFile> {
    return alone(target, async () => {
      const path = partOf(target);
      await rm(path, { force: true });
      await rm(notesOf(target), { force: true }).catch(() => {});
      const handle = await open(path, "wx+");
      return new PartFile(target, handle, await handle.stat());
    });
  }

  /** The file that an earlier save left, if it is known what it is a part of, and no other save has claimed it. */
  static async reopen(target: string): Promise<readonly [PartFile, PartOf] | undefined> {
    const handle = await openOwn(partOf(target)).catch(() => undefined);
    // After the part: whoever replaces it removes the notes, too, so they are of the part that is open, or gone.
    const of = handle && (await claim(notesOf(target)).catch(() => undefined));
    if (of) return [new PartFile(target, handle, await handle.stat()), of];
    await handle?.close();
    return undefined;
  }

  async append(chunk: Uint8Array): Promise<void> {
    for (let done = 0; done < chunk.length; ) {
      const { bytesWritten } = await this.#handle.write(chunk, done, chunk.length - done, this.size);
      done += bytesWritten;
      this.size += bytesWritten;
    }
  }

  async head(length: number): Promise<Uint8Array> {
    const { buffer, bytesRead } = await this.#handle.read(new Uint8Array(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  }

  async empty(): Promise<void> {
    await this.#handle.truncate(0);
    this.size = 0;
  }

  /** Keeps the file, so that a later save can resume. */
  async keep(of: PartOf): Promise<void> {
    await this.#ifInPlace(async () => {
      // Whatever was there, even a planted link, is removed.
      await rm(notesOf(this.#target), { force: true });
      await writeFile(notesOf(this.#target), JSON.stringify(of), { flag: "wx" });
    });
  }

  async discard(): Promise<void> {
    await this.#ifInPlace(() => this.#forget());
  }

  /** Flushes the file to disk, then renames it in one step; false if another save to the same target has put its own part there. */
  async become(overwrite: boolean): Promise<boolean> {
    await this.#handle.sync();
    return this.#ifInPlace(async () => {
      if (overwrite) await rename(partOf(this.#target), this.#target);
      else await nameAnew(partOf(this.#target), this.#target);
      // The file is complete and in its place, even if something stays next to it.
      await this.#forget().catch(() => {});
    });
  }

  /** Closes the file, and does this unless another save to the same target has put its own part there. */
  async #ifInPlace(work: () => Promise<void>): Promise<boolean> {
    return alone(this.#target, async () => {
      // Once it is closed and removed, another file may have its number.
      const isInPlace = !this.#isLost && (await this.#isInPlace());
      this.#isLost = !isInPlace;
      await this.#handle.close();
      if (isInPlace) await work();
      return isInPlace;
    });
  }

  async #isInPlace(): Promise<boolean> {
    const { dev, ino } = this.#identity;
    return lstat(partOf(this.#target)).then(
      (there) => there.dev === dev && there.ino === ino,
      () => false,
    );
  }

  async #forget(): Promise<void> {
    await rm(partOf(this.#target), { force: true });
    await rm(notesOf(this.#target), { force: true });
  }
}

const partOf = (target: string) => `${target}.part`;

/** A file of ours: not a link, nor a pipe, which nobody may ever write into. */
async function openOwn(path: string): Promise<FileHandle | undefined> {
  const there = await lstat(path);
  // A file of two names may be a target, too, and must not change then.
  if (!there.isFile() || there.nlink > 1) return undefined;
  return open(path, constants.O_RDWR | constants.O_NOFOLLOW);
}

/** Reads and removes notes. Only one save can remove them, so no two continue the same part. */
async function claim(notes: string): Promise<PartOf | undefined> {
  const handle = await openOwn(notes);
  if (!handle) return undefined;
  const text = await handle.readFile("utf8").finally(() => handle.close());
  const of: unknown = JSON.parse(text);
  await unlink(notes);
  const validator = (of as Partial<PartOf> | null)?.validator;
  return typeof validator === "string" ? { validator } : undefined;
}

/** Gives a file a name that no other has, in one step; in more than one where there are no links, as on exFAT and many network drives. */
async function nameAnew(path: string, name: string): Promise<void> {
  try {
    await link(path, name);
  } catch (error) {
    if (await lstat(name).catch(() => undefined)) throw error;
    await rename(path, name);
  }
}

/** What the part is a part of. */
const notesOf = (target: string) => `${partOf(target)}.json`;

const alone = <T>(target: string, work: () => Promise<T>): Promise<T> => inTurn(underWay, resolve(target), work);
