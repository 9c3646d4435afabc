import { label, type Run } from "./outgoing.js";

/** Tells the logger of an answer: of its headers those listed here, of its body nothing. */
export function log(run: Run, { status, headers }: Response, durationMs: number): void {
  const { settings, meta, operationId, method, path } = run;
  if (!settings.logger) return;
  const shown = ["content-type", "content-length", "retry-after"];
  const told = {
    ...{ operationId, method, path, status, durationMs, attempt: meta.attempts, requestId: meta.requestId },
    headers: Object.fromEntries(shown.map((name) => [name, headers.get(name) ?? undefined])),
  };
  const tell = async () => settings.logger?.debug?.(`${label(run)} ${status}`, told);
  // A logger that throws, or rejects, is the caller's trouble, not the call's.
  tell().catch(() => {});
}
