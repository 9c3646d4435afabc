/** Every operation of both documents, called with an example of its own body. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { document as compat } from "../../generated/compat/document.js";
import { document as relay } from "../../generated/relay/document.js";
import { type Operation, readDocument } from "../../src/testing/document.js";
import { exampleOf } from "../../src/testing/example.js";
import { isRecord } from "../../src/testing/json.js";
import { handlerKey } from "../../src/testing/respond.js";
import { handlers } from "../../src/testing/state/index.js";
import { validate } from "../../src/testing/validate.js";
import { type Asking, ask, PROJECT, stillSpace } from "./ask.js";

const operations = [readDocument("compat", compat), readDocument("relay", relay)].flatMap((api) => api.operations);

const ID = "5a0e7ad2-6f0b-4c1e-9d3a-0000000000aa";

/** What descriptions demand beyond the schema. */
const DESCRIBED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "streams.create": { Url: "wss://example.com/" },
  "conferenceStreams.create": { Url: "wss://example.com/" },
  "addresses.create": { state: "TX" },
  "addresses.update": { state: "TX" },
  "campaigns.create": { brand_id: ID },
};

function askingFor({ api, id, bodies: [body] }: Operation): Asking {
  if (!body) return {};
  const made = exampleOf(api, body.schema);
  const example = isRecord(made) ? { ...made, ...DESCRIBED[id] } : made;
  if (!body.contentType.includes("form")) return { json: example };
  const fields = isRecord(example) ? Object.entries(example) : [];
  const pairs = fields.flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)]));
  return { form: String(new URLSearchParams(pairs)) };
}

const KNOWN: Readonly<Record<string, string>> = { AccountSid: PROJECT, IsoCountry: "US" };

function pathOf({ api, path, parameters }: Operation): string {
  const query = parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  const search = new URLSearchParams(query.map(({ name, schema }) => [name, String(exampleOf(api, schema))]));
  const filled = path.replace(/\{([^{}]*)\}/g, (_, name) => KNOWN[name] ?? ID);
  return `${api.basePath}${filled}?${search}`;
}

describe("every operation", () => {
  it.each(
    operations.map((operation) => [`${operation.api.name} ${operation.id}`, operation] as const),
  )("%s", async (_, operation) => {
    const path = pathOf(operation);
    const { status, json } = await ask(stillSpace(), operation.method, path, askingFor(operation));
    // Of what the space remembers, it does not know this id, whether or not the operation declares a 404.
    if (status === 404 && path.includes(ID) && Object.hasOwn(handlers, handlerKey(operation))) return;
    expect(status).toBeLessThan(300);
    const documented = operation.responses.get(status);
    expect(documented).toBeDefined();
    if (!documented?.schema || !documented.contentType?.includes("json")) return;
    expect(validate(operation.api, documented.schema, json)).toEqual([]);
    expect([json.next_page_uri ?? null, Object(json.links).next ?? null]).toEqual([null, null]);
  });

  it("exists if a resource has an answer for it", () => {
    const known = new Set(operations.map(handlerKey));
    expect(Object.keys(handlers).filter((key) => !known.has(key))).toEqual([]);
  });

  it("is answered by each file of src/testing/state that has answers", () => {
    const folder = "src/testing/state";
    const index = readFileSync(`${folder}/index.ts`, "utf8");
    const answering = readdirSync(folder).filter((file) =>
      /: Handlers = \{$/m.test(readFileSync(`${folder}/${file}`, "utf8")),
    );
    expect(answering.filter((file) => !index.includes(`"./${file.replace(/ts$/, "js")}"`))).toEqual(["index.ts"]);
  });
});
