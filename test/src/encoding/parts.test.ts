import { describe, expect, it } from "vitest";
import { asJson, callOperation, multipart, type Operation } from "../../../src/runtime.js";
import { playCall } from "../harness.js";
import { operation } from "./operation.js";

describe("parts of a multipart body", () => {
  const vendor = { contentType: "application/vnd.x+json" };
  const parts: [id: string, field: Operation["input"][string], value: unknown, type: string, text: string][] = [
    ["text with a media type", ["body", "P", { contentType: "text/csv" }], "a,b", "text/csv", "a,b"],
    ["bytes with a media type", ["body", "P", { contentType: "image/png" }], new Uint8Array([82]), "image/png", "R"],
    [
      "a Blob, which keeps its own media type",
      ["body", "P", { contentType: "image/png" }],
      new Blob(["R"], { type: "image/gif" }),
      "image/gif",
      "R",
    ],
    ["text as JSON", ["body", "P", asJson], "a", "application/json", '"a"'],
    ["an object with a vendor's JSON type", ["body", "P", vendor], { a: 1 }, "application/vnd.x+json", '{"a":1}'],
    [
      "an object with renamed fields",
      ["body", "P", undefined, { a_b: "aB day" }],
      { aB: new Date(0) },
      "application/json",
      '{"a_b":"1970-01-01"}',
    ],
  ];
  it.each(parts)("%s", async (_id, field, value, type, text) => {
    const end = await playCall({}, (client) =>
      callOperation(client, operation({ body: multipart, contentType: "multipart/form-data", input: { p: field } }), {
        p: value,
      }),
    );
    expect(end.error).toBeUndefined();
    expect(/content-type: (\S+)\r\n\r\n(.*)\r\n/i.exec(end.requests[0]?.body ?? "")?.slice(1)).toEqual([type, text]);
  });
});
