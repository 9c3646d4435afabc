/** The thin client compared with the wrappers: for each operation, the same full input makes the same request. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as compat from "../../generated/compat/index.js";
import * as relay from "../../generated/relay/index.js";
import { type Client, createClient } from "../../src/index.js";
import { invoke, type Namespace } from "../support/call.js";
import { type Recorded, type Recorder, startRecorder } from "../support/recorder.js";
import { readSurface, type WrapperCall, wrapperCalls } from "../support/surface.js";

type Send = (path: string, init: object) => Promise<unknown>;
type Thin = Readonly<Record<string, Send>>;

const PROJECT = "0b7e1c52-93ad-4f06-8d15-6a2c9be4f731";
const apis: [name: string, index: Namespace, thin: (client: Client) => Thin][] = [
  ["compat", compat, compat.compat as unknown as (client: Client) => Thin],
  ["relay", relay, relay.relay as unknown as (client: Client) => Thin],
];

for (const [name, index, thin] of apis) {
  const calls = wrapperCalls(await readSurface(name), ["full"]).filter(
    ({ operation, verb }) => verb === operation.verb,
  );

  describe(`the thin client of ${name} sends what the wrapper sends`, () => {
    let recorder: Recorder;
    let client: Client;
    beforeAll(async () => {
      recorder = await startRecorder();
      client = createClient({ baseUrl: recorder.url, projectId: PROJECT, token: "token", retry: false });
    });
    afterAll(() => recorder?.close());

    it.each(
      calls.map((call): [string, WrapperCall] => [`${call.wrapper}, ${call.title}`, call]),
    )("%s", async (_, call) => {
      const wrapped = await sent(recorder, () => invoke(index, client, call));
      const plain = await sent(recorder, () => send(thin(client), call));
      expect(plain).toEqual(wrapped);
    });
  });
}

/** Sends the same input under the wire's names, sorted by place. */
function send(thin: Thin, { operation, input }: WrapperCall): Promise<unknown> {
  const fields = [...operation.fields, ...operation.alternatives.flat()];
  const placed = Object.entries(input).map(([name, value]) => {
    const field = fields.find((candidate) => candidate.name === name);
    return { place: field?.place, wire: field?.wire ?? "", value };
  });
  const at = (place: string) =>
    Object.fromEntries(placed.filter((field) => field.place === place).map(({ wire, value }) => [wire, value]));
  const path = { ...at("path"), ...(operation.account ? { [operation.account]: PROJECT } : {}) };
  const body = operation.body ? { body: "" in at("body") ? at("body")[""] : at("body") } : {};
  const init = { params: { path, query: at("query"), header: at("header") }, ...body };
  return (thin[operation.method] as Send)(operation.path, init);
}

async function sent(recorder: Recorder, ask: () => Promise<unknown>): Promise<Recorded> {
  const failure = await ask().catch((error: unknown) => error);
  const [request] = recorder.take();
  if (!request) throw new Error(`nothing was sent: ${failure}`);
  return request;
}
