/** Makes the smallest meaningful value that a JSON Schema allows; the same schema always gives the same value. */
import type { Api, Schema } from "./document.js";
import { branchesOf, flatten } from "./flatten.js";
import { isRecord, type JsonObject, listAt, objectAt } from "./json.js";
import { isValid, typesOf } from "./validate.js";

export interface ExampleOptions {
  /** Only required fields, null wherever it is allowed, and all counts 0: a thing to which nothing has happened yet. */
  readonly bare?: boolean;
}

/** Optional properties are left out below this depth, so that recursive schemas come to an end. */
const DEPTH = 6;

export function exampleOf(api: Api, schema: Schema, options: ExampleOptions = {}): unknown {
  return make({ api, name: "", bare: options.bare === true, depth: 0 }, schema);
}

interface Making {
  readonly api: Api;
  /** Name of the property that is being made. */
  readonly name: string;
  readonly bare: boolean;
  readonly depth: number;
}

function make(making: Making, reference: Schema): unknown {
  const schema = flatten(making.api, reference);
  const [branch] = branchesWithValues(schema);
  if ((making.bare || FAILURE.test(making.name)) && allowsNull(making.api, schema)) return null;
  if ("const" in schema) return schema.const;
  const values = listAt(schema, "enum");
  if (values.length > 0) return values.find((value) => value !== null) ?? null;
  if (branch) return makeBranch(making, schema, branch);
  return makeTyped(making, schema);
}

/** Keywords next to the branches apply to each of them; an object that declares properties there has both. */
function makeBranch(making: Making, schema: Schema, branch: Schema): unknown {
  const { anyOf: _, oneOf: __, ...rest } = schema;
  const { properties: ___, required: ____, ...constraints } = rest;
  const chosen = make(making, { ...constraints, ...flatten(making.api, branch) });
  if (!isRecord(chosen) || !isRecord(rest.properties)) return chosen;
  return { ...objectAt(makeTyped(making, { ...rest, type: "object" })), ...chosen };
}

/** Neither null nor those that only require fields. */
function branchesWithValues(schema: Schema): Schema[] {
  return branchesOf(schema).filter(
    (branch) =>
      branch.type !== "null" && (branch.$ref !== undefined || Object.keys(branch).some((key) => key !== "required")),
  );
}

function allowsNull(api: Api, schema: Schema): boolean {
  const saysSo = typesOf(schema).includes("null") || listAt(schema, "enum").includes(null);
  return saysSo || branchesOf(schema).some((branch) => isNullBranch(api, branch));
}

function isNullBranch(api: Api, branch: Schema): boolean {
  return typesOf(api.resolve(branch)).join() === "null";
}

function makeTyped(making: Making, schema: Schema): unknown {
  const types = typesOf(schema);
  const type = types.find((one) => one !== "null") ?? types[0] ?? guessType(schema);
  if (type === "null") return null;
  if (type === "object") return makeObject(making, schema);
  if (type === "array") return makeArray(making, schema);
  if (type === "boolean") return schema.default === true;
  if (type === "integer" || type === "number") return makeNumber(making, schema);
  return type === "string" ? makeText(making, schema) : {};
}

function guessType(schema: Schema): string | undefined {
  if (isRecord(schema.properties)) return "object";
  if (isRecord(schema.items)) return "array";
  return typeof schema.format === "string" ? "string" : undefined;
}

function makeObject(making: Making, schema: Schema): JsonObject {
  const required = new Set(listAt(schema, "required"));
  const inside = { ...making, depth: making.depth + 1 };
  const fields = Object.entries(objectAt(schema, "properties"))
    .filter(([name]) => required.has(name) || (!making.bare && making.depth < DEPTH && !FAILURE.test(name)))
    .map(([name, property]) => [name, make({ ...inside, name }, objectAt(property))] as const);
  return Object.fromEntries(fields);
}

function makeArray(making: Making, schema: Schema): unknown[] {
  const least = typeof schema.minItems === "number" ? schema.minItems : making.depth < DEPTH && !making.bare ? 1 : 0;
  const inside = { ...making, depth: making.depth + 1 };
  return Array.from({ length: least }, () => make(inside, objectAt(schema, "items")));
}

function makeNumber({ bare }: Making, schema: Schema): number {
  if (typeof schema.default === "number") return schema.default;
  if (typeof schema.minimum === "number") return schema.minimum;
  const usual = bare ? 0 : 1;
  return typeof schema.maximum === "number" ? Math.min(usual, schema.maximum) : usual;
}

const BY_FORMAT: Readonly<Record<string, string>> = {
  uuid: "5a0e7ad2-6f0b-4c1e-9d3a-000000000000",
  "date-time": "2026-01-05T10:00:00Z",
  rfc2822: "Mon, 05 Jan 2026 10:00:00 +0000",
  date: "2026-01-05",
  time: "10:00:00Z",
  uri: "https://example.com/",
  url: "https://example.com/",
  email: "someone@example.com",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  decimal: "0.0100",
  int32: "1",
  float: "1",
};

/** Fields that only a failure fills: the example of a thing is one that has not failed. */
const FAILURE = /^error_/;

/** Values for fields of such names, if their schema says no more than text. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/(^|_)(sid|id)$/i, BY_FORMAT.uuid ?? ""],
  [/url$/i, "https://example.com/"],
  [/method$/i, "POST"],
  [/^(to|from|number|caller_?id|.*phone(_?number)?)$/i, "+12025550123"],
  [/^date_|_(at|time)$/, BY_FORMAT.rfc2822 ?? ""],
  [/^api_version$/, "2010-04-01"],
  [/^price_unit$|currency/i, "USD"],
  [/country/i, "US"],
  [/email/i, "someone@example.com"],
  [/callbackevent$/i, "completed"],
  [/^permissions$/, "calling"],
  [/codecs$/, "OPUS"],
  [/send_as$/, "random"],
];

/** Tried in turn to match a pattern or a length. */
const CANDIDATES = [
  "example",
  "+12025550123",
  "12025550123",
  "123456",
  "1.00",
  "#0a0a0a",
  "US",
  "https://example.com/",
  "a",
  "",
];

function makeText({ api, name }: Making, schema: Schema): string {
  const { default: given, format, minLength, maxLength } = schema;
  if (typeof given === "string") return given;
  const wanted = typeof format === "string" ? BY_FORMAT[format] : BY_NAME.find(([names]) => names.test(name))?.[1];
  const fits = (text: string) => isValid(api, schema, text);
  const found = [wanted ?? "example", ...CANDIDATES].find(fits);
  if (found !== undefined) return found;
  const length = typeof minLength === "number" ? minLength : typeof maxLength === "number" ? maxLength : 1;
  return "x".repeat(length);
}
