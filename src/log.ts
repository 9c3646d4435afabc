import type { Logger, Meta } from "./options.js";
import type { Outgoing } from "./outgoing.js";

/** Tells the logger of an answer: of its headers those listed here, of its body nothing. */
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
  // A logger that throws, or rejects, is the caller's trouble, not the call's.
  (async () => logger.debug?.(`${method} ${path} ${status}`, told))().catch(() => {});
}
