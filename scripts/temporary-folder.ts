import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileFailure } from "./failure.js";

export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

/** The signals that end a run from outside. */
export const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * A folder for a command that a person may interrupt: it is removed by `remove`, or before a signal ends the process. Signals are
 * listened to before there is a folder: one that came in between would leave it behind.
 */
export function temporaryFolder(prefix: string): TemporaryFolder {
  let path = "";
  const remove = () => {
    for (const signal of SIGNALS) process.off(signal, end);
    if (path) rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  };
  const end = (signal: NodeJS.Signals) => {
    remove();
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  try {
    path = mkdtempSync(join(tmpdir(), prefix));
  } catch (error) {
    remove();
    throw fileFailure(tmpdir(), "written", error);
  }
  return { path, remove };
}
