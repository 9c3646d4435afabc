/** What the documentation of a waiter says about its end. */
import { expect, it } from "vitest";
import { documentOf, make, type Parts, textOf } from "./make.js";

const done = { field: "status", success: ["done"] };
const ROWS: [name: string, waiter: Parts, throws: string][] = [
  ["no failure", done, "If `maxWaitMs` passes"],
  ["one state", { ...done, failure: ["failed"] }, "If status becomes failed, or `maxWaitMs` passes"],
  ["states", { ...done, failure: ["busy", "failed"] }, "If status becomes busy or failed, or `maxWaitMs` passes"],
  ["a field", { ...done, errorField: "code" }, "If code is set, or `maxWaitMs` passes"],
  [
    "states and a field",
    { ...done, failure: ["busy"], errorField: "code" },
    "If status becomes busy, or code is set, or `maxWaitMs` passes",
  ],
];

it.each(ROWS)("%s", async (_, waiter, throws) => {
  const properties = { status: { type: "string" }, code: { type: "string" } };
  const operation = {
    operationId: "jobs.get",
    "x-client-waiter": { waitUntilDone: waiter },
    responses: {
      200: { description: "", content: { "application/json": { schema: { type: "object", properties } } } },
    },
  };
  const { files } = await make(documentOf({ "/jobs": { get: operation } }));
  expect(textOf(files, "jobs.ts")).toContain(` * @throws {WaiterError} ${throws}\n`);
});
