import { onAbort } from "./on-abort.js";

/** Cuts off work: at a time limit, or when the caller's signal aborts. */
export interface Watch {
  /** For fetch. */
  readonly signal: AbortSignal;
  /** Called when the work is cut off; whoever waits for the work sets its own function here. */
  cut(reason: unknown): void;
  /** Of a body that is being read: cancelled when the work is cut off, because a fetch that ignores its signal would go on. */
  reader?: { cancel(): Promise<void> } | undefined;
  /** True once the time limit has passed. */
  late: boolean;
  /** Starts the time limit (anew). */
  restart(ms: number): void;
  /** Leaves no timer and no listener behind. */
  close(): void;
}

/** Watches over work. It calls `cut` itself, so that even a fetch that ignores its signal cannot hang a call. */
export function watchOver(caller: AbortSignal | undefined, ms?: number): Watch {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    watch.late = !caller?.aborted;
    watch.cut(caller?.reason);
    controller.abort(caller?.reason);
    watch.reader?.cancel().catch(() => {});
  };
  const forget = onAbort(caller, stop);
  const watch: Watch = {
    signal: controller.signal,
    cut: () => {},
    late: false,
    restart: (next) => {
      clearTimeout(timer);
      timer = setTimeout(stop, Math.max(1, next));
    },
    close: () => {
      clearTimeout(timer);
      forget();
    },
  };
  if (ms !== undefined) watch.restart(ms);
  return watch;
}

/** The outcome of work, unless the watch cuts it off first. */
export const under = <T>(watch: Watch, work: () => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    watch.cut = reject;
    work().then(resolve, reject);
  });
