import { onAbort } from "./on-abort.js";

/** The outcome of work, unless the signal aborts first, so that work that ignores the signal cannot hold up its caller. */
export async function unlessAborted<T>(work: T | PromiseLike<T>, signal: AbortSignal | undefined): Promise<T> {
  let forget = () => {};
  try {
    return await new Promise<T>((resolve, reject) => {
      const stop = () => reject(signal?.reason);
      forget = onAbort(signal, stop);
      if (signal?.aborted) stop();
      Promise.resolve(work).then(resolve, reject);
    });
  } finally {
    forget();
  }
}
