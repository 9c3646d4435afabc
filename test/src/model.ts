/**
 * The model of the fault sequences: any list of server steps against any operation. The invariants must hold for
 * every list; the number of requests, and whether they may have taken effect, follow from the steps alone.
 */
import fc from "fast-check";
import { expect } from "vitest";
import { create, update } from "../../generated/compat/call-recordings.js";
import { compat } from "../../generated/compat/client.js";
import { download, get, list, delete as remove } from "../../generated/compat/recordings.js";
import { type Client, type Delivered, SignalWireError } from "../../src/index.js";
import { failure } from "../support/invariants.js";
import { limited, type Step } from "../support/servers.js";
import { playCall } from "./harness.js";

/** A step, and what it means for the call that meets it. */
interface Move {
  readonly step: Step;
  /** Whether a call may be repeated after it: `safe` only if repeating does no harm, `always` even if it might. */
  readonly again: "never" | "safe" | "always";
  readonly delivered: Delivered;
}

const status = (code: number, again: Move["again"], delivered: Delivered): Move => ({ step: code, again, delivered });
const json = (body: string, more: object = {}): Step => ({
  body,
  headers: { "content-type": "application/json", ...more },
});

const moves: readonly Move[] = [
  ...[500, 502, 503, 504].map((code) => status(code, "safe", "maybe")),
  ...[408, 425].map((code) => status(code, "safe", "no")),
  ...[400, 401, 403, 404, 409, 418, 422].map((code) => status(code, "never", "no")),
  ...[501, 505, 599].map((code) => status(code, "never", "maybe")),
  status(429, "always", "no"),
  { step: limited("1"), again: "always", delivered: "no" },
  { step: limited("99999999"), again: "never", delivered: "no" },
  { step: { fault: "reset" }, again: "safe", delivered: "maybe" },
  { step: { status: 302, headers: { location: "https://evil.test/" }, body: "" }, again: "never", delivered: "maybe" },
  { step: json("<html>"), again: "never", delivered: "yes" },
  { step: json("[]"), again: "never", delivered: "yes" },
  { step: json('{"recordings":[{"sid":"RE1"}],"sid":"RE1"}'), again: "never", delivered: "yes" },
  {
    step: json('{"recordings":[],"next_page_uri":"https://evil.test/x","sid":"RE1"}'),
    again: "never",
    delivered: "yes",
  },
];

interface Kind {
  readonly run: (client: Client) => Promise<unknown>;
  readonly safe: boolean;
}

const recording = { params: { path: { AccountSid: "P", Sid: "RE1" } } };
const kinds: Readonly<Record<string, Kind>> = {
  get: { run: (client) => get(client, { sid: "RE1" }), safe: true },
  create: { run: (client) => create(client, { callSid: "CA1", recordingTrack: "both" }), safe: false },
  update: { run: (client) => update(client, { callSid: "CA1", sid: "RE1", status: "paused" }), safe: true },
  delete: { run: (client) => remove(client, { sid: "RE1" }), safe: true },
  list: { run: (client) => list(client).toArray({ max: 50 }), safe: true },
  download: {
    run: async (client) =>
      new Response((await download(client, { sid: "RE1" }, { retry: { maxAttempts: 3 } })).body).bytes?.(),
    safe: true,
  },
  thin: { run: (client) => compat(client).DELETE("/Accounts/{AccountSid}/Recordings/{Sid}", recording), safe: true },
};

const ranks: readonly Delivered[] = ["no", "maybe", "yes"];

/** How many requests the steps lead to, with three attempts at most; downloads differ, because they request a 404 again. */
function expected(sequence: readonly Move[], safe: boolean): number {
  for (let index = 0; index < 3; index++) {
    const { again } = sequence[Math.min(index, sequence.length - 1)] as Move;
    if (again === "never" || (again === "safe" && !safe)) return index + 1;
  }
  return 3;
}

export const sequences = fc.tuple(
  fc.constantFrom(...Object.keys(kinds)),
  fc.array(fc.constantFrom(...moves), { minLength: 1, maxLength: 6 }),
);

/** Plays one sequence, and compares its end with the model. */
export async function holds([name, sequence]: [string, Move[]]): Promise<void> {
  const kind = kinds[name] as Kind;
  const end = await playCall({ server: sequence.map(({ step }) => step), budgetMs: 10_000 }, (client) =>
    kind.run(client),
  );
  expect(end.b.requests.length, "I2").toBe(0);
  if (end.error !== undefined) failure(end.error);
  if (name === "download" || name === "list") return;
  expect(end.requests.length, "I4").toBe(expected(sequence, kind.safe));
  if (!SignalWireError.is(end.error)) return;
  const met = end.requests.map((_, index) =>
    ranks.indexOf((sequence[Math.min(index, sequence.length - 1)] as Move).delivered),
  );
  expect(end.error.delivered).toBe(ranks[Math.max(...met)]);
  expect(end.error.attempts).toBe(end.requests.length);
}
