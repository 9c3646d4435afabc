import { type ChildProcessByStdio, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { plainEnv } from "../support/plain-env.js";
import { createPaint } from "./paint.js";

function run(env: Record<string, string>, ...args: string[]) {
  const options = { env: { ...plainEnv, ...env }, encoding: "utf8" } as const;
  return spawnSync(process.execPath, ["--import", "tsx", "test/demo/demo.ts", ...args], options);
}

/** Run before the demo: its process is interrupted in the moment in which it has made its folder. */
const INTERRUPTED = `
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
const make = fs.mkdtempSync;
fs.mkdtempSync = (prefix) => {
  const path = make(prefix);
  if (path.includes("signalwire-demo-")) process.kill(process.pid, "SIGINT");
  return path;
};
syncBuiltinESMExports();
`;

describe("npm run demo", () => {
  const { stdout, stderr, status } = run({});

  it("walks a recording's life, plain into a pipe", () => {
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout.match(/^\d\. \w+/gm)).toEqual(
      ["Record", "Pause", "Resume", "Stop", "Wait", "Download", "List", "Delete", "Get"].map(
        (word, index) => `${index + 1}. ${word}`,
      ),
    );
    expect(stdout).not.toContain("\u001b");
  });

  it.each([
    ["the request", /POST \/api\/laml\/2010-04-01\/Accounts\/demo-project\/Calls\/demo-call\/Recordings\n/],
    ["its body, encoded", /RecordingStatusCallbackEvent=in-progress(?:\+|%20)completed\n/],
    ["no token", /authorization: Basic ••••\n/],
    ["the audio", /224044 bytes for 7 seconds, whole: true/],
    ["the end", /NotFoundError/],
  ])("shows %s", (_, line) => {
    expect(stdout).toMatch(line);
  });

  it("is in color if that is requested", () => {
    expect(run({ FORCE_COLOR: "1" }).stdout).toContain("\u001b[1m1. Record");
  });

  it.each<[string, (child: ChildProcessByStdio<null, Readable, null>) => unknown, (number | string | null)[], object?]>(
    [
      ["when its reader has seen enough", ({ stdout }) => stdout.destroy(), [0, null]],
      [
        "when it is interrupted",
        (child) => child.stdout.once("data", () => child.kill("SIGINT")).resume(),
        [null, "SIGINT"],
      ],
      [
        "when it is interrupted as soon as there is one",
        (child) => child.stdout.resume(),
        [null, "SIGINT"],
        { NODE_OPTIONS: `--import ${encodeURI(`data:text/javascript,${INTERRUPTED}`)}` },
      ],
    ],
  )("leaves no folder behind %s", async (_, disturb, want, variables) => {
    const folder = await mkdtemp(join(tmpdir(), "demo-test-"));
    const env = { ...process.env, ...variables, TMPDIR: folder };
    const child = spawn(process.execPath, ["--import", "tsx", "test/demo/demo.ts"], {
      env,
      stdio: ["ignore", "pipe", "ignore"],
    });
    disturb(child);
    const end = await once(child, "close");
    const left = await readdir(folder);
    await rm(folder, { recursive: true });
    expect([end, left.filter((name) => name.startsWith("signalwire-"))]).toEqual([want, []]);
  });

  it.each([
    ["its output goes to a full disk", "exec 1>/dev/full", "the output can't be written (ENOSPC)\n"],
    ["the audio does not fit on the disk", "ulimit -f 100", "saveToFile: cannot write the file (EFBIG)\n"],
  ])("ends with 2 and one line if %s, and leaves no folder behind", async (_, limit, says) => {
    const folder = await mkdtemp(join(tmpdir(), "demo-test-"));
    const command = `${limit}; exec "$0" --import tsx test/demo/demo.ts`;
    const env = { ...process.env, TMPDIR: folder };
    const ended = spawnSync("sh", ["-c", command, process.execPath], { env, encoding: "utf8" });
    const left = await readdir(folder);
    await rm(folder, { recursive: true });
    expect([ended.status, ended.stderr]).toEqual([2, says]);
    expect(left.filter((name) => name.startsWith("signalwire-"))).toEqual([]);
  });

  it.each([
    ["--help", 0],
    ["--fast", 2],
  ])("takes no arguments: %s", (argument, status) => {
    const told = run({}, argument);
    expect([told.status, told.stdout + told.stderr]).toEqual([
      status,
      "npm run demo takes no arguments, needs no account and uses no network\n",
    ]);
  });
});

it.each([
  [true, "\u001b[31mx\u001b[0m"],
  [false, "x"],
])("paints if it is to: %s", (isColored, want) => {
  expect(createPaint(isColored).red("x")).toBe(want);
});
