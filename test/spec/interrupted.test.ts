import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";

const lintFolders = async (folder: string) => (await readdir(folder)).filter((name) => name.startsWith("lint-"));

it("lint:specs, interrupted while the linter runs, leaves no temporary folder behind", async () => {
  const folder = await mkdtemp(join(tmpdir(), "interrupted-"));
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/commands/lint-specs.ts"], {
    env: { ...process.env, TMPDIR: folder },
    stdio: "ignore",
  });
  const closed = once(child, "close");
  while (child.exitCode === null && (await lintFolders(folder)).length === 0) await sleep(5);
  child.kill("SIGINT");
  const end = await closed;
  const left = await lintFolders(folder);
  await rm(folder, { recursive: true });
  expect([end, left]).toEqual([[null, "SIGINT"], []]);
});
