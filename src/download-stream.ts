import { ConnectionError, DownloadError, type SignalWireError, TimeoutError } from "./errors.js";
import { BODY_READ_BEFORE } from "./middleware.js";
import { networkFailure } from "./network.js";
import type { Outgoing } from "./outgoing.js";
import type { Watch } from "./watch.js";

/** How long a body may send nothing, and which limit that is part of. */
export interface Patience {
  readonly ms: number;
  readonly phase: "body" | "total";
}

/**
 * A body as it arrives. It is cut off when no chunk is read for that long (even if it is the reader who pauses, so that a
 * forgotten download frees its socket) or when the caller aborts.
 */
export function guarded(
  response: Response,
  watch: Watch,
  out: Outgoing,
  patience: () => Patience,
): ReadableStream<Uint8Array> {
  if (response.bodyUsed) throw new DownloadError(saying(out, BODY_READ_BEFORE), { ...about(out), retryable: false });
  const reader = response.body?.getReader();
  let phase: Patience["phase"] = "body";
  const wait = () => {
    const next = patience();
    phase = next.phase;
    watch.restart(next.ms);
  };
  wait();
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        watch.cut = (reason) => {
          watch.close();
          controller.error(watch.late ? timeout(out, phase) : reason);
          reader?.cancel(reason).catch(() => {});
        };
      },
      pull: async (controller) => {
        try {
          const chunk = await reader?.read();
          wait();
          if (chunk && !chunk.done) return controller.enqueue(chunk.value);
          watch.close();
          controller.close();
        } catch (error) {
          watch.close();
          controller.error(
            out.signal?.aborted ? out.signal.reason : watch.late ? timeout(out, phase) : broken(out, error),
          );
        }
      },
      cancel: (reason) => {
        watch.close();
        // Of a connection that has broken since: whoever cancels wants no more of it.
        return reader?.cancel(reason).catch(() => {});
      },
    },
    { highWaterMark: 0 },
  );
}

const about = ({ operation }: Outgoing) =>
  ({ operationId: operation.id, attempts: 1, retryable: true, delivered: "yes" }) as const;

const saying = ({ operation: { id, method, path } }: Outgoing, what: string): string =>
  `${id}: ${what} (${method} ${path})`;

const timeout = (out: Outgoing, phase: Patience["phase"]): SignalWireError =>
  new TimeoutError(saying(out, phase === "total" ? "not whole within totalTimeoutMs" : "no more of the body in time"), {
    ...about(out),
    phase,
  });

function broken(out: Outgoing, error: unknown): SignalWireError {
  const { code } = networkFailure(error);
  return new ConnectionError(saying(out, `the body broke off${code ? ` ${code}` : ""}`), { ...about(out), code });
}
