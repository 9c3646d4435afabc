import { onAbort } from "./on-abort.js";

/** Cuts work off: at a time limit, or when the caller's signal aborts. */
export interface Watch {
  /** For fetch. */
  readonly signal: AbortSignal;
  /** Rejects when the work is cut off; never resolves. */
  readonly cut: Promise<never>;
  /** True once the time limit has struck. */
  late: boolean;
  /** Starts the time limit (anew). */
  restart(ms: number): void;
  /** Leaves no timer and no listener behind. */
  close(): void;
}

/** Watches over one attempt: rejects `cut` by itself, so that even a fetch which ignores its signal cannot hang a call. */
export function watchOver(caller: AbortSignal | undefined, ms: number): Watch {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reject: (reason: unknown) => void;
  const cut = new Promise<never>((_, settle) => {
    reject = settle;
  });
  cut.catch(() => {});
  const stop = () => {
    watch.late = !caller?.aborted;
    reject(caller?.reason);
    controller.abort(caller?.reason);
  };
  const watch: Watch = {
    signal: controller.signal,
    cut,
    late: false,
    restart: (next) => {
      clearTimeout(timer);
      timer = setTimeout(stop, next);
    },
    close: () => {
      clearTimeout(timer);
      forget();
    },
  };
  const forget = onAbort(caller, stop);
  watch.restart(ms);
  return watch;
}
