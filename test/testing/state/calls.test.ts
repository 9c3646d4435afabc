/** What the space remembers about calls, and about the queues they wait in. */
import { describe, expect, it } from "vitest";
import { ask, stillSpace } from "../ask.js";
import { CALL, create } from "./sent.js";

describe("calls", () => {
  it("are found at their uri, including its suffix", async () => {
    const space = stillSpace();
    const { json } = await ask(space, "POST", "/Calls", { form: CALL });
    expect(String(json.uri)).toMatch(/\.json$/);
    expect((await ask(space, "GET", String(json.uri))).json.sid).toBe(json.sid);
  });

  it("have uris, whatever their ids are", async () => {
    const space = stillSpace();
    await ask(space, "POST", "/Calls/a%2Fb%3F%20c/Recordings");
    const [{ sid, uri }] = Object((await ask(space, "GET", "/Calls")).json.calls);
    expect(sid).toBe("a/b? c");
    expect((await ask(space, "GET", uri)).json.sid).toBe(sid);
  });

  it("link to their recordings", async () => {
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

  it("accept being ended twice, and nothing else after that", async () => {
    const space = stillSpace();
    const sid = await create(space, "/Calls", CALL);
    const end = (Status: string) => ask(space, "POST", `/Calls/${sid}`, { form: { Status } });
    const statuses = [(await end("canceled")).status, (await end("canceled")).status, (await end("completed")).status];
    expect(statuses).toEqual([200, 200, 422]);
  });

  it("are recorded from the moment they are answered, if requested", async () => {
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

  it("are recorded with the defaults of a call, not those of a recording", async () => {
    const space = stillSpace();
    await create(space, "/Calls", { ...CALL, Record: "true" });
    await create(space, "/Calls/call-1/Recordings", {});
    const { recordings } = (await ask(space, "GET", "/Recordings")).json;
    expect(recordings).toMatchObject([{ trim: "do-not-trim" }, { trim: "trim-silence" }]);
  });

  it("are answered when a recording of them is started", async () => {
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

  it("do not last longer if they are recorded late, and are recorded from then on", async () => {
    const space = stillSpace();
    const sid = await create(space, "/Calls", CALL);
    space.advance(23_000);
    const recording = await create(space, `/Calls/${sid}/Recordings`, {});
    space.advance(11_000);
    const { json } = await ask(space, "GET", `/Recordings/${recording}.json`);
    expect(json).toMatchObject({ status: "completed", duration: 10, start_time: "Mon, 05 Jan 2026 10:00:23 +0000" });
  });

  it("have recordings that cannot be paused before the calls are answered", async () => {
    const space = stillSpace();
    const sid = await create(space, "/Calls", { ...CALL, Record: "true" });
    const [{ sid: recording }] = Object((await ask(space, "GET", "/Recordings")).json).recordings;
    const path = `/Calls/${sid}/Recordings/${recording}`;
    expect((await ask(space, "POST", path, { form: { Status: "paused" } })).status).toBe(422);
  });

  it("that are not answered leave an absent recording", async () => {
    const space = stillSpace();
    const sid = await create(space, "/Calls", { ...CALL, Timeout: "1" });
    const recording = await create(space, `/Calls/${sid}/Recordings`, {});
    space.advance(5000);
    expect((await ask(space, "GET", `/Recordings/${recording}.json`)).json.status).toBe("absent");
  });

  it("count as incoming if the space does not know them", async () => {
    const space = stillSpace();
    expect((await ask(space, "GET", "/Calls/call-9")).status).toBe(404);
    await create(space, "/Calls/call-9/Recordings", {});
    expect((await ask(space, "GET", "/Calls/call-9")).json).toMatchObject({
      direction: "inbound",
      status: "in-progress",
    });
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

it("a queue states how long its calls have waited on average", async () => {
  const space = stillSpace();
  const queue = await create(space, "/Queues", { FriendlyName: "Support" });
  for (const call of ["call-1", "call-2"]) {
    await ask(space, "GET", `/Queues/${queue}/Members/${call}`);
    space.advance(4000);
  }
  expect((await ask(space, "GET", `/Queues/${queue}`)).json).toMatchObject({ current_size: 2, average_wait_time: 6 });
});

it("the front of a queue is the call that has waited longest", async () => {
  const space = stillSpace();
  const queue = await create(space, "/Queues", { FriendlyName: "Support" });
  for (const call of ["call-1", "call-2"]) await ask(space, "GET", `/Queues/${queue}/Members/${call}`);
  const takeFront = async () => {
    const form = { Url: "https://app.example.com/" };
    return (await ask(space, "POST", `/Queues/${queue}/Members/Front`, { form })).json.call_sid;
  };
  expect([await takeFront(), await takeFront(), await takeFront()]).toEqual(["call-1", "call-2", undefined]);
});
