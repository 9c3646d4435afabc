import { label, type Run } from "./outgoing.js";

/** Tells the logger of an answer: of its headers those listed here, of its body nothing. */
export function log({ settings, out, meta }: Run, { status, headers }: Response, durationMs: number): void {
  const { logger } = settings;
  if (!logger) return;
  const shown = ["content-type", "content-length", "retry-after"];
  const { operationId, method, path } = out;
  const fields = { operationId, method, path, status, durationMs, attempt: meta.attempts, requestId: meta.requestId };
  const seen = Object.fromEntries(shown.map((name) => [name, headers.get(name) ?? undefined]));
  const tell = async () => logger.debug?.(`${label(out)} ${status}`, { ...fields, headers: seen });
  // A logger that throws, or rejects, is the caller's trouble, not the call's.
  tell().catch(() => {});
}
