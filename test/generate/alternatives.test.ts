/** The runtime doesn't convert what it can't tell apart: there the types are those of the wire. */
import { expect, it } from "vitest";
import { answer, both, camelCase, LEAF } from "./fixtures/features/parts.js";
import { documentOf, make, textOf } from "./make.js";

const AT = { type: "string", format: "date-time" };
const COUNT = { type: "string", format: "int32" };
const MONEY = { type: "number", format: "decimal" };
const NUMBER = { type: "number" };
const NAMED = { $ref: "#/components/schemas/At" };
const list = (items: object): object => ({ type: "array", items });
const places = (...prefixItems: object[]): object => ({ type: "array", prefixItems, items: false });
const oneOf = (...schemas: object[]): object => ({ oneOf: schemas });

const NAMES = {
  At: AT,
  Counted: { properties: { a: COUNT, b: AT } },
  Dated: { properties: { b: AT } },
  Days: list(AT),
  Texts: list({ type: "string" }),
  Outer: { properties: { a: AT, o: { $ref: "#/components/schemas/Outer" } } },
  Lists: list({ $ref: "#/components/schemas/Lists" }),
};

const ALTERNATIVES: [name: string, schema: object, received: string][] = [
  ["a Date or null", oneOf(AT, { type: "null" }), "Date | null"],
  ["a Date in two formats", oneOf(AT, { type: "string", format: "date" }), "Date"],
  ["a Date or a number", oneOf(AT, NUMBER), "string | number"],
  ["a Date with a name, or a number", oneOf(NAMED, NUMBER), "string | number"],
  ["a Date with a name, or null", oneOf(NAMED, { type: "null" }), "At | null"],
  ["a Date or an enum value", oneOf(AT, { enum: ["never"] }), 'string | Open<"never">'],
  ["a number in a text, or a number", oneOf(COUNT, NUMBER), "string | number"],
  ["a number in a text, or null", { ...COUNT, type: ["string", "null"] }, "number | null"],
  ["a Date, beside types that allow more", { type: ["string", "null"], anyOf: [AT] }, "Date"],
  ["a named Date beside a description", { allOf: [NAMED, { description: "d" }] }, "At"],
  ["a text or what can't be", { oneOf: [{ type: "string" }, false] }, "string"],
  ["a decimal or a boolean", oneOf(MONEY, { type: "boolean" }), "number | boolean"],
  ["a list of Dates, or a number", oneOf(list(AT), NUMBER), "string[] | number"],
  ["a map of Dates, or a number", oneOf({ additionalProperties: AT }, NUMBER), "{ [name: string]: string } | number"],
  ["a list of Dates or of numbers", oneOf(list(AT), list(NUMBER)), "string[] | number[]"],
  [
    "a map of Dates, or an object",
    oneOf({ additionalProperties: AT }, LEAF),
    "{ [name: string]: string } | { value: number; }",
  ],
  [
    "a list of Dates with a name, or a number",
    oneOf({ $ref: "#/components/schemas/Days" }, NUMBER),
    "string[] | number",
  ],
  ["a list of texts with a name, or a number", oneOf({ $ref: "#/components/schemas/Texts" }, NUMBER), "Texts | number"],
  [
    "a list with a name that holds itself, or a number",
    oneOf({ $ref: "#/components/schemas/Lists" }, NUMBER),
    "Lists | number",
  ],
  ["a tuple of Dates, or a number", oneOf(places(AT, AT), NUMBER), "[string, string] | number"],
  ["Dates inside an object, or a number", oneOf({ properties: { a: AT } }, NUMBER), "{ a?: Date; } | number"],
  [
    "objects with a Date and a number under one name",
    oneOf({ properties: { a: AT } }, { properties: { a: NUMBER } }),
    "{ a?: string; } | { a?: number; }",
  ],
  [
    "named objects with a number in a text and a boolean under one name",
    oneOf({ $ref: "#/components/schemas/Counted" }, { properties: { a: { type: "boolean" } } }),
    "{ a?: string; b?: Date; } | { a?: boolean; }",
  ],
  [
    "named objects that have a Date under one name",
    oneOf({ $ref: "#/components/schemas/Dated" }, { properties: { b: AT } }),
    "Dated | { b?: Date; }",
  ],
  [
    "an object with a Date, or a list of objects with a number under its name",
    oneOf({ properties: { a: AT } }, list({ properties: { a: NUMBER } })),
    "{ a?: string; } | { a?: number; }[]",
  ],
  [
    "objects with objects under one name, that have a Date and a number under one name",
    oneOf({ properties: { o: { properties: { a: AT } } } }, { properties: { o: { properties: { a: NUMBER } } } }),
    "{ o?: { a?: string; }; } | { o?: { a?: number; }; }",
  ],
  [
    "maps of objects with a Date and a number under one name",
    oneOf({ additionalProperties: { properties: { a: AT } } }, { additionalProperties: { properties: { a: NUMBER } } }),
    "{ [name: string]: { a?: string; } } | { [name: string]: { a?: number; } }",
  ],
  [
    "a tuple of tuples that hold a Date and a number under one name",
    places({ properties: { a: AT } }, places({ properties: { a: NUMBER } })),
    "[{ a?: string; }, [{ a?: number; }]]",
  ],
  [
    "objects that hold each other, with a Date and a number under one name",
    oneOf({ $ref: "#/components/schemas/Outer" }, { properties: { a: NUMBER, o: { type: "boolean" } } }),
    "{ a?: string; o?: Outer; } | { a?: number; o?: boolean; }",
  ],
  ["a tuple of Dates", places(AT, AT), "[Date, Date]"],
  ["a tuple of Dates and numbers", places(AT, NUMBER), "[string, number]"],
  ["a tuple of Dates and anything else", { type: "array", prefixItems: [AT] }, "[string, ...unknown[]]"],
];

it.each(ALTERNATIVES)("the type of %s", async (_, schema, want) => {
  const document = both({ type: "object", properties: { value: schema } }, NAMES);
  const { files } = await make(camelCase(document));
  const text = textOf(files, "things.ts");
  const [, output = ""] = text.split("export function");
  expect(output.replace(/\s+/g, " ")).toContain(`value?: ${want};`);
});

const TEXT_ENUM = (name: string) => ({ enum: [name] });
it.each([
  ["texts", TEXT_ENUM],
  ["lists of texts", (name: string) => list(TEXT_ENUM(name))],
  ["objects", (name: string) => ({ properties: { [name]: TEXT_ENUM(name) } })],
])("a Date and a number under one name are told apart beside eight names of different %s", async (_, schema) => {
  const eight = (of: string) => Object.fromEntries("cdefghij".split("").map((name) => [name, schema(`${name}${of}`)]));
  const value = oneOf({ properties: { ...eight("1"), a: AT } }, { properties: { ...eight("2"), a: NUMBER } });
  const { files } = await make(camelCase(both({ type: "object", properties: { value } })));
  const [, output = ""] = textOf(files, "things.ts").split("export function") ?? [];
  expect(output).toContain("a?: string;");
});

it("the type of two successes", async () => {
  const responses = { ...answer(LEAF), "201": answer(AT)["200"] };
  const { files } = await make(camelCase(documentOf({ "/things": { get: { operationId: "getThing", responses } } })));
  const text = textOf(files, "things.ts");
  expect(text.replace(/\s+/g, " ")).toContain("Call<{ value: number; } | string>");
});
