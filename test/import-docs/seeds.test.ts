/** The documents that the project started from, if they are available: what each says must be in its fragment. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type FoundOperation, operationsOf } from "../../scripts/import-docs/fragment.js";
import { isRefusal, openPage } from "../../scripts/import-docs/page.js";
import { readPage } from "../../scripts/import-docs/readers/index.js";
import { fieldsOf } from "./fields.js";

const FOLDER = new URL("../../../shared/seeds/", import.meta.url);
const present = existsSync(FOLDER);

function readSeed(number: string) {
  const name = readdirSync(FOLDER).find((file) => file.startsWith(number)) ?? "";
  const page = openPage(name, readFileSync(new URL(name, FOLDER)), "2026-11-20");
  if (isRefusal(page)) throw new Error(page.reason);
  const fragment = readPage(page, { prose: false });
  if (isRefusal(fragment)) throw new Error(fragment.reason);
  const [found] = operationsOf(fragment.document);
  if (!found) throw new Error("no operation");
  return { fragment, found, fields: fieldsOf(fragment.document, found.operation) };
}

const at = ({ method, path }: FoundOperation) => `${method} ${path}`;

describe.skipIf(!present)("the five seeds (skipped unless ../shared/seeds is there)", () => {
  it.each([
    ["000", "fern-text", "post x-unplaced", 26, "200 400 401 404 422 503"],
    ["001", "docusaurus-text", "post /Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}", 23, "200"],
    ["002", "fern-text", "post x-unplaced", 27, "200"],
    ["003", "fern-text", "get /api/relay/rest/recordings/{id}", 1, "200 401 404 422 500"],
    ["004", "flat", "post /Accounts/{AccountSid}/Calls/{CallSid}/Recordings", 50, "200 400 401 404 422 503"],
  ] as const)("%s is read by %s", (number, reader, place, count, codes) => {
    const { fragment, found, fields } = readSeed(number);
    expect(fragment.reader).toBe(reader);
    expect(at(found)).toBe(place);
    expect(fields.size).toBe(count);
    expect(Object.keys(found.operation.responses ?? {}).join(" ")).toBe(codes);
  });

  it.each([
    ["000", "body.Status", { type: "string", required: true, nullable: false }],
    ["000", "200.call_sid", { type: "string", nullable: true }],
    ["000", "200.duration", { type: "integer" }],
    ["001", "200.channels", { type: "integer", values: "[1,2]" }],
    ["001", "200.duration", { type: "string" }],
    ["001", "200.subresource_uris.transcriptions", { type: "string" }],
    ["002", "body.RecordingStatusCallbackEvent", { type: "string", required: false }],
    ["003", "path id", { type: "string", required: true }],
    ["004", "200.channels", { type: "string", values: '["1","2"]', required: true }],
    ["004", "200.price", { type: "string", nullable: true, required: true }],
  ] as const)("%s tells of %s", (number, field, told) => {
    expect(readSeed(number).fields.get(field)).toMatchObject(told);
  });

  it("004 has its form body from the header line, against its own document", () => {
    const { fragment, found } = readSeed("004");
    expect(Object.keys(found.operation.requestBody?.content ?? {})).toEqual(["application/x-www-form-urlencoded"]);
    expect(fragment.contradictions).toMatchObject([
      { about: "request content type", decided: "application/x-www-form-urlencoded" },
    ]);
  });

  it("004, wherever it is cut off, is either refused or read completely", () => {
    const name = readdirSync(FOLDER).find((file) => file.startsWith("004")) ?? "";
    const whole = readFileSync(new URL(name, FOLDER), "utf8");
    const all = readSeed("004").fields;
    for (let length = 100; length < whole.length; length += 97) {
      const page = openPage(name, new TextEncoder().encode(whole.slice(0, length)), "2026-11-20");
      const fragment = isRefusal(page) ? page : readPage(page, { prose: false });
      if (isRefusal(fragment)) continue;
      const [found] = operationsOf(fragment.document);
      expect(found && fieldsOf(fragment.document, found.operation), `cut at ${length}`).toEqual(all);
    }
  });

  it("003 shows three kinds of recording", () => {
    const schema = readSeed("003").found.operation.responses?.["200"]?.content?.["application/json"]?.schema;
    expect(schema?.anyOf?.map(({ title }) => title)).toEqual(["PstnRecording", "SipRecording", "WebRtcRecording"]);
  });
});
