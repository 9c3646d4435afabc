/** How resources change over time. */
import { describe, expect, it } from "vitest";
import { ask, stillSpace } from "../ask.js";
import { CALL, create, FAX, MESSAGE } from "./sent.js";

type Moves = readonly (readonly [afterMs: number, status: string])[];

describe("changes over time", () => {
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
        [999, "ringing"],
        [1, "no-answer"],
      ],
    ],
    [
      "a call rings just long enough",
      "/Calls",
      { ...CALL, Timeout: "2" },
      [
        [2999, "ringing"],
        [1, "in-progress"],
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
])("%s has a later date_updated once its status has changed", async (_, path, form) => {
  const space = stillSpace();
  const { json } = await ask(space, "POST", path, { form });
  space.advance(60_000);
  const later = (await ask(space, "GET", String(json.uri ?? json.url))).json;
  expect(Date.parse(String(later.date_updated))).toBeGreaterThan(Date.parse(String(json.date_updated)));
});
