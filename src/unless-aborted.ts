import { onAbort } from "./on-abort.js";

/** What work comes to, unless the signal aborts before: work that knows nothing of the signal cannot hold its caller. */
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
