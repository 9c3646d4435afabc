/** What a logger is told of attempts that are repeated. */
import { expect, it } from "vitest";
import { create } from "../../../generated/compat/call-recordings.js";
import { get } from "../../../generated/compat/recordings.js";
import type { Client, Logger } from "../../../src/index.js";
import type { Step } from "../../support/servers.js";
import { playCall } from "../harness.js";

const byGet = (client: Client) => get(client, { sid: "RE1" });
const byCreate = (client: Client) => create(client, { callSid: "CA1" });
const named = { operationId: "recordings.get", method: "GET", path: "/Accounts/{AccountSid}/Recordings/{Sid}.json" };
const repeated = `GET ${named.path} failed: next attempt in`;

type Row = [name: string, call: typeof byGet | typeof byCreate, server: readonly Step[], want: [string, object][]];

it.each<Row>([
  ["one that succeeds: nothing", byGet, [200], []],
  ["one that is not repeated: nothing", byGet, [404], []],
  ["a POST that may have taken effect: nothing", byCreate, [503, 200], []],
  ["503: status and delay", byGet, [503, 200], [[`${repeated} 250 ms`, { attempt: 1, status: 503, delayMs: 250 }]]],
  [
    "a Retry-After: that delay",
    byGet,
    [{ status: 429, headers: { "retry-after": "2", "x-request-id": "q-1" } }, 200],
    [[`${repeated} 2100 ms`, { attempt: 1, status: 429, requestId: "q-1", delayMs: 2100 }]],
  ],
  [
    "no answer: the code",
    byGet,
    [{ fault: "reset" }, 200],
    [
      [
        `${repeated} 250 ms`,
        { attempt: 1, status: undefined, code: expect.stringMatching(/SOCKET|RESET/), delayMs: 250 },
      ],
    ],
  ],
  [
    "the third fails too: its error says so",
    byGet,
    [503, 503, 503],
    [
      [`${repeated} 250 ms`, { attempt: 1 }],
      [`${repeated} 500 ms`, { attempt: 2 }],
    ],
  ],
])("a logger is warned of %s", async (_, call, server, want) => {
  const told: [string, object][] = [];
  const logger: Logger = { warn: (...line) => void told.push(line) };
  await playCall({ server, options: { logger } }, call);
  expect(told).toEqual(want.map(([message, fields]) => [message, expect.objectContaining({ ...named, ...fields })]));
});
