import type { Stats } from "node:fs";
import { constants, type FileHandle, link, lstat, open, readFile, rename, rm, writeFile } from "node:fs/promises";

/** What a `.part` file is a part of. */
export interface PartOf {
  readonly validator: string;
}

/** What distinguishes a file from another of the same name. */
type Identity = Pick<Stats, "dev" | "ino">;

/** The bytes so far, next to the file that they will become: `<path>.part`. */
export class PartFile {
  readonly path: string;
  readonly #handle: FileHandle;
  readonly #identity: Identity;
  size: number;

  private constructor(path: string, handle: FileHandle, { dev, ino, size }: Stats) {
    this.path = path;
    this.#handle = handle;
    this.#identity = { dev, ino };
    this.size = size;
  }

  /** A fresh file; whatever was there, even a planted link, is removed. */
  static async create(target: string): Promise<PartFile> {
    const path = `${target}.part`;
    await rm(path, { force: true });
    const handle = await open(path, "wx+");
    return new PartFile(path, handle, await handle.stat());
  }

  /** The file that an earlier save left, if it is known what it is a part of. */
  static async reopen(target: string): Promise<readonly [PartFile, PartOf] | undefined> {
    const path = `${target}.part`;
    try {
      const of: unknown = JSON.parse(await readFile(`${path}.json`, "utf8"));
      const validator = (of as Partial<PartOf> | null)?.validator;
      if (typeof validator !== "string" || !(await lstat(path)).isFile()) return undefined;
      const handle = await open(path, constants.O_RDWR | constants.O_NOFOLLOW);
      return [new PartFile(path, handle, await handle.stat()), { validator }];
    } catch {
      return undefined;
    }
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
    await this.#handle.close();
    if (!(await this.isInPlace())) return;
    const path = `${this.path}.json`;
    // Whatever was there, even a planted link, is removed.
    await rm(path, { force: true });
    await writeFile(path, JSON.stringify(of), { flag: "wx" });
  }

  async discard(): Promise<void> {
    await this.#handle.close();
    if (await this.isInPlace()) await this.#forget();
  }

  /** False once another save to the same target has put its own part there. */
  async isInPlace(): Promise<boolean> {
    const { dev, ino } = this.#identity;
    return lstat(this.path).then(
      (there) => there.dev === dev && there.ino === ino,
      () => false,
    );
  }

  /** Flushes the file to disk, then renames it in one step. */
  async become(target: string, overwrite: boolean): Promise<void> {
    await this.#handle.sync();
    await this.#handle.close();
    if (overwrite) await rename(this.path, target);
    else await link(this.path, target);
    // The file is complete and in its place, even if something stays next to it.
    await this.#forget().catch(() => {});
  }

  async #forget(): Promise<void> {
    await rm(this.path, { force: true });
    await rm(`${this.path}.json`, { force: true });
  }
}
