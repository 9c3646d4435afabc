/** Prism as an independent judge: it serves a document and refuses what that document does not allow. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { OpenApiDocument } from "../../scripts/spec/index.js";

export interface Prism {
  url: string;
  close(): void;
}

const PRISM = fileURLToPath(new URL("node_modules/@stoplight/prism-cli/dist/index.js", import.meta.url));
const START_MS = 30_000;

/** Serves a document on loopback, on a free port. */
export function startPrism(document: OpenApiDocument): Promise<Prism> {
  const folder = mkdtempSync(join(tmpdir(), "prism-"));
  const file = join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify(document));
  const args = [PRISM, "mock", "--host", "127.0.0.1", "--port", "0", "--errors", file];
  const child = spawn(process.execPath, args, { env: { ...process.env, NO_COLOR: "1" } });
  const close = () => {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", close);
  return new Promise((resolve, reject) => {
    let log = "";
    const fail = (reason: string) => {
      close();
      reject(new Error(`Prism ${reason}:\n${log.slice(-2_000)}`));
    };
    const late = setTimeout(() => fail(`did not listen within ${START_MS} ms`), START_MS);
    const read = (chunk: Buffer) => {
      log += chunk;
      const url = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(log)?.[1];
      if (!url) return;
      clearTimeout(late);
      log = "";
      resolve({ url, close });
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", (code) => fail(`ended with ${code}`));
  });
}

/** What Prism has against a request or its own answer; `sl-violations` holds the reasons. */
export function objections(response: Response): string[] {
  const violations = JSON.parse(response.headers.get("sl-violations") ?? "[]") as {
    location: string[];
    message: string;
  }[];
  const reasons = violations.map(({ location, message }) => `${location.join(".")}: ${message}`);
  return response.status >= 400 && reasons.length === 0 ? [`answered ${response.status}`] : reasons;
}
