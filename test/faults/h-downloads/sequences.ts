/** Random saves to one path from a random server, and what must hold after each. */
import { getEventListeners } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect } from "vitest";
import { recordings } from "../../../generated/compat/index.js";
import { type Client, createClient } from "../../../src/index.js";
import { saveToFile } from "../../../src/node/index.js";
import { handClock } from "../../support/clock.js";
import { failure } from "../../support/invariants.js";
import { answers, type Content, contents, FileServer, usually } from "./server.js";

/** A save, or two at once. */
interface Save {
  readonly resume: boolean;
  readonly overwrite: boolean;
  /** The caller aborts once it has as many bytes. */
  readonly abortAt: number | undefined;
  /** A second save of the same kind starts this many turns of the event loop later. */
  readonly rival: number | undefined;
}

const save: fc.Arbitrary<Save> = fc.record({
  resume: fc.boolean(),
  overwrite: usually(true, fc.constant(false)),
  abortAt: usually<number | undefined>(undefined, fc.integer({ min: 1, max: 4_000 })),
  rival: usually<number | undefined>(undefined, fc.nat({ max: 30 })),
});

export const sequence = fc.tuple(contents, answers, fc.array(save, { minLength: 1, maxLength: 4 }));

export async function playSaves([has, plan, saves]: [Content[], ConstructorParameters<typeof FileServer>[1], Save[]]) {
  const folder = await mkdtemp(join(tmpdir(), "saves-"));
  const server = new FileServer(has, plan);
  const { clock } = handClock();
  const client = createClient({ baseUrl: "https://a.test", projectId: "P", token: "T", fetch: server.fetch, clock });
  try {
    const stage = { client, server, has, file: join(folder, "call.wav") };
    for (const each of saves) await playSave(stage, each);
    server.behave();
    await playSave(stage, { resume: true, overwrite: true, abortAt: undefined, rival: undefined });
    expect(readFileSync(stage.file), "the server's file in the end").toEqual(has.at(-1)?.bytes);
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Stage {
  readonly client: Client;
  readonly server: FileServer;
  readonly has: readonly Content[];
  readonly file: string;
}

async function playSave(stage: Stage, { rival, ...given }: Save): Promise<void> {
  const { server, has, file } = stage;
  const stayed = await beside(file);
  const before = existsSync(file) ? readFileSync(file) : undefined;
  const rounds = [0, ...(rival === undefined ? [] : [rival])];
  const running = Promise.all(rounds.map((delay) => turns(delay).then(() => saved(stage, given))));
  let isOver = false;
  const over = running.finally(() => {
    isOver = true;
  });
  for (; !isOver; await turns(1)) expectSound(file, before, has);
  const ends = await over;
  expectSound(file, before, has);
  expect(server.open, "bodies left open").toBe(0);
  const left = await beside(file);
  const part = given.resume && ends.includes("failed") ? ["call.wav.part", "call.wav.part.json"] : [];
  expect([[], stayed, part], "what stays beside the file").toContainEqual(left);
  if (left.length > 0) expectNoted(`${file}.part`, has);
}

const beside = async (file: string) => (await readdir(join(file, ".."))).filter((name) => name !== "call.wav").sort();

const turns = async (count: number) => {
  for (let done = 0; done < count; done++) await new Promise((resolve) => setImmediate(resolve));
};

async function saved({ client, file }: Stage, { abortAt, ...options }: Omit<Save, "rival">) {
  const { signal, ...abort } = abortable();
  let most = 0;
  const onProgress = ({ received }: { received: number }) => {
    expect(received, "progress").toBeGreaterThanOrEqual(most);
    most = received;
    if (abortAt !== undefined && received >= abortAt) abort.now();
  };
  try {
    await saveToFile(recordings.download(client, { sid: "RE1" }), file, { ...options, signal, onProgress });
    return "saved";
  } catch (error) {
    if (error !== abort.reason) failure(error);
    return "failed";
  } finally {
    expect(getEventListeners(signal, "abort"), "listeners").toHaveLength(0);
  }
}

function abortable() {
  const controller = new AbortController();
  const reason = new Error("enough");
  return { signal: controller.signal, reason, now: () => controller.abort(reason) };
}

/** At any moment, the file is what it was before, or a content of the server, whole. */
function expectSound(file: string, before: Buffer | undefined, has: readonly Content[]): void {
  const now = existsSync(file) ? readFileSync(file) : undefined;
  const sound = [before, ...has.map(({ bytes }) => bytes)];
  if (!sound.some((each) => each === now || (now && each?.equals(now)))) expect(now, "the file").toBe(before);
}

/** A part is the beginning of the content that its notes name. */
function expectNoted(part: string, has: readonly Content[]): void {
  const bytes = readFileSync(part);
  const { validator } = JSON.parse(readFileSync(`${part}.json`, "utf8"));
  const named = has.filter(({ identity }) => [identity.etag, identity["last-modified"]].includes(validator));
  expect(
    named.some((each) => each.bytes.subarray(0, bytes.length).equals(bytes)),
    "the part",
  ).toBe(true);
}
