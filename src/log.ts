import type { Logger, Meta } from "./options.js";
import type { Outgoing } from "./outgoing.js";

/** Passes an answer to the logger: only the headers listed here, and nothing of its body. */
export function log(
  logger: Logger,
  { method, path }: Outgoing["operation"],
  { operationId, attempts: attempt, requestId }: Meta,
  { status, headers }: Response,
  durationMs: number,
): void {
  const told = {
    operationId,
    method,
    path,
    status,
    durationMs,
    attempt,
    requestId,
    headers: Object.fromEntries(
      [...headers].flatMap(([name, value]) =>
        /^(content-(type|length)|retry-after)$/.test(name) ? [[name, value.split(";")[0]]] : [],
      ),
    ),
  };
  // A logger that throws or rejects must not fail the call.
  (async () => logger.debug?.(`${method} ${path} ${status}`, told))().catch(() => {});
}
