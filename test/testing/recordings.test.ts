import { describe, expect, it } from "vitest";
import { recordings } from "../../generated/compat/index.js";
import type { FakeSpace } from "../../src/testing/index.js";
import { ACCOUNTS, ask, PROJECT, stillSpace } from "./ask.js";

async function record(space: FakeSpace, form: Record<string, string> = {}, call = "call-1"): Promise<string> {
  return String((await ask(space, "POST", `/Calls/${call}/Recordings`, { form })).json.sid);
}

function update(space: FakeSpace, sid: string, form: Record<string, string>) {
  return ask(space, "POST", `/Calls/call-1/Recordings/${sid}`, { form });
}

async function statusOf(space: FakeSpace, sid: string): Promise<unknown> {
  return (await ask(space, "GET", `/Recordings/${sid}.json`)).json.status;
}

describe("a recording's life", () => {
  it("goes in-progress, paused, in-progress, stopped, completed", async () => {
    const space = stillSpace();
    const sid = await record(space);
    const seen = [await statusOf(space, sid)];
    for (const Status of ["paused", "in-progress", "stopped"]) {
      space.advance(2000);
      seen.push((await update(space, sid, { Status })).json.status);
    }
    space.advance(2000);
    seen.push(await statusOf(space, sid));
    expect(seen).toEqual(["in-progress", "paused", "in-progress", "stopped", "completed"]);
  });

  it.each([
    ["a silent pause counts as audio", {}, 6],
    ["a skipped pause does not count as audio", { PauseBehavior: "skip" }, 4],
  ])("%s", async (_, pause, seconds) => {
    const space = stillSpace();
    const sid = await record(space);
    space.advance(2000);
    await update(space, sid, { Status: "paused", ...pause });
    space.advance(2000);
    await update(space, sid, { Status: "in-progress" });
    space.advance(2000);
    expect((await update(space, sid, { Status: "stopped" })).json.duration).toBe(seconds);
  });

  it("lasts at least a second", async () => {
    const space = stillSpace();
    const sid = await record(space);
    expect((await update(space, sid, { Status: "stopped" })).json.duration).toBe(1);
  });

  it("completes when its call ends", async () => {
    const space = stillSpace();
    const sid = await record(space);
    space.advance(60_000);
    expect(await statusOf(space, sid)).toBe("completed");
  });

  it("accepts an update that has already taken effect, and no other once it is over", async () => {
    const space = stillSpace();
    const sid = await record(space);
    const answers = [
      await update(space, sid, { Status: "stopped" }),
      await update(space, sid, { Status: "stopped" }),
      await update(space, sid, { Status: "paused" }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 422]);
  });

  it("is gone after its deletion, in both APIs", async () => {
    const space = stillSpace();
    const sid = await record(space);
    const answers = [
      await ask(space, "GET", `relay:/recordings/${sid}`),
      await ask(space, "DELETE", `/Recordings/${sid}`),
      await ask(space, "DELETE", `/Recordings/${sid}`),
      await ask(space, "GET", `relay:/recordings/${sid}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 204, 404, 404]);
  });

  it("belongs only to its own call and account", async () => {
    const space = stillSpace();
    const sid = await record(space);
    const other = `${ACCOUNTS}/other/Recordings/${sid}.json`;
    expect((await ask(space, "POST", `/Calls/call-2/Recordings/${sid}`, { form: { Status: "stopped" } })).status).toBe(
      404,
    );
    expect((await ask(space, "GET", other)).status).toBe(404);
  });
});

describe("a recording's audio", () => {
  async function completed(form: Record<string, string> = {}) {
    const space = stillSpace();
    const sid = await record(space, form);
    space.advance(3000);
    await update(space, sid, { Status: "stopped" });
    space.advance(2000);
    return { space, sid };
  }

  it.each([
    ["mono", 1],
    ["dual", 2],
  ])("%s: a WAV as long as the recording", async (RecordingChannels, channels) => {
    const { space, sid } = await completed({ RecordingChannels });
    const { bytes, headers } = await ask(space, "GET", `/Recordings/${sid}.wav`);
    const view = new DataView(bytes.buffer);
    expect(headers.get("content-type")).toBe("audio/wav");
    const textAt = (start: number, end: number) => new TextDecoder().decode(bytes.subarray(start, end));
    expect([textAt(0, 4), textAt(8, 16), textAt(36, 40)]).toEqual(["RIFF", "WAVEfmt ", "data"]);
    expect(view.getUint32(16, true), "bytes of the format").toBe(16);
    expect(view.getUint32(4, true)).toBe(bytes.length - 8);
    expect(view.getUint16(20, true), "PCM").toBe(1);
    expect(view.getUint16(22, true)).toBe(channels);
    expect(view.getUint16(32, true), "bytes of a frame").toBe(2 * channels);
    expect(view.getUint16(34, true), "bits of a sample").toBe(16);
    expect(view.getUint32(40, true) / view.getUint32(28, true)).toBe(3);
  });

  it.each([
    ["mono", 0b11],
    ["dual", 0b00],
  ])("%s: MP3 frames that say so", async (RecordingChannels, mode) => {
    const { space, sid } = await completed({ RecordingChannels });
    const { bytes } = await ask(space, "GET", `/Recordings/${sid}.mp3`);
    expect([3, 144 + 3].map((at) => (bytes[at] ?? 0) >> 6)).toEqual([mode, mode]);
  });

  it("states its length, as over a socket", async () => {
    const { space, sid } = await completed();
    const { bytes, headers } = await ask(space, "GET", `/Recordings/${sid}.mp3`);
    expect(headers.get("content-length")).toBe(String(bytes.length));
    const file = await recordings.download(space.client(), { sid, format: "mp3" });
    expect(file.contentLength).toBe(bytes.length);
    const rest = await file.restart(100);
    expect(rest.contentLength).toBe(bytes.length - 100);
  });

  it("is WAV without a suffix, and MP3 frames under .mp3", async () => {
    const { space, sid } = await completed();
    const plain = await ask(space, "GET", `/Recordings/${sid}`);
    const mp3 = await ask(space, "GET", `/Recordings/${sid}.mp3`);
    expect(plain.headers.get("content-type")).toBe("audio/wav");
    expect(mp3.headers.get("content-type")).toBe("audio/mpeg");
    expect([...mp3.bytes.subarray(144, 146)]).toEqual([0xff, 0xfb]);
  });

  it("does not exist before the recording has completed, and nothing but audio is public", async () => {
    const space = stillSpace();
    const sid = await record(space);
    expect((await ask(space, "GET", `/Recordings/${sid}.wav`)).status).toBe(404);
    const { space: other, sid: done } = await completed();
    const url = `https://demo.signalwire.com/api/laml/2010-04-01/Accounts/${PROJECT}/Recordings/${done}`;
    expect((await other.fetch(`${url}.wav`)).status).toBe(200);
    expect((await other.fetch(`${url}.json`)).status).toBe(401);
    const wrong = { headers: { authorization: "Basic eDp5" } };
    expect((await other.fetch(`${url}.wav`, wrong)).status).toBe(401);
  });

  it.each([
    ["from a byte to the end", "bytes=48000-", undefined, 206, "bytes 48000-48043/48044", 44],
    ["that ends beyond the end", "bytes=48000-99999", undefined, 206, "bytes 48000-48043/48044", 44],
    ["of the first bytes", "bytes=0-9", undefined, 206, "bytes 0-9/48044", 10],
    ["of the last bytes", "bytes=-4", undefined, 206, "bytes 48040-48043/48044", 4],
    ["that starts beyond the end", "bytes=48044-", undefined, 416, "bytes */48044", 0],
    ["of the last 0 bytes", "bytes=-0", undefined, 416, "bytes */48044", 0],
    ["whose end is before its start", "bytes=9-1", undefined, 200, null, 48044],
    ["without a start or an end", "bytes=-", undefined, 200, null, 48044],
    ["of another version", "bytes=0-9", '"old"', 200, null, 48044],
    ["whose unit is in capitals", "Bytes=0-9", undefined, 206, "bytes 0-9/48044", 10],
  ])("a range %s", async (_, range, ifRange, status, contentRange, length) => {
    const { space, sid } = await completed();
    const headers = { range, ...(ifRange === undefined ? {} : { "if-range": ifRange }) };
    const part = await ask(space, "GET", `/Recordings/${sid}.wav`, { headers });
    expect([part.status, part.headers.get("content-range"), part.bytes.length]).toEqual([status, contentRange, length]);
  });

  it.each([
    ["HEAD states the length of the whole, whatever range it names", "HEAD", { range: "bytes=0-9" }, 200, "48044", 0],
    ["a copy that is still up to date", "GET", { "if-none-match": '"other", W/ETAG' }, 304, null, 0],
    ["a copy of another version", "GET", { "if-none-match": '"other"' }, 200, "48044", 48044],
    ["a version that is not there", "GET", { "if-match": '"other"' }, 412, "0", 0],
    ["any version", "GET", { "if-match": "*" }, 200, "48044", 48044],
  ])("%s", async (_, method, conditions, status, contentLength, length) => {
    const { space, sid } = await completed();
    const path = `/Recordings/${sid}.wav`;
    const etag = (await ask(space, "GET", path)).headers.get("etag") ?? "";
    const headers = Object.entries(conditions).map(([header, value]) => [header, value.replace("ETAG", etag)]);
    const answer = await ask(space, method, path, { headers: Object.fromEntries(headers) });
    const told = [answer.status, answer.headers.get("content-length"), answer.bytes.length];
    expect(told).toEqual([status, contentLength, length]);
  });

  it("has no body for HEAD, not even where there is none", async () => {
    const { status, bytes } = await ask(stillSpace(), "HEAD", "/Recordings/nope.wav");
    expect([status, bytes.length]).toEqual([404, 0]);
  });

  it("has the URL and the size that Relay REST states", async () => {
    const { space, sid } = await completed();
    const { json } = await ask(space, "GET", `relay:/recordings/${sid}`);
    expect(json).toMatchObject({ duration_in_seconds: 3, stereo: false, relay_pstn_leg_id: "call-1" });
    expect((await ask(space, "GET", String(json.url))).bytes).toHaveLength(Number(json.byte_size));
  });
});
