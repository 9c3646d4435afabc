import { lstat } from "node:fs/promises";
import type { Download } from "../download.js";
import { ApiError, ConnectionError, DownloadError, SignalWireError, TimeoutError } from "../errors.js";
import { onAbort } from "../on-abort.js";
import { own } from "../own.js";
import { unlessAborted } from "../unless-aborted.js";
import { HEAD_BYTES, magicProblem, riffLength } from "./audio.js";
import { PartFile } from "./part-file.js";

/** Options of `saveToFile`. All sizes in bytes. */
export interface SaveOptions {
  /** Replace an existing file. Default false. */
  overwrite?: boolean | undefined;
  /**
   * If the download breaks off, or is aborted, keep `<path>.part` (and `<path>.part.json`) and resume from it the next time. A process that is
   * killed keeps nothing to resume: abort the `signal` when it is asked to end (SIGTERM), and let the save finish. Default false.
   */
  resume?: boolean | undefined;
  /** Largest size; a larger body is refused. */
  maxBytes?: number | undefined;
  /** Ends the download, even while it is still being opened. */
  signal?: AbortSignal | undefined;
  /** Called as data arrives; `total` is null if the server does not state it. An exception ends the download. */
  onProgress?: ((progress: { received: number; total: number | null }) => void) | undefined;
}

/** What can be saved: a download, or anything like it, such as a body of your own. */
export interface Savable extends Omit<Download, "offset" | "validator" | "restart"> {
  /** Where this body starts. Default: where it was asked to start. */
  readonly offset?: number | undefined;
  /** Identifies the content, so that a later save can resume it. Default: none. */
  readonly validator?: string | null | undefined;
  /** Requests the content again from this byte on, after a body broke off. */
  restart(from: number): Promise<Savable>;
}

/** An opened download, with all that is known about it. */
interface Open extends Savable {
  readonly offset: number;
  readonly validator: string | null;
}

/** What was saved. */
export interface Saved {
  /** The path as given. */
  path: string;
  /** Size of the file. */
  bytes: number;
  /** Whether the size was checked, against Content-Length or the length that a WAV states; false if the WAV states more than the server sent. */
  verified: boolean;
}

/** How often a body that breaks off is resumed without gaining a byte. */
const MAX_RESTARTS = 3;

function fail(problem: string, retryable = false): never {
  const about = { operationId: "saveToFile", attempts: 1, delivered: "yes", retryable } as const;
  throw new DownloadError(`saveToFile: ${problem}`, about);
}

/**
 * Streams a download into a file: writes to `<path>.part`, resumes if the download breaks off, checks its length and kind,
 * then renames it in one step. The server's own name for the file is never used.
 *
 * @throws {DownloadError} When the body is shorter than it should be, empty, too large or not audio, the file exists, or it cannot be written.
 * @throws {ConnectionError} When the download keeps breaking off; TimeoutError when it stalls. Whatever the download itself throws is passed on.
 * @example
 * await saveToFile(recordings.download(client, { sid, format: "wav" }), `${sid}.wav`);
 */
export async function saveToFile(
  download: PromiseLike<Savable> | Savable,
  path: string,
  options: SaveOptions = {},
): Promise<Saved> {
  const given = own(options);
  try {
    checkArguments(path, given);
    const first = await opened(download, 0, given.signal);
    await checkTarget(path, given);
    return await new Saving(path, given).run(first);
  } catch (error) {
    giveUp(download);
    throw asDownloadError(error);
  }
}

function checkArguments(path: unknown, options: SaveOptions): void {
  const { maxBytes = 1, onProgress = null, signal = null } = options;
  if (typeof path !== "string" || !path || path.includes("\0")) fail("path must be a file's path, as text");
  if (!(typeof maxBytes === "number" && maxBytes > 0)) fail("maxBytes must be a number of bytes above 0");
  if (onProgress !== null && typeof onProgress !== "function") fail("onProgress must be a function");
  if (signal !== null && typeof signal.throwIfAborted !== "function") fail("signal must be an AbortSignal");
}

/** The download, requested from a byte on, once it is open; an abort does not wait for that. */
async function opened(
  download: Savable | PromiseLike<Savable>,
  from: number,
  signal: AbortSignal | undefined,
): Promise<Open> {
  const open: Savable | undefined = await unlessAborted(download, signal);
  if (typeof open?.restart !== "function" || typeof open.body?.getReader !== "function")
    fail("the first argument must be the result of download()");
  checkUnread(open.body);
  const { body, contentType, contentLength = null, offset = from, validator = null } = open;
  return { body, contentType, contentLength, offset, validator, restart: (at) => open.restart(at) };
}

function checkUnread({ locked }: ReadableStream): void {
  if (locked) fail("the download has already been read");
}

/** Frees the socket of a download, even of one that is not open yet. */
function giveUp(download: Savable | PromiseLike<Savable>): void {
  (async () => (await download).body.cancel())().catch(() => {});
}

async function checkTarget(path: string, { overwrite }: SaveOptions): Promise<void> {
  const there = await lstat(path).catch(() => undefined);
  // A device, too, would be replaced.
  if (there && !there.isFile() && !there.isSymbolicLink()) fail("what is at the path is not a file");
  if (there && !overwrite) fail("the file already exists; set overwrite to replace it");
}

/** An error of the file system becomes a DownloadError; any other is thrown as is. */
function asDownloadError(error: unknown): unknown {
  const code = error instanceof Error && "syscall" in error && "code" in error ? String(error.code) : undefined;
  if (!code || SignalWireError.is(error)) return error;
  const about = { operationId: "saveToFile", attempts: 1, delivered: "yes" } as const;
  const hint = code === "ENOENT" ? "; its folder must exist" : "";
  return new DownloadError(`saveToFile: cannot write the file (${code})${hint}`, about, { cause: error });
}

class Saving {
  readonly #path: string;
  readonly #options: SaveOptions;
  /** The most bytes had at any time, so that progress never goes back. */
  #received = 0;
  /** Of the content that the part is a part of. */
  #validator: string | null = null;

  constructor(path: string, options: SaveOptions) {
    this.#path = path;
    this.#options = options;
  }

  async run(first: Open): Promise<Saved> {
    const { resume, overwrite } = this.#options;
    this.#validator = first.validator;
    const part = (resume && (await this.#reopened(first))) || (await PartFile.create(this.#path));
    try {
      const verified = await this.#fill(part, first);
      if (!(await part.become(overwrite === true)))
        fail("its part is gone: another save to the same path is in progress");
      return { path: this.#path, bytes: part.size, verified };
    } catch (error) {
      const validator = this.#validator;
      const isOfUse = !DownloadError.is(error) || error.retryable;
      const done = resume && validator && isOfUse ? part.keep({ validator }) : part.discard();
      // Why the save failed matters more than a failure to tidy up.
      await done.catch(() => {});
      throw error;
    }
  }

  /** The part of an earlier save, emptied unless it belongs to this very content. */
  async #reopened(first: Open): Promise<PartFile | undefined> {
    const [part, of] = (await PartFile.reopen(this.#path)) ?? [];
    if (part && of?.validator !== first.validator) await part.empty();
    return part;
  }

  /** Reads until the body is complete; says whether that could be checked. */
  async #fill(part: PartFile, first: Open): Promise<boolean> {
    let download = first.offset === part.size ? first : await this.#restart(first, part);
    for (let restarts = 0; ; restarts++) {
      const before = this.#received;
      this.#validator = download.validator;
      const broken = await this.#drain(part, download);
      const whole = broken ? undefined : await this.#isWhole(part, download);
      if (whole !== undefined && whole !== "cut") return whole;
      if (this.#received > before) restarts = 0;
      if (restarts >= MAX_RESTARTS) throw broken ?? fail("the body is shorter than it should be", true);
      download = await this.#restart(download, part);
    }
  }

  /** Continues behind what is there, or from the start if the server refuses, or has other content by now. */
  async #restart(from: Open, part: PartFile): Promise<Open> {
    await from.body.cancel().catch(() => {});
    try {
      const next = await this.#reopen(from, part.size);
      const fits =
        next.offset === part.size &&
        totalOf(next) === (totalOf(from) ?? totalOf(next)) &&
        next.validator === from.validator;
      if (fits) return next;
      await part.empty();
      if (next.offset === 0) return next;
      await next.body.cancel().catch(() => {});
    } catch (error) {
      if (!ApiError.is(error) || error.status !== 416) throw error;
      if (part.size === totalOf(from))
        return {
          ...from,
          body: new ReadableStream({ start: (none) => none.close() }),
          offset: part.size,
          contentLength: 0,
        };
      await part.empty();
    }
    const anew = await this.#reopen(from, 0);
    if (anew.offset === 0) return anew;
    await anew.body.cancel().catch(() => {});
    return fail("the server sent a part of the body although the whole was requested");
  }

  async #reopen(from: Open, at: number): Promise<Open> {
    const download = from.restart(at);
    try {
      return await opened(download, at, this.#options.signal);
    } catch (error) {
      giveUp(download);
      throw error;
    }
  }

  /** Appends the body; the error of a broken or stalled connection is returned, any other thrown. */
  async #drain(part: PartFile, download: Open): Promise<SignalWireError | undefined> {
    const { maxBytes = Number.POSITIVE_INFINITY, signal } = this.#options;
    const total = totalOf(download);
    // Another save of the same download may have started since it was opened.
    checkUnread(download.body);
    const reader = download.body.getReader();
    const forget = onAbort(signal, () => void reader.cancel(signal?.reason).catch(() => {}));
    try {
      // The signal may have aborted since the download was opened, before there was a listener.
      signal?.throwIfAborted();
      if ((total ?? 0) > maxBytes) fail(`the body is larger than maxBytes (${maxBytes})`);
      for (;;) {
        const { done, value } = await reader.read();
        signal?.throwIfAborted();
        if (done) return undefined;
        const chunk = bytesOf(value);
        if (part.size + chunk.length > maxBytes) fail(`the body is larger than maxBytes (${maxBytes})`);
        await part.append(chunk);
        this.#received = Math.max(this.#received, part.size);
        await unlessAborted(this.#options.onProgress?.({ received: this.#received, total }), signal);
      }
    } catch (error) {
      await reader.cancel().catch(() => {});
      if (ConnectionError.is(error) || TimeoutError.is(error)) return error;
      throw error;
    } finally {
      forget();
    }
  }

  /** Whether a body that ended could be checked to be complete; `cut` if it is not complete. */
  async #isWhole(part: PartFile, download: Open): Promise<boolean | "cut"> {
    if (part.size === 0) fail("the body is empty");
    const head = await part.head(HEAD_BYTES);
    const problem = magicProblem(head, download.contentType);
    if (problem) fail(`the body is not what it should be: ${problem}`);
    const total = totalOf(download);
    if (total !== null && part.size > total) fail("the body is longer than it should be");
    const told = riffLength(head);
    const expected = total ?? told;
    // More may follow after the length that a WAV states, which then says nothing.
    if (expected === undefined || part.size > expected) return false;
    if (part.size < expected) return "cut";
    // All that the server has, but a WAV that states more was cut before it got there, or states a wrong length.
    return told === undefined || told <= part.size;
  }
}

/** A body of the caller's own may consist of anything; text has no position in a file, and would be written over what is there. */
function bytesOf(chunk: unknown): Uint8Array {
  if (!ArrayBuffer.isView(chunk)) return fail("the body must consist of bytes (Uint8Array)");
  return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

const totalOf = ({ contentLength, offset }: Open) => (contentLength === null ? null : contentLength + offset);
