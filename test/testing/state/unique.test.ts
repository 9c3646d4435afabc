/** Names that only one thing may have at a time, as the descriptions in the specs say. */
import { expect, it } from "vitest";
import { type Asking, stillSpace } from "../ask.js";
import { play, STREAM } from "./sent.js";

type Row = readonly [method: string, path: string, asking: Asking, status: number];

const queue = (FriendlyName: string): Asking => ({ form: { FriendlyName } });
const stream = (Name: string): Asking => ({ form: { ...STREAM, Name } });
const endpoint = (username: string): Asking => ({ json: { username, password: "a long password" } });
const application = (identifier: string): Asking => ({ json: { name: "Desk", identifier } });

const CASES: readonly [name: string, ...rows: Row[]][] = [
  ["a queue", ["POST", "/Queues", queue("Desk"), 201], ["POST", "/Queues", queue("Desk"), 422]],
  [
    "a queue that gets another's name",
    ["POST", "/Queues", queue("Desk"), 201],
    ["POST", "/Queues", queue("Other"), 201],
    ["POST", "/Queues/{1}", queue("Desk"), 422],
  ],
  [
    "a queue that keeps its own name",
    ["POST", "/Queues", queue("Desk"), 201],
    ["POST", "/Queues/{0}", { form: { FriendlyName: "Desk", MaxSize: "5" } }, 200],
  ],
  [
    "a queue made through the other API",
    ["POST", "relay:/queues", { json: { name: "Desk" } }, 201],
    ["POST", "/Queues", queue("Desk"), 422],
  ],
  [
    "a queue of Relay REST, which does not say so",
    ["POST", "/Queues", queue("Desk"), 201],
    ["POST", "relay:/queues", { json: { name: "Desk" } }, 201],
  ],
  [
    "a queue named like one that is deleted",
    ["POST", "/Queues", queue("Desk"), 201],
    ["DELETE", "/Queues/{0}", {}, 204],
    ["POST", "/Queues", queue("Desk"), 201],
  ],
  [
    "a stream of the same call",
    ["POST", "/Calls/c/Streams", stream("a"), 200],
    ["POST", "/Calls/c/Streams", stream("a"), 422],
  ],
  [
    "a stream of another call",
    ["POST", "/Calls/c/Streams", stream("a"), 200],
    ["POST", "/Calls/d/Streams", stream("a"), 200],
  ],
  [
    "a stream without a name",
    ["POST", "/Calls/c/Streams", { form: STREAM }, 200],
    ["POST", "/Calls/c/Streams", { form: STREAM }, 200],
  ],
  [
    "a stream named like one that is stopped",
    ["POST", "/Calls/c/Streams", stream("a"), 200],
    ["POST", "/Calls/c/Streams/{0}", { form: { Status: "stopped" } }, 200],
    ["POST", "/Calls/c/Streams", stream("a"), 200],
  ],
  [
    "a stream of the same conference",
    ["POST", "/Conferences/c/Streams", stream("a"), 200],
    ["POST", "/Conferences/c/Streams", stream("a"), 422],
  ],
  [
    "a SIP endpoint",
    ["POST", "relay:/endpoints/sip", endpoint("desk"), 200],
    ["POST", "relay:/endpoints/sip", endpoint("desk"), 422],
    ["POST", "relay:/endpoints/sip", endpoint("other"), 200],
    ["PUT", "relay:/endpoints/sip/{0}", { json: { username: "other" } }, 422],
    ["PUT", "relay:/endpoints/sip/{0}", { json: { username: "desk" } }, 200],
    ["PUT", "relay:/endpoints/sip/{0}", { json: { caller_id: "Desk" } }, 200],
  ],
  [
    "a domain application",
    ["POST", "relay:/domain_applications", application("desk"), 201],
    ["POST", "relay:/domain_applications", application("desk"), 422],
    ["POST", "relay:/domain_applications", application("other"), 201],
    ["PUT", "relay:/domain_applications/{0}", { json: { identifier: "other" } }, 422],
    ["DELETE", "relay:/domain_applications/{0}", {}, 204],
    ["POST", "relay:/domain_applications", application("desk"), 201],
  ],
];

it.each(CASES)("%s", async (_, ...rows) => {
  const answers = await play(
    stillSpace(),
    rows.map(([method, path, asking]) => [method, path, asking]),
  );
  expect(answers.map(({ status }) => status)).toEqual(rows.map(([, , , status]) => status));
});
