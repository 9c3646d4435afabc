import { describe, expect, it } from "vitest";
import * as compat from "../../generated/compat/index.js";
import { operations as compatOperations } from "../../generated/compat/operations.js";
import * as relay from "../../generated/relay/index.js";
import { operations as relayOperations } from "../../generated/relay/operations.js";
import { type Call, type Client, createClient, downloadMedia } from "../../src/index.js";
import { handClock } from "../support/clock.js";

const status = (value: string) => () => Response.json({ sid: "RE1", status: value, error_code: null });
const refused =
  (code: number, headers: HeadersInit = {}) =>
  () =>
    new Response(null, { status: code, headers });
const audio = () => new Response("audio", { headers: { "content-type": "audio/wav" } });

const { recordings } = compat;

type Answer = () => Response;
type Row = [name: string, answers: Answer[], call: (client: Client) => Call<unknown>, requests: number];

const sid = "RE1";
const wait = (client: Client, maxWaitMs = 60_000) => recordings.waitUntilCompleted(client, { sid }, { maxWaitMs });
const save = (client: Client) => recordings.download(client, { sid });

const rows: Row[] = [
  ["a call", [refused(503), status("completed")], (client) => recordings.get(client, { sid }), 2],
  ["a waiter", [status("queued"), refused(503), status("queued"), status("completed")], wait, 4],
  ["a waiter that gives up", [status("queued"), refused(503), status("queued")], (client) => wait(client, 1_000), 3],
  ["a waiter whose state is a failure", [status("queued"), status("failed")], wait, 2],
  [
    "a waiter whose onPoll throws",
    [status("queued"), status("paused")],
    (client) => {
      const onPoll = (_: unknown, polls: number) => {
        if (polls === 2) throw new Error("mine");
      };
      return recordings.waitUntilCompleted(client, { sid }, { maxWaitMs: 60_000, onPoll });
    },
    2,
  ],
  ["a download that is not there at first", [refused(404), refused(503), audio], save, 3],
  ["a download that never is", Array(9).fill(refused(404)), save, 3],
  ["a download that is stored elsewhere", [refused(302, { location: "https://store.test/a" }), audio], save, 2],
  ["media that need credentials", [refused(401), audio], (client) => downloadMedia(client, "/a.wav"), 2],
];

describe("the meta of a call says how many requests it sent, and how long it took in all", () => {
  it.each(rows)("%s", async (_, answers, call, requests) => {
    const { clock, advance } = handClock();
    let sent = 0;
    const fetch = async () => {
      advance(100);
      return (answers[sent++] ?? status("queued"))();
    };
    const client = createClient({ baseUrl: "https://a.test", projectId: "P", token: "T", fetch, clock });

    const { meta } = await call(client).safe();

    expect(sent).toBe(requests);
    expect(meta).toMatchObject({ attempts: requests, durationMs: clock.now() });
  });
});

it.each<[string, Answer[], number]>([
  ["that gives up", [status("queued"), refused(503), status("queued")], 3],
  ["whose state is a failure", [refused(503), status("failed")], 2],
])("the error of a waiter %s says how many requests it sent", async (_, answers, requests) => {
  const { clock } = handClock();
  const fetch = async () => (answers.shift() ?? status("queued"))();
  const client = createClient({ baseUrl: "https://a.test", projectId: "P", token: "T", fetch, clock });
  const { error } = await wait(client, 1_000).safe();
  expect(error).toMatchObject({ name: "WaiterError", attempts: requests });
});

it("the error of a waiter that was never told a state does not say that nobody answered", async () => {
  const { clock } = handClock();
  const fetch = async () => refused(503)();
  const client = createClient({ baseUrl: "https://a.test", projectId: "P", token: "T", fetch, clock });
  const { error } = await wait(client, 1_000).safe();
  expect(error?.message).toBe("recordings.get: status is not completed after 1000 ms (seen: no state)");
});

it.each([
  ["compat", compat, compatOperations],
  ["relay", relay, relayOperations],
])("meta, errors and logs name a function of %s", (_, functions, operations) => {
  const resources = functions as unknown as { [resource: string]: { [verb: string]: unknown } };
  const named = operations.map(({ id }) => id.split("."));
  expect(named.filter(([resource = "", verb = ""]) => typeof resources[resource]?.[verb] !== "function")).toEqual([]);
});
