/** A file system without links, such as exFAT. */
import { readFile, writeFile } from "node:fs/promises";
import { expect, it, vi } from "vitest";
import { check, playScene } from "../harness.js";
import { media } from "../media.js";
import { downloadError, entries, file, save, short } from "./saving.js";

vi.mock("node:fs/promises", async (load) => ({
  ...(await load<typeof import("node:fs/promises")>()),
  link: () => Promise.reject(Object.assign(new Error("EPERM"), { code: "EPERM", syscall: "link" })),
}));

it("H1 is saved to", async () => {
  check(await playScene({ call: save(), a: [media({ body: short })] }), { requests: 1, value: { verified: true } });
  expect((await readFile(file())).equals(short)).toBe(true);
  expect(await entries()).toEqual(["call.wav"]);
});

it("H13 what has been put there in the meantime is not replaced", async () => {
  const onProgress = () => writeFile(file(), "mine");
  check(await playScene({ call: save({ onProgress }), a: [media({ body: short })] }), {
    requests: 1,
    error: downloadError,
  });
  expect(await readFile(file(), "utf8")).toBe("mine");
  expect(await entries()).toEqual(["call.wav"]);
});
