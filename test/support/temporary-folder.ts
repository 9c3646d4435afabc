import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileFailure } from "../../scripts/failure.js";

export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function made(prefix: string): string {
  try {
    return mkdtempSync(join(tmpdir(), prefix));
  } catch (error) {
    throw fileFailure(tmpdir(), "written", error);
  }
}

/** A folder for a command that a person may interrupt: it is removed by `remove`, or before a signal ends the process. */
export function temporaryFolder(prefix: string): TemporaryFolder {
  const path = made(prefix);
  const remove = () => {
    for (const signal of SIGNALS) process.off(signal, end);
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  };
  const end = (signal: NodeJS.Signals) => {
    remove();
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return { path, remove };
}
