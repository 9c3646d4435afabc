import { existsSync, readFileSync } from "node:fs";
import { link, readFile, rm, writeFile } from "node:fs/promises";
import { describe, expect, it, vi } from "vitest";
import { type Savable, type SaveOptions, saveToFile } from "../../../src/node/index.js";
import { PartFile } from "../../../src/node/part-file.js";
import { wave } from "../media.js";
import { beside, downloadError, entries, file } from "./saving.js";

const hook = vi.hoisted(() => ({ onUnlink: () => Promise.resolve() }));
vi.mock("node:fs/promises", async (load) => {
  const real = await load<typeof import("node:fs/promises")>();
  const unlink: typeof real.unlink = (path) => real.unlink(path).then(hook.onUnlink);
  return { ...real, unlink };
});

const contents = [wave(3_000), wave(2_000)].map((bytes, index) => bytes.fill(`${index}`, 100));

/** One of the contents, in pieces of 1,000 bytes, one each turn of the event loop. */
function content(number: number, from = 0): Savable {
  const bytes = contents[number] ?? Buffer.alloc(0);
  let at = from;
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    await turns(1);
    controller.enqueue(new Uint8Array(bytes.subarray(at, at + 1_000)));
    at += 1_000;
    if (at >= bytes.length) controller.close();
  };
  return {
    body: new ReadableStream<Uint8Array>({ pull }),
    contentType: "audio/wav",
    contentLength: bytes.length - from,
    validator: `"${number}"`,
    restart: async (offset) => content(number, offset),
  };
}

const turns = async (count: number) => {
  for (let done = 0; done < count; done++) await new Promise((resolve) => setImmediate(resolve));
};

const isWhole = () => contents.some((each) => each.equals(readFileSync(file())));

/** Saves both contents to the same path, the second a few turns later; says how both ended, and whether the file was ever incomplete. */
async function race(delay: number, options: SaveOptions) {
  const first = saveToFile(content(0), file(), options);
  const second = turns(delay).then(() => saveToFile(content(1), file(), options));
  const ended = Promise.allSettled([first, second]);
  let isOver = false;
  ended.then(() => {
    isOver = true;
  });
  for (let broken = 0; ; await turns(1)) {
    if (existsSync(file()) && !isWhole()) broken++;
    if (isOver) return { broken, ends: await ended };
  }
}

describe("H. two saves to the same path at the same time", () => {
  it.each<[string, SaveOptions]>([
    ["from the start", { overwrite: true }],
    ["resumed", { overwrite: true, resume: true }],
    ["without overwrite", {}],
  ])("H1 %s: the file is never incomplete", async (_, options) => {
    for (let delay = 0; delay < 60; delay += 2) {
      await rm(file(), { force: true });
      if (options.resume) {
        await writeFile(`${file()}.part`, (contents[0] as Buffer).subarray(0, 1_000));
        await writeFile(`${file()}.part.json`, JSON.stringify({ validator: '"0"' }));
      }
      const { broken, ends } = await race(delay, options);
      expect(broken, `after ${delay} turns`).toBe(0);
      for (const end of ends) if (end.status === "rejected") expect(end.reason).toMatchObject(downloadError);
      const isSaved = ends.some(({ status }) => status === "fulfilled");
      expect(await entries(), `after ${delay} turns`).toEqual(isSaved ? ["call.wav"] : []);
    }
  });

  it("H1 a save that begins just as another takes over the notes of a part keeps its own part for itself", async () => {
    await writeFile(`${file()}.part`, (contents[0] as Buffer).subarray(0, 1_000));
    await writeFile(`${file()}.part.json`, JSON.stringify({ validator: '"0"' }));
    let rival: Promise<unknown> | undefined;
    hook.onUnlink = () =>
      new Promise((begun) => {
        hook.onUnlink = () => Promise.resolve();
        const onProgress = () => {
          begun();
          return first.catch(() => {});
        };
        rival = saveToFile(content(1), file(), { overwrite: true, onProgress });
      });
    const first = saveToFile(content(0), file(), { overwrite: true, resume: true });
    await expect(first).rejects.toMatchObject(downloadError);
    expect(await rival).toMatchObject({ verified: true });
    expect(isWhole()).toBe(true);
  });

  it("H1 a part that was replaced touches no later one, not even one with its number in the file system", async () => {
    const first = await PartFile.create(file());
    const second = await PartFile.create(file());
    expect(await first.become(true)).toBe(false);
    const third = await PartFile.create(file());
    await first.discard();
    await second.discard();
    expect(await third.become(true)).toBe(true);
  });

  it("H13 a part that is another file as well is not written to", async () => {
    await writeFile(beside("other"), "mine");
    await link(beside("other"), `${file()}.part`);
    await writeFile(`${file()}.part.json`, JSON.stringify({ validator: '"9"' }));
    await saveToFile(content(0), file(), { resume: true });
    expect(await readFile(beside("other"), "utf8")).toBe("mine");
    expect(isWhole()).toBe(true);
  });
});
