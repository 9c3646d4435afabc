/** What schemas that refer to one another in many ways cost: little more than it takes to print them. */
import { expect, it } from "vitest";
import { busyMs, least } from "../support/effort.js";
import { documentOf, make, type Parts } from "./make.js";

type Schemas = { [name: string]: Parts };

const TEXT = { type: "string" };
const own = (name: string): Parts => ({ type: "object", properties: { [name]: TEXT } });
const ref = (index: number): Parts => ({ $ref: `#/components/schemas/S${index}` });
const numbered = (count: number, schemaOf: (index: number) => Parts): Schemas =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`S${index}`, schemaOf(index)]));

function ledToOneAnother(count: number): Schemas {
  const union = (index: number) => ({
    oneOf: [index * 7 + 2, index * 11 + 3, index + 1].map((to) => ref(to % count)),
  });
  const propertiesOf = (index: number) =>
    Object.fromEntries(["a", "b", "c"].map((name, at) => [`${name}${index}`, union(index + at)]));
  return numbered(count, (index) => (index % 2 ? union(index) : { type: "object", properties: propertiesOf(index) }));
}

function extendingTwice(count: number): Schemas {
  const longer = (index: number) => ({ allOf: [ref(index + 1), own("more")] });
  const union = (index: number) => ({ oneOf: [longer(index), longer(index), own(`own${index}`)] });
  return { ...numbered(count, union), [`S${count}`]: own(`own${count}`) };
}

/** Each union extends those that `start` begins with. */
function extendingAll(count: number, start: (from: number) => number): Schemas {
  const longer = (from: number, to: number) => ({ allOf: [ref(to), own(`f${from}x${to}`)] });
  const targets = (from: number) => Array.from({ length: count }, (_, index) => index).slice(start(from));
  return numbered(count, (from) => ({
    oneOf: [own(`own${from}`), ...targets(from).map((to) => longer(from, to))],
  }));
}

function mixedFields(count: number): Schemas {
  const named = (index: number) => ref(index % count);
  const inner = (index: number) => ({ type: "object", properties: { held: named(index), other: named(index + 1) } });
  const fieldOf = (index: number) => {
    if (index % 5 === 0) return { type: "string", format: "date-time" };
    return index % 4 === 0
      ? { type: "integer" }
      : { oneOf: [inner(index * 7), named(index * 5 + 2), named(index + 1)] };
  };
  const propertiesOf = (index: number) =>
    Object.fromEntries(["a", "b", "c", "d", "e"].map((name, at) => [name, fieldOf(index * 3 + at)]));
  return numbered(count, (index) => ({ type: "object", properties: propertiesOf(index) }));
}

const extendingOneSixTimes = (count: number): Schemas => ({
  ...numbered(count, (index) => ({ allOf: Array(6).fill(ref(index + 1)) })),
  [`S${count}`]: { type: "object" },
});

const CAMEL_CASE = { "x-client-naming": "camelCase" };

const ROWS: [name: string, schemas: Schemas, mostMs: number, words?: Parts][] = [
  ["hundreds of unions that lead to one another", ledToOneAnother(240), 3_000],
  ["unions that each extend the next one twice", extendingTwice(30), 3_000],
  ["unions that each extend all of them, themselves included", extendingAll(6, () => 0), 3_000],
  ["unions that each extend all later ones", extendingAll(19, (from) => from + 1), 6_000],
  ["few objects whose fields of one name are Dates, numbers or one another", mixedFields(10), 10_000, CAMEL_CASE],
  ["hundreds of objects whose fields of one name are such", mixedFields(150), 10_000, CAMEL_CASE],
  ["a schema that six ways lead to from each before it", extendingOneSixTimes(9), 3_000],
];

it.each(ROWS)("%s", async (_, schemas, mostMs, words = {}) => {
  const content = { "application/json": { schema: ref(0) } };
  const get = { operationId: "things.get", responses: { "200": { description: "done", content } } };
  await expectWithin(mostMs, documentOf({ "/things": { get } }, { ...words, components: { schemas } }));
});

it("a body of a thousand alternatives", async () => {
  const base = { type: "object", properties: { id: { type: "string" } } };
  const names = Array.from({ length: 1_200 }, (_, index) => `S${index}`);
  const part = (name: string) => ({ allOf: [base, { type: "object", properties: { [name]: { type: "string" } } }] });
  const schemas = Object.fromEntries(names.map((name) => [name, part(name)]));
  const content = {
    "application/json": { schema: { oneOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })) } },
  };
  const post = {
    operationId: "things.create",
    requestBody: { content },
    responses: { "204": { description: "done" } },
  };
  const document = documentOf({ "/things": { post } }, { components: { schemas } });
  await expectWithin(3_000, document);
});

async function expectWithin(most: number, document: Parts): Promise<void> {
  expect(await least(most, () => busyMs(() => make(document)), 2)).toBeLessThan(most);
}
