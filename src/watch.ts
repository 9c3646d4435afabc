/** Cuts work off: at a time limit, or when the caller's signal aborts. */
export interface Watch {
  /** For fetch. */
  readonly signal: AbortSignal;
  /** Rejects when the work is cut off; never resolves. */
  readonly cut: Promise<never>;
  /** True once the time limit has struck. */
  readonly late: boolean;
  /** Starts the time limit anew. */
  restart(ms: number): void;
  /** Leaves no timer and no listener behind. */
  close(): void;
}

/** Watches over one attempt: rejects `cut` by itself, so that even a fetch which ignores its signal cannot hang a call. */
export function watchOver(caller: AbortSignal | undefined, ms: number): Watch {
  const controller = new AbortController();
  let late = false;
  let reject: (reason: unknown) => void;
  const cut = new Promise<never>((_, settle) => {
    reject = settle;
  });
  cut.catch(() => {});
  const stop = (reason: unknown) => {
    reject(reason);
    controller.abort(reason);
  };
  const onAbort = () => stop(caller?.reason);
  const onLate = () => {
    late = true;
    stop(new DOMException("too late", "TimeoutError"));
  };
  let timer = setTimeout(onLate, ms);
  caller?.addEventListener("abort", onAbort);
  return {
    signal: controller.signal,
    cut,
    get late() {
      return late;
    },
    restart(next) {
      clearTimeout(timer);
      timer = setTimeout(onLate, next);
    },
    close() {
      clearTimeout(timer);
      caller?.removeEventListener("abort", onAbort);
    },
  };
}
