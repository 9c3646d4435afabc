/** What the space remembers, and what becomes of it in time. */
import { describe, expect, it } from "vitest";
import type { FakeSpace } from "../../src/testing/index.js";
import { ask, stillSpace } from "./ask.js";

type Moves = readonly (readonly [afterMs: number, status: string])[];
const CALL = { To: "+12025550111", From: "+12025550100", Url: "https://app.example.com/" };
const MESSAGE = { To: "+12025550111", From: "+12025550100", Body: "hi" };
const STREAM = { Url: "wss://app.example.com/" };
const FAX = { To: "+12025550111", From: "+12025550100", MediaUrl: "https://example.com/fax.pdf" };

async function create(space: FakeSpace, path: string, form: Record<string, string>): Promise<string> {
  return String((await ask(space, "POST", path, { form })).json.sid);
}

describe("in time", () => {
  it.each<[string, string, Record<string, string>, Moves]>([
    [
      "a call is answered and ends",
      "/Calls",
      CALL,
      [
        [0, "queued"],
        [1000, "ringing"],
        [2000, "in-progress"],
        [30_000, "completed"],
      ],
    ],
    [
      "a call rings too long",
      "/Calls",
      { ...CALL, Timeout: "1" },
      [
        [1000, "ringing"],
        [1000, "no-answer"],
      ],
    ],
    [
      "a message arrives",
      "/Messages",
      MESSAGE,
      [
        [0, "queued"],
        [1000, "sent"],
        [1000, "delivered"],
      ],
    ],
    [
      "a fax arrives",
      "/Faxes",
      FAX,
      [
        [0, "queued"],
        [1000, "sending"],
        [1000, "delivered"],
      ],
    ],
  ])("%s", async (_, path, form, moves) => {
    const space = stillSpace();
    const sid = await create(space, path, form);
    for (const [afterMs, status] of moves) {
      space.advance(afterMs);
      expect((await ask(space, "GET", `${path}/${sid}`)).json.status).toBe(status);
    }
  });
});

it.each<[string, string, Record<string, string>]>([
  ["a call", "/Calls", { ...CALL, Record: "true" }],
  ["a message", "/Messages", MESSAGE],
  ["a fax", "/Faxes", FAX],
  ["a recording", "/Calls/call-1/Recordings", {}],
])("%s was last changed when it moved on", async (_, path, form) => {
  const space = stillSpace();
  const { json } = await ask(space, "POST", path, { form });
  space.advance(60_000);
  const later = (await ask(space, "GET", String(json.uri ?? json.url))).json;
  expect(Date.parse(String(later.date_updated))).toBeGreaterThan(Date.parse(String(json.date_updated)));
});

describe("calls", () => {
  it("are found where their uri says, suffix and all", async () => {
    const space = stillSpace();
    const { json } = await ask(space, "POST", "/Calls", { form: CALL });
    expect(String(json.uri)).toMatch(/\.json$/);
    expect((await ask(space, "GET", String(json.uri))).json.sid).toBe(json.sid);
  });

  it("say where their recordings are", async () => {
    const { json } = await ask(stillSpace(), "POST", "/Calls", { form: CALL });
    const recordings = String(json.uri).replace(".json", "/Recordings.json");
    expect(json.subresource_uris).toEqual({ notifications: null, recordings });
  });

  it("have a length and a price once they are over", async () => {
    const space = stillSpace();
    const sid = await create(space, "/Calls", CALL);
    space.advance(13_000);
    const { json } = await ask(space, "POST", `/Calls/${sid}`, { form: { Status: "completed" } });
    expect(json).toMatchObject({
      status: "completed",
      duration: 10,
      price: 0.01,
      start_time: "Mon, 05 Jan 2026 10:00:03 +0000",
    });
  });

  it("take an end twice, and nothing else after it", async () => {
    const space = stillSpace();
    const sid = await create(space, "/Calls", CALL);
    const end = (Status: string) => ask(space, "POST", `/Calls/${sid}`, { form: { Status } });
    const statuses = [(await end("canceled")).status, (await end("canceled")).status, (await end("completed")).status];
    expect(statuses).toEqual([200, 200, 422]);
  });

  it("are recorded from their answer on, if asked", async () => {
    const space = stillSpace();
    await create(space, "/Calls", { ...CALL, Record: "true" });
    const seen = [];
    for (const wait of [0, 3000, 31_000]) {
      space.advance(wait);
      const { json } = await ask(space, "GET", "/Recordings");
      seen.push(Object(json.recordings)[0].status);
    }
    expect(seen).toEqual(["queued", "in-progress", "completed"]);
  });

  it("are picked up to be recorded", async () => {
    const space = stillSpace();
    const sid = await create(space, "/Calls", CALL);
    const recording = await create(space, `/Calls/${sid}/Recordings`, {});
    const seen = [];
    for (const Status of ["paused", "in-progress", "stopped"]) {
      const { json } = await ask(space, "POST", `/Calls/${sid}/Recordings/${recording}`, { form: { Status } });
      seen.push(json.status);
    }
    expect(seen).toEqual(["paused", "in-progress", "stopped"]);
  });

  it("that nobody answers leave an absent recording", async () => {
    const space = stillSpace();
    const sid = await create(space, "/Calls", { ...CALL, Timeout: "1" });
    const recording = await create(space, `/Calls/${sid}/Recordings`, {});
    space.advance(5000);
    expect((await ask(space, "GET", `/Recordings/${recording}.json`)).json.status).toBe("absent");
  });

  it("came in by phone if the space has never heard of them", async () => {
    const space = stillSpace();
    expect((await ask(space, "GET", "/Calls/call-9")).status).toBe(404);
    await create(space, "/Calls/call-9/Recordings", {});
    expect((await ask(space, "GET", "/Calls/call-9")).json).toMatchObject({
      direction: "inbound",
      status: "in-progress",
    });
  });
});

describe("messages", () => {
  it.each([
    ["short", "hi", 1],
    ["160 letters", "x".repeat(160), 1],
    ["161 letters", "x".repeat(161), 2],
    ["an emoji", "😀".repeat(36), 2],
  ])("%s: counts its segments", async (_, Body, segments) => {
    const { json } = await ask(stillSpace(), "POST", "/Messages", { form: { ...MESSAGE, Body } });
    expect(json.num_segments).toBe(segments);
  });

  it("keep the media that they were sent with, until these are deleted", async () => {
    const space = stillSpace();
    const form = "To=%2B12025550111&From=%2B12025550100&MediaUrl=https://a.example/1&MediaUrl=https://a.example/2";
    const { sid } = (await ask(space, "POST", "/Messages", { form })).json;
    const media = async () => Object((await ask(space, "GET", `/Messages/${sid}/Media`)).json).media_list;
    const [medium, ...others] = await media();
    expect([medium.parent_sid, others.length]).toEqual([sid, 1]);
    expect((await ask(space, "DELETE", String(medium.uri))).status).toBe(204);
    expect(await media()).toEqual(others);
  });

  it("cost the same once they are redacted", async () => {
    const space = stillSpace();
    const sid = await create(space, "/Messages", { ...MESSAGE, Body: "x".repeat(400) });
    space.advance(5000);
    const { json } = await ask(space, "POST", `/Messages/${sid}`, { form: { Body: "" } });
    expect(json).toMatchObject({ body: "", num_segments: 3, price: 0.012 });
  });

  it("are redacted by an empty body, and deleted", async () => {
    const space = stillSpace();
    const sid = await create(space, "/Messages", MESSAGE);
    expect((await ask(space, "POST", `/Messages/${sid}`, { form: { Body: "" } })).json.body).toBe("");
    expect((await ask(space, "DELETE", `/Messages/${sid}`)).status).toBe(204);
    expect((await ask(space, "GET", `/Messages/${sid}`)).status).toBe(404);
  });
});

type Step = readonly [method: string, path: string, status: number, sent?: Record<string, string>];

/** Asks step by step; `$` in a path is the first answer's sid or id. */
async function statusesOf(steps: readonly Step[]): Promise<number[]> {
  const space = stillSpace();
  const statuses: number[] = [];
  let id = "";
  for (const [method, path, , sent] of steps) {
    const body = path.startsWith("relay:") ? { json: sent } : sent && { form: sent };
    const { status, json } = await ask(space, method, path.replace("$", id), body);
    id ||= String(json.sid ?? json.id);
    statuses.push(status);
  }
  return statuses;
}

describe("what is over, gone or taken", () => {
  const NUMBER = "+12025550100";
  const END = { Status: "completed" };
  it.each<[string, readonly Step[]]>([
    [
      "a call that is over is not recorded",
      [
        ["POST", "/Calls/call-1/Recordings", 200],
        ["POST", "/Calls/call-1", 200, END],
        ["POST", "/Calls/call-1/Recordings", 422],
      ],
    ],
    [
      "who is removed from a conference has nowhere else to go",
      [
        ["GET", "/Conferences/conf-1/Participants/call-1", 200],
        ["DELETE", "/Conferences/conf-1/Participants/call-1", 204],
        ["POST", "/Calls/call-1/Recordings", 422],
      ],
    ],
    [
      "a call is in one conference at a time",
      [
        ["GET", "/Conferences/conf-1/Participants/call-1", 200],
        ["GET", "/Conferences/conf-2/Participants/call-1", 404],
        ["GET", "/Conferences/conf-1/Participants/call-1", 200],
      ],
    ],
    [
      "nothing is announced in a conference that is over",
      [
        ["GET", "/Conferences/conf-1/Participants/call-1", 200],
        ["POST", "/Conferences/conf-1", 200, { AnnounceUrl: "https://app.example.com/" }],
        ["POST", "/Conferences/conf-1", 200, END],
        ["POST", "/Conferences/conf-1", 200, END],
        ["POST", "/Conferences/conf-1", 422, { AnnounceUrl: "https://app.example.com/" }],
      ],
    ],
    [
      "a call in progress is not deleted",
      [
        ["POST", "/Calls", 200, CALL],
        ["DELETE", "/Calls/$", 422],
        ["POST", "/Calls/$", 200, END],
        ["DELETE", "/Calls/$", 204],
      ],
    ],
    [
      "a deleted call does not come in again",
      [
        ["POST", "/Calls", 200, CALL],
        ["POST", "/Calls/$", 200, END],
        ["DELETE", "/Calls/$", 204],
        ["POST", "/Calls/$/Recordings", 404],
      ],
    ],
    [
      "a participant who has hung up takes part no more",
      [
        ["GET", "/Conferences/conf-1/Participants/call-1", 200],
        ["POST", "/Calls/call-1", 200, END],
        ["GET", "/Conferences/conf-1/Participants/call-1", 404],
      ],
    ],
    [
      "a caller who has hung up waits no more",
      [
        ["POST", "/Queues", 201, { FriendlyName: "Support" }],
        ["GET", "/Queues/$/Members/call-1", 200],
        ["GET", "/Queues/$/Members/Front", 200],
        ["POST", "/Calls/call-1", 200, END],
        ["GET", "/Queues/$/Members/call-1", 404],
        ["GET", "/Queues/$/Members/Front", 404],
      ],
    ],
    [
      "a number is sold once, whichever API asks",
      [
        ["POST", "/IncomingPhoneNumbers", 201, { PhoneNumber: NUMBER }],
        ["POST", "/IncomingPhoneNumbers", 422, { PhoneNumber: NUMBER }],
        ["POST", "relay:/phone_numbers", 422, { number: NUMBER }],
        ["DELETE", "/IncomingPhoneNumbers/$", 204],
        ["POST", "relay:/phone_numbers", 200, { number: NUMBER }],
      ],
    ],
    [
      "a stream belongs to what is under way",
      [
        ["POST", "/Calls/call-1/Streams", 200, STREAM],
        ["POST", "/Calls/call-1/Streams/$", 200, { Status: "stopped" }],
        ["POST", "/Calls/call-2/Streams/$", 404, { Status: "stopped" }],
        ["POST", "/Calls/call-1/Streams/other", 200, { Status: "stopped" }],
        ["POST", "/Calls/call-1", 200, END],
        ["POST", "/Calls/call-1/Streams", 422, STREAM],
      ],
    ],
    [
      "a fax's document goes before it or with it",
      [
        ["POST", "/Faxes", 200, FAX],
        ["GET", "/Faxes/$/Media", 200],
        ["GET", "/Faxes/$/Media/other", 404],
        ["DELETE", "/Faxes/$", 204],
        ["GET", "/Faxes/$/Media", 404],
      ],
    ],
    [
      "nothing is left below what was deleted",
      [
        ["POST", "relay:/endpoints/sip", 200, { username: "desk", password: "a long password" }],
        ["DELETE", "relay:/endpoints/sip/$", 204],
        ["PUT", "relay:/endpoints/sip/$", 404, { username: "desk" }],
      ],
    ],
    [
      "a caller id is verified by six digits, once",
      [
        ["POST", "relay:/verified_caller_ids", 201, { number: NUMBER }],
        ["POST", "relay:/verified_caller_ids/$/verification", 200],
        ["PUT", "relay:/verified_caller_ids/$/verification", 422, { verification_code: "12" }],
        ["PUT", "relay:/verified_caller_ids/$/verification", 200, { verification_code: "123456" }],
        ["POST", "relay:/verified_caller_ids/$/verification", 422],
        ["DELETE", "relay:/verified_caller_ids/$", 204],
        ["PUT", "relay:/verified_caller_ids/$/verification", 404, { verification_code: "123456" }],
      ],
    ],
    [
      "a deleted message has no media",
      [
        ["POST", "/Messages", 201, { ...MESSAGE, MediaUrl: "https://example.com/1.png" }],
        ["GET", "/Messages/$/Media", 200],
        ["DELETE", "/Messages/$", 204],
        ["GET", "/Messages/$/Media", 404],
      ],
    ],
  ])("%s", async (_, steps) => expect(await statusesOf(steps)).toEqual(steps.map(([, , status]) => status)));

  it("those who have hung up are counted nowhere", async () => {
    const space = stillSpace();
    const queue = await create(space, "/Queues", { FriendlyName: "Support" });
    await ask(space, "GET", `/Queues/${queue}/Members/call-1`);
    await ask(space, "GET", "/Conferences/conf-1/Participants/call-1");
    await ask(space, "POST", "/Calls/call-1", { form: END });
    expect((await ask(space, "GET", `/Queues/${queue}`)).json.current_size).toBe(0);
    expect((await ask(space, "GET", "/Conferences/conf-1/Participants")).json.participants).toEqual([]);
  });
});

describe("both APIs see the same", () => {
  it("phone numbers", async () => {
    const space = stillSpace();
    const sid = await create(space, "/IncomingPhoneNumbers", { PhoneNumber: "+18005550100" });
    const number = { number: "+18005550100", number_type: "toll-free" };
    expect((await ask(space, "GET", `relay:/phone_numbers/${sid}`)).json).toMatchObject(number);
    await ask(space, "PUT", `relay:/phone_numbers/${sid}`, { json: { name: "Sales" } });
    expect((await ask(space, "GET", "relay:/phone_numbers")).json.data).toMatchObject([{ name: "Sales" }]);
    expect((await ask(space, "GET", `/IncomingPhoneNumbers/${sid}`)).json.friendly_name).toBe("Sales");
    await ask(space, "POST", `/IncomingPhoneNumbers/${sid}`, { form: { FriendlyName: "Desk" } });
    expect((await ask(space, "GET", `relay:/phone_numbers/${sid}`)).json.name).toBe("Desk");
    expect((await ask(space, "DELETE", `/IncomingPhoneNumbers/${sid}`)).status).toBe(204);
    expect((await ask(space, "GET", `relay:/phone_numbers/${sid}`)).status).toBe(404);
  });

  it("queues", async () => {
    const space = stillSpace();
    const { json } = await ask(space, "POST", "relay:/queues", { json: { name: "Support", max_size: 5 } });
    expect((await ask(space, "GET", `/Queues/${json.id}`)).json).toMatchObject({
      friendly_name: "Support",
      max_size: 5,
    });
    await ask(space, "POST", `/Queues/${json.id}`, { form: { FriendlyName: "Sales" } });
    expect((await ask(space, "GET", `relay:/queues/${json.id}`)).json.friendly_name).toBe("Sales");
  });
});

it("calls wait in a queue until they are taken out", async () => {
  const space = stillSpace();
  const queue = await create(space, "/Queues", { FriendlyName: "Support" });
  for (const call of ["call-1", "call-2"]) await ask(space, "GET", `/Queues/${queue}/Members/${call}`);
  space.advance(4000);
  expect((await ask(space, "GET", `relay:/queues/${queue}/members/next`)).json).toMatchObject({
    call_id: "call-1",
    wait_time: 4,
  });
  await ask(space, "POST", `/Queues/${queue}/Members/call-1`, { form: { Url: "https://app.example.com/" } });
  expect((await ask(space, "GET", `/Queues/${queue}`)).json).toMatchObject({ current_size: 1, average_wait_time: 4 });
  expect((await ask(space, "GET", `/Queues/${queue}/Members/call-1`)).status).toBe(404);
  expect((await ask(space, "GET", `/Queues/${queue}/Members/call-2`)).json.position).toBe(1);
});

it("the front of a queue is whoever has waited longest", async () => {
  const space = stillSpace();
  const queue = await create(space, "/Queues", { FriendlyName: "Support" });
  for (const call of ["call-1", "call-2"]) await ask(space, "GET", `/Queues/${queue}/Members/${call}`);
  const takeFront = async () => {
    const form = { Url: "https://app.example.com/" };
    return (await ask(space, "POST", `/Queues/${queue}/Members/Front`, { form })).json.call_sid;
  };
  expect([await takeFront(), await takeFront(), await takeFront()]).toEqual(["call-1", "call-2", undefined]);
});

describe("conferences", () => {
  it("are there once something in them is asked for, and end", async () => {
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
    ["completed", (space) => ask(space, "POST", "/Conferences/conf-1", { form: { Status: "completed" } })],
    ["over by itself", (space) => space.advance(11_000)],
  ])("take their participants' calls with them: %s", async (_, end) => {
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

  it("are recorded; the recording pauses, stops, and is one of the account's", async () => {
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

it("a fax has its document until that is deleted", async () => {
  const space = stillSpace();
  const { sid, media_sid } = (await ask(space, "POST", "/Faxes", { form: FAX })).json;
  const media = async () => (await ask(space, "GET", `/Faxes/${sid}/Media`)).json.fax_media;
  expect(await media()).toMatchObject([{ sid: media_sid, fax_sid: sid, url: FAX.MediaUrl }]);
  expect((await ask(space, "DELETE", `/Faxes/${sid}/Media/${media_sid}`)).status).toBe(204);
  expect(await media()).toEqual([]);
});

it("a caller id awaits its verification", async () => {
  const space = stillSpace();
  const { json } = await ask(space, "POST", "relay:/verified_caller_ids", { json: { number: "+12025550100" } });
  expect(json).toEqual({ id: json.id, number: "+12025550100", verified: false, status: "Awaiting Verification" });
  const sent = { json: { verification_code: "123456" } };
  await ask(space, "PUT", `relay:/verified_caller_ids/${json.id}/verification`, sent);
  expect((await ask(space, "GET", "relay:/verified_caller_ids")).json.data).toEqual([
    { ...json, verified: true, status: "Verified", verified_at: "2026-01-05T10:00:00Z" },
  ]);
});

it.each<[string, object, readonly string[], number, readonly boolean[]]>([
  ["of the length that was asked for", { token_length: 4 }, ["12345", "1234"], 0, [false, true]],
  ["of letters, where these were asked for", { allow_alphas: true }, ["12ab56"], 0, [true]],
  ["in digits otherwise", {}, ["12ab56"], 0, [false]],
  ["in time", { valid_for: 60 }, ["123456"], 61_000, [false]],
  ["for so many tries", { max_attempts: 2 }, ["1", "2", "123456"], 0, [false, false, false]],
])("a code is right %s", async (_, asked, tokens, waitMs, want) => {
  const space = stillSpace();
  const sent = await ask(space, "POST", "relay:/mfa/sms", { json: { to: "+12025550111", ...asked } });
  expect(sent.json).toMatchObject({ success: true, channel: "sms", to: "+12025550111" });
  space.advance(waitMs);
  const seen = [];
  for (const token of tokens)
    seen.push((await ask(space, "POST", `relay:/mfa/${sent.json.id}/verify`, { json: { token } })).json.success);
  expect(seen).toEqual(want);
});

it("a group counts the numbers that are in it", async () => {
  const space = stillSpace();
  const post = async (path: string, json: object) => (await ask(space, "POST", `relay:${path}`, { json })).json;
  const group = await post("/number_groups", { name: "Sales" });
  const phone = await post("/phone_numbers", { number: "+12025550100" });
  const path = `/number_groups/${group.id}/number_group_memberships`;
  const count = async () => (await ask(space, "GET", `relay:/number_groups/${group.id}`)).json.phone_number_count;
  const counts = [await count()];
  const membership = await post(path, { phone_number_id: phone.id });
  expect(membership).toMatchObject({ phone_number: { number: phone.number } });
  counts.push(await count());
  expect((await ask(space, "POST", `relay:${path}`, { json: { phone_number_id: phone.id } })).status).toBe(422);
  await ask(space, "DELETE", `relay:/phone_numbers/${phone.id}`);
  counts.push(await count());
  expect(counts).toEqual([0, 1, 0]);
  expect((await ask(space, "GET", `relay:/number_group_memberships/${membership.id}`)).status).toBe(404);
  await ask(space, "DELETE", `relay:/number_groups/${group.id}`);
  expect((await ask(space, "GET", `relay:${path}`)).status).toBe(404);
});

it.each<[string, string, string, object?]>([
  ["a group of numbers", "GET", "/number_groups/other"],
  ["the groups of numbers", "GET", "/number_groups"],
  [
    "a number that joins a group",
    "POST",
    "/number_groups/other/number_group_memberships",
    { phone_number_id: "other" },
  ],
  ["a caller id", "GET", "/verified_caller_ids/other"],
  ["a code that nobody sent", "POST", "/mfa/other/verify", { token: "123456" }],
  ["an order of a campaign", "POST", "/registry/beta/campaigns/other/orders", { phone_numbers: ["+12025550109"] }],
  ["the numbers of a campaign", "GET", "/registry/beta/campaigns/other/numbers"],
])("%s that was never created here is an example", async (_, method, path, json) => {
  const { status } = await ask(stillSpace(), method, `relay:${path}`, json && { json });
  expect(status).toBeLessThan(300);
});

it("numbers that are ordered for a campaign are assigned to it, once", async () => {
  const space = stillSpace();
  const post = (path: string, json: object) => ask(space, "POST", `relay:${path}`, { json });
  const { json: phone } = await post("/phone_numbers", { number: "+12025550100" });
  const path = "/registry/beta/campaigns/campaign-1";
  expect((await post(`${path}/orders`, { phone_numbers: ["+12025550109"] })).status).toBe(200);
  expect((await post(`${path}/orders`, { phone_numbers: [phone.id, phone.number] })).status).toBe(200);
  expect((await post(`${path}/orders`, { phone_numbers: [phone.number] })).status).toBe(422);
  const assigned = async () => Object((await ask(space, "GET", `relay:${path}/numbers`)).json).data;
  const [assignment, ...others] = await assigned();
  expect([assignment.phone_number, others]).toEqual([{ id: phone.id, number: phone.number }, []]);
  expect((await ask(space, "DELETE", `relay:/registry/beta/numbers/${assignment.id}`)).status).toBe(204);
  expect(await assigned()).toEqual([]);
  await post(`${path}/orders`, { phone_numbers: [phone.id] });
  const [again] = await assigned();
  await ask(space, "DELETE", `relay:/phone_numbers/${phone.id}`);
  expect((await ask(space, "DELETE", `relay:/registry/beta/numbers/${again.id}`)).status).toBe(404);
});

it("tokens are known by their id", async () => {
  const space = stillSpace();
  const { json } = await ask(space, "POST", "/tokens", { form: "name=CI&permissions=voice" });
  const path = `/tokens/${json.id}`;
  const changed = await ask(space, "PATCH", path, { json: { name: "Deploy" } });
  expect(changed.json).toMatchObject({ id: json.id, name: "Deploy" });
  const gone = [await ask(space, "DELETE", path), await ask(space, "DELETE", path)];
  expect(gone.map(({ status }) => status)).toEqual([204, 404]);
});

it("what there is one of is changed where it stands", async () => {
  const space = stillSpace();
  await ask(space, "PUT", "relay:/sip_profile", { json: { domain_identifier: "desk" } });
  expect((await ask(space, "GET", "relay:/sip_profile")).json.domain_identifier).toBe("desk");
});

it("what was created has what was sent, and nothing made up besides where that can be left out", async () => {
  const space = stillSpace();
  const sent = { username: "desk", password: "a long password", codecs: ["PCMU"] };
  const { json } = await ask(space, "POST", "relay:/endpoints/sip", { json: sent });
  expect(json).toMatchObject({ username: "desk", codecs: ["PCMU"], ciphers: [], call_handler: null });
  expect(json).not.toHaveProperty("password");
});

it("an emergency address takes effect after a while", async () => {
  const space = stillSpace();
  const { json } = await ask(space, "POST", "relay:/phone_numbers", { json: { number: "+12025550100" } });
  const path = `relay:/phone_numbers/${json.id}`;
  const statusOf = async () => (await ask(space, "GET", path)).json.e911_status;
  const seen = [await statusOf()];
  await ask(space, "POST", `${path}/e911_address`, {
    json: { e911_address_id: "5a0e7ad2-6f0b-4c1e-9d3a-0000000000aa" },
  });
  seen.push(await statusOf());
  space.advance(2000);
  seen.push(await statusOf());
  expect(seen).toEqual([null, "pending", "active"]);
});

it("anything else that can be created is remembered too, and what was not created is an example", async () => {
  const space = stillSpace();
  expect((await ask(space, "GET", "/Applications/any")).json).toMatchObject({ sid: "any" });
  const sid = await create(space, "/Applications", { FriendlyName: "Desk" });
  expect((await ask(space, "GET", "/Applications")).json.applications).toMatchObject([{ sid, friendly_name: "Desk" }]);
  await ask(space, "POST", `/Applications/${sid}`, { form: { FriendlyName: "Front desk" } });
  expect((await ask(space, "GET", `/Applications/${sid}`)).json.friendly_name).toBe("Front desk");
  const gone = [await ask(space, "DELETE", `/Applications/${sid}`), await ask(space, "GET", `/Applications/${sid}`)];
  expect(gone.map(({ status }) => status)).toEqual([204, 404]);
});
