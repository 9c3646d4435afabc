import { constants, type FileHandle, link, lstat, open, readFile, rename, rm, writeFile } from "node:fs/promises";

/** What a `.part` file was a part of. */
export interface PartOf {
  readonly validator: string;
}

/** The bytes so far, beside the file they shall become: `<path>.part`. */
export class PartFile {
  readonly path: string;
  readonly #handle: FileHandle;
  size: number;

  private constructor(path: string, handle: FileHandle, size: number) {
    this.path = path;
    this.#handle = handle;
    this.size = size;
  }

  /** A fresh one; whatever was there, a planted link too, is removed. */
  static async create(target: string): Promise<PartFile> {
    const path = `${target}.part`;
    await rm(path, { force: true });
    return new PartFile(path, await open(path, "wx+"), 0);
  }

  /** The one that an earlier save left, if it is known what it was a part of. */
  static async reopen(target: string): Promise<readonly [PartFile, PartOf] | undefined> {
    const path = `${target}.part`;
    try {
      const of: unknown = JSON.parse(await readFile(`${path}.json`, "utf8"));
      const validator = (of as Partial<PartOf> | null)?.validator;
      if (typeof validator !== "string" || !(await lstat(path)).isFile()) return undefined;
      const handle = await open(path, constants.O_RDWR | constants.O_NOFOLLOW);
      return [new PartFile(path, handle, (await handle.stat()).size), { validator }];
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

  /** So that a later save can go on. */
  async keep(of: PartOf): Promise<void> {
    await this.#handle.close();
    await writeFile(`${this.path}.json`, JSON.stringify(of));
  }

  async discard(): Promise<void> {
    await this.#handle.close();
    await this.#forget();
  }

  /** On disk, then under its name in one step. */
  async become(target: string, overwrite: boolean): Promise<void> {
    await this.#handle.sync();
    await this.#handle.close();
    if (overwrite) await rename(this.path, target);
    else await link(this.path, target);
    await this.#forget();
  }

  async #forget(): Promise<void> {
    await rm(this.path, { force: true });
    await rm(`${this.path}.json`, { force: true });
  }
}
