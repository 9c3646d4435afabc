import { describe, expect, it } from "vitest";
import { create } from "../../../generated/compat/call-recordings.js";
import { create as call } from "../../../generated/compat/calls.js";
import { compat } from "../../../generated/compat/client.js";
import { list as listConferenceRecordings } from "../../../generated/compat/conference-recordings.js";
import { create as importNumber } from "../../../generated/compat/imported-phone-numbers.js";
import { list } from "../../../generated/compat/recordings.js";
import { relay } from "../../../generated/relay/client.js";
import { failure } from "../../support/invariants.js";
import type { Seen } from "../../support/servers.js";
import { playCall } from "../harness.js";
import { formOf } from "./operation.js";

describe("forms", () => {
  it("an empty body is a form too", async () => {
    const end = await playCall({}, (client) => create(client, { callSid: "CA1" }));
    const thin = await playCall({}, (client) =>
      compat(client).POST("/Accounts/{AccountSid}/Calls/{CallSid}/Recordings", {
        params: { path: { AccountSid: "P", CallSid: "C" } },
      } as never),
    );
    for (const { headers, body } of [...end.requests, ...thin.requests])
      expect([headers["content-type"], body]).toEqual(["application/x-www-form-urlencoded", ""]);
  });

  it.each([
    [{ "Content-Type": "application/json" }],
    [{ "CONTENT-TYPE": "application/x-www-form-urlencoded; charset=utf-8" }],
    [new Headers({ "content-type": "text/plain" })],
    [[["Content-type", "application/json"]]],
  ])("a caller's content type changes nothing: %o", async (headers) => {
    const init = {
      params: { path: { AccountSid: "P", CallSid: "C" } },
      headers,
      body: { RecordingChannels: "dual" as const },
    };
    const end = await playCall({}, async (client) => {
      await compat(client).POST("/Accounts/{AccountSid}/Calls/{CallSid}/Recordings", init as never);
      await compat(client).request("post", "/Accounts/{AccountSid}/Calls/{CallSid}/Recordings", init as never);
      if (!Array.isArray(headers) && !(headers instanceof Headers))
        await create(client, { callSid: "C", recordingChannels: "dual" }, { headers });
    });
    expect(end.error).toBeUndefined();
    for (const { headers: sent, body } of end.requests)
      expect([sent["content-type"], body]).toEqual(["application/x-www-form-urlencoded", "RecordingChannels=dual"]);
  });

  it("a body that is already encoded", async () => {
    const end = await playCall({}, async (client) => {
      const params = { path: { AccountSid: "P", CallSid: "C" } };
      const data = new FormData();
      data.append("A", "1 2");
      for (const body of [new URLSearchParams([["A", "1 2"]]), "A=1+2", data])
        await compat(client).POST("/Accounts/{AccountSid}/Calls/{CallSid}/Recordings", { params, body } as never);
    });
    expect(end.requests.map(formOf)).toEqual([[["A", "1 2"]], [["A", "1 2"]], [["A", "1 2"]]]);
  });

  it.each<[name: string, body: unknown, wire: string | undefined]>([
    ["JSON text", '{"name":"n","a":[1]}', '{"name":"n","a":[1]}'],
    ["a form", new URLSearchParams("name=n&a=1&a=2"), '{"name":"n","a":["1","2"]}'],
    ["text that is not JSON", "name=n", undefined],
    ["a JSON list", "[1]", undefined],
  ])("a body of JSON that is already encoded: %s", async (_, body, wire) => {
    const end = await playCall({}, (client) => relay(client).POST("/domain_applications", { body } as never));
    expect(end.requests.map((seen) => seen.body)).toEqual(wire === undefined ? [] : [wire]);
    expect((end.error as Error | undefined)?.name).toBe(wire === undefined ? "SignalWireError" : undefined);
  });

  it("arrays in the style of each operation", async () => {
    const end = await playCall({}, async (client) => {
      await create(client, { callSid: "C", recordingStatusCallbackEvent: ["in-progress", "completed"] });
      await call(client, {
        to: "+1",
        from: "+2",
        url: "https://x.test",
        statusCallbackEvent: ["initiated", "ringing"],
      } as never);
      await importNumber(client, { number: "+1", numberType: "longcode", capabilities: ["sms", "voice"] } as never);
    });
    expect(end.error).toBeUndefined();
    expect(end.requests.map((seen) => formOf(seen).filter(([name]) => /Event|cap|type/.test(name)))).toEqual([
      [["RecordingStatusCallbackEvent", "in-progress completed"]],
      [
        ["StatusCallbackEvent", "initiated"],
        ["StatusCallbackEvent", "ringing"],
      ],
      [
        ["number_type", "longcode"],
        ["capabilities", "sms"],
        ["capabilities", "voice"],
      ],
    ]);
  });

  it("dates in the format of each list", async () => {
    const day = new Date("2026-09-01T23:30:00Z");
    const end = await playCall({ server: [{ json: { recordings: [] } }] }, async (client) => {
      await list(client, { dateCreatedAfter: day });
      await listConferenceRecordings(client, { conferenceSid: "CF1", dateCreatedAfter: day });
    });
    expect(end.requests.map(({ url }) => new URL(url, "http://x").searchParams.get("DateCreated>"))).toEqual([
      "Tue, 01 Sep 2026 23:30:00 +0000",
      "2026-09-01",
    ]);
  });

  it("F16 an unknown field is refused, naming the nearest", async () => {
    const tries: [input: object, near: string][] = [
      [{ callSid: "C", recordingChanels: "dual" }, "recordingChannels"],
      [{ callSid: "C", RecordingChannels: "dual" }, "recordingChannels"],
      [{ callSid: "C", recording_channels: "dual" }, "recordingChannels"],
      [{ callSid: "C", tirm: "x" }, "trim"],
      [{ callsid: "C" }, "callSid"],
      [JSON.parse('{"callSid":"C","__proto__":1}'), ""],
      [{ callSid: "C", constructor: 1 }, ""],
    ];
    for (const [input, near] of tries) {
      const end = await playCall({}, (client) => create(client, input as { callSid: string }));
      expect(failure(end.error).message).toContain(near && `did you mean ${near}`);
      expect(end.requests.length).toBe(0);
    }
  });

  it("an extra field that the input also has is refused, so that it is not sent twice", async () => {
    const end = await playCall({}, (client) =>
      create(client, { callSid: "C", trim: "do-not-trim" }, { extra: { Trim: "x" } }),
    );
    expect(failure(end.error).message).toContain("Trim is in the input too");
    expect(end.requests.length).toBe(0);
  });

  it("extra fields go into the form, or the query", async () => {
    const end = await playCall({ server: [{ json: { recordings: [] } }] }, async (client) => {
      await create(client, { callSid: "C" }, { extra: { New: "x y", List: ["a", "b"], Gone: null } });
      await list(client, {}, { extra: { New: "x y" } });
    });
    expect(formOf(end.requests[0] as Seen)).toEqual([
      ["New", "x y"],
      ["List", "a"],
      ["List", "b"],
      ["Gone", ""],
    ]);
    expect(end.requests[1]?.url).toMatch(/\?New=x%20y$/);
  });
});
