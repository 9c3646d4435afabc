/** A component that is no longer referenced stays in its file, as in a single-file spec: a page may bring it back. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { operationsOf } from "../../../scripts/import-docs/fragment.js";
import { loadSpec } from "../../../scripts/spec/index.js";
import type { Change } from "./changes.js";
import { copySpecs, pageWith, run } from "./specs.js";

const contractOf = async (specs: string) =>
  JSON.parse(JSON.stringify((await loadSpec(join(specs, "compat/openapi.yaml"), { overlay: null })).document));

const bodyOf =
  (id: string, schema: string | undefined): Change =>
  (document) => {
    const operation = operationsOf(document).find((one) => one.operation.operationId === id)?.operation;
    if (!operation) throw new Error(`no ${id}`);
    if (schema === undefined) delete operation.requestBody;
    for (const media of Object.values(operation.requestBody?.content ?? {}))
      media.schema = { $ref: `#/components/schemas/${schema}` };
    return id;
  };

const queueOfItsOwn: Change = (document) => {
  const schemas = document.components?.schemas ?? {};
  const fields = schemas.QueueRequest?.properties;
  schemas.UpdateQueueRequest = { type: "object", properties: { ...fields, Paused: { type: "boolean" } } };
  return bodyOf("update_queue", "UpdateQueueRequest")(document);
};

it.each<[name: string, change: Change, beside: string[], unused: [string[], string[]]]>([
  [
    "the only body that had it",
    bodyOf("update_message", undefined),
    [],
    [["schemas UpdateMessageRequest (resources/messages.yaml"], []],
  ],
  [
    "a component of an operation's own, where a shared one was",
    queueOfItsOwn,
    ["create_queue"],
    [[], ["schemas UpdateQueueRequest (resources/queues.yaml"]],
  ],
])("%s, removed and brought back: the same contract, and reported while it is not referenced", async (_, change, beside, unused) => {
  const specs = await copySpecs("split");
  const before = await contractOf(specs);
  const others = await Promise.all(beside.map((id) => pageWith(() => id)));
  const step = async (page: string, day: string) => {
    const { out } = await run(specs, page, ...others, "--api", "compat", "--write", "--date", day);
    return Array.from(out.matchAll(/no longer referenced: ([^:]*):\d+\), which/g), ([, name]) => name);
  };
  const gone = await step(await pageWith(change), "2026-11-21");
  const back = await step(await pageWith((document) => change(structuredClone(document))), "2026-11-22");
  expect([gone, back]).toEqual(unused);
  expect(await contractOf(specs)).toEqual(before);
});
