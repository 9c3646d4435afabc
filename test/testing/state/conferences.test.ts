/** What the space remembers about conferences and recordings. */
import { describe, expect, it } from "vitest";
import type { FakeSpace } from "../../../src/testing/index.js";
import { ask, stillSpace } from "../ask.js";
import { CALL, create } from "./sent.js";

describe("conferences", () => {
  it("exist once something in them is requested, and end", async () => {
    const space = stillSpace();
    expect((await ask(space, "GET", "/Conferences/conf-1")).status).toBe(404);
    await ask(space, "POST", "/Conferences/conf-1/Participants/call-1", { form: { Muted: "true" } });
    expect((await ask(space, "GET", "/Conferences/conf-1/Participants")).json.participants).toMatchObject([
      { call_sid: "call-1", muted: true },
    ]);
    await ask(space, "POST", "/Conferences/conf-1", { form: { Status: "completed" } });
    expect((await ask(space, "GET", "/Conferences/conf-1")).json.status).toBe("completed");
    expect((await ask(space, "GET", "/Conferences/conf-1/Participants")).json.participants).toEqual([]);
  });

  it.each<[string, (space: FakeSpace) => unknown]>([
    ["by a request", (space) => ask(space, "POST", "/Conferences/conf-1", { form: { Status: "completed" } })],
    ["by themselves", (space) => space.advance(11_000)],
  ])("end their participants' calls when they end %s", async (_, end) => {
    const space = stillSpace();
    await ask(space, "GET", "/Conferences/conf-1/Participants/call-1");
    space.advance(20_000);
    const late = await create(space, "/Calls", CALL);
    await ask(space, "GET", `/Conferences/conf-1/Participants/${late}`);
    const statusOf = async () => (await ask(space, "GET", `/Calls/${late}`)).json.status;
    const before = await statusOf();
    await end(space);
    expect([before, await statusOf()]).toEqual(["in-progress", "completed"]);
  });

  it("lose a participant who is removed", async () => {
    const space = stillSpace();
    await ask(space, "GET", "/Conferences/conf-1/Participants/call-1");
    expect((await ask(space, "DELETE", "/Conferences/conf-1/Participants/call-1")).status).toBe(204);
    expect((await ask(space, "GET", "/Conferences/conf-1/Participants/call-1")).status).toBe(404);
  });

  it("are recorded; the recording pauses, stops, and belongs to the account", async () => {
    const space = stillSpace();
    const list = (await ask(space, "GET", "/Conferences/conf-1/Recordings")).json.recordings;
    const { sid, source } = Object(list)[0];
    const move = async (Status: string) =>
      (await ask(space, "POST", `/Conferences/conf-1/Recordings/${sid}`, { form: { Status } })).json.status;
    expect([source, await move("paused"), await move("in-progress"), await move("stopped")]).toEqual([
      "StartConferenceRecording",
      "paused",
      "in-progress",
      "stopped",
    ]);
    const { json } = await ask(space, "GET", `relay:/recordings/${sid}`);
    expect(json).toMatchObject({ relay_conference_id: "conf-1" });
    expect(json).not.toHaveProperty("relay_pstn_leg_id");
    expect((await ask(space, "DELETE", `/Conferences/conf-1/Recordings/${sid}`)).status).toBe(204);
    expect((await ask(space, "GET", `/Recordings/${sid}.json`)).status).toBe(404);
  });
});

it("a recording that is deleted before it has completed is never transcribed", async () => {
  const space = stillSpace();
  const sid = await create(space, "/Calls/call-1/Recordings", {});
  await ask(space, "DELETE", `/Recordings/${sid}`);
  space.advance(60_000);
  expect((await ask(space, "GET", "/Transcriptions")).json.transcriptions).toEqual([]);
});

it("a recording has a transcription once it has completed", async () => {
  const space = stillSpace();
  const recording_sid = await create(space, "/Calls/call-1/Recordings", {});
  expect((await ask(space, "GET", "/Transcriptions")).json.transcriptions).toEqual([]);
  space.advance(60_000);
  const { json } = await ask(space, "GET", "/Transcriptions");
  const date_created = "Mon, 05 Jan 2026 10:00:31 +0000";
  expect(json.transcriptions).toMatchObject([{ recording_sid, status: "completed", date_created }]);
  const { sid } = Object(json.transcriptions)[0];
  expect((await ask(space, "DELETE", `/Transcriptions/${sid}`)).status).toBe(204);
  expect((await ask(space, "GET", `/Transcriptions/${sid}`)).status).toBe(404);
});
