/** Flags that cannot be carried out, and folders that must not be written to. */
import { execFileSync } from "node:child_process";
import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { ROOT } from "../make.js";
import { contents, generate, operation, scratch, spec, write } from "./scratch.js";

beforeAll(async () => {
  await write("good.yaml", spec(operation("getPet", "pets")));
  await write("a-file", "x");
  await mkdir(scratch("folders/pets.ts"), { recursive: true });
  await mkdir(scratch("linked"));
  await symlink("../good.yaml", scratch("linked/index.ts"));
  await symlink("gone", scratch("dangling"));
  execFileSync("mkfifo", [scratch("fifo")]);
  await mkdir(scratch("mixed"));
  await write("mixed/index.ts", "// Generated from x by `npm run generate`.\n");
  await write("mixed/pets.ts", "export {};\n");
  await mkdir(scratch("strangers"));
  await write("strangers/index.ts", "export {};\n");
  await mkdir(scratch("beside"));
  await write("beside/openapi.json", '{"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{}}');
});

const to = (out: string): string[] => ["--spec", "good.yaml", "--out", out];

it.concurrent.each<[name: string, args: string[], err: RegExp]>([
  ["an unknown flag", ["--nope"], /--nope/],
  ["an argument", ["specs"], /specs/],
  ["--out without --spec", ["--out", "x"], /--out goes with --spec/],
  ["--spec without --out", ["--spec", "good.yaml"], /--spec needs --out/],
  ["a spec that doesn't exist", ["--spec", "gone.yaml", "--out", "x"], /gone\.yaml: no such file/],
  [
    "a spec at an address",
    ["--spec", "https://a.example/a.yaml", "--out", "x"],
    /a\.yaml: nothing is fetched; name a file/,
  ],
  ["a spec that is a folder", ["--spec", ".", "--out", "x"], /not a file/],
  ["an overlay that doesn't exist", [...to("x"), "--overlay", "gone.yaml"], /gone\.yaml/],
  ["an overlay that is a FIFO", [...to("x"), "--overlay", "fifo"], /fifo: a FIFO, a socket or a device is not read/],
  ["a runtime without a name", [...to("x"), "--runtime", ""], /--runtime needs/],
  ["--out with a folder where a file goes", to("folders"), /pets\.ts is not a plain file/],
  ["--out with a link where a file goes", to("linked"), /index\.ts is not a plain file/],
  ["--out below a file", to("a-file/x"), /a-file\/x: can't be written \(ENOTDIR\)/],
  ["--out with a link to nothing", to("dangling"), /dangling: can't be written \(ENOENT\)/],
  ["--out with somebody else's file where a new one goes", to("mixed"), /mixed\/pets\.ts is not ours/],
  ["--out that is a file", to("a-file"), /a-file is not a folder/],
  ["--out with somebody else's files", to("strangers"), /strangers\/index\.ts is not ours/],
  [
    "--out in the project's own output",
    [...to(join(ROOT, "generated/compat")), "--check"],
    /compat holds this project's/,
  ],
  ["--out in the spec's folder", ["--spec", "beside/openapi.json", "--out", "beside"], /is an input of this run/],
])(
  "%s ends with 2 and one line",
  async (_, args, err) => {
    const ended = await generate(...args);
    expect(ended.err).toMatch(err);
    expect(ended.err).toMatch(/^[^\n]+\n$/);
    expect(ended.code).toBe(2);
  },
  60_000,
);

it("leaves other people's files as they were", async () => {
  await generate(...to("strangers"));
  expect(await contents("strangers")).toEqual({ "index.ts": "export {};\n" });
});
