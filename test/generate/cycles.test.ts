/** Schemas that refer to one another have the same types, whichever of them is read first. */
import { expect, it } from "vitest";
import { answer, camelCase, ref } from "./fixtures/features/parts.js";
import { documentOf, make, type Parts, textOf } from "./make.js";

const TEXT = { type: "string" };
const AT = { type: "string", format: "date-time" };
const object = (properties: Parts, more: Parts = {}): Parts => ({ type: "object", properties, ...more });

const CYCLES: [name: string, schemas: Record<string, Parts>, type: string][] = [
  [
    "alternatives beside properties, one of which leads back",
    { A: object({ a: TEXT }, { oneOf: [ref("B"), object({ c: TEXT })] }), B: object({ b: TEXT, up: ref("A") }) },
    "type A = { a?: string; b?: string; up?: A; } | { a?: string; c?: string; };",
  ],
  [
    "objects with a Date and a number under one name, one of which leads back",
    { A: object({ at: AT, next: { oneOf: [ref("A"), ref("B")] } }), B: object({ at: { type: "number" } }) },
    "interface A { at?: Date; next?: { at?: string; next?: A | B; } | B; }",
  ],
  [
    "an allOf that leads back",
    { A: { allOf: [ref("B"), object({ a: TEXT })] }, B: object({ b: TEXT, up: ref("A") }) },
    "interface A { b?: string; up?: A; a?: string; }",
  ],
];

it.each(CYCLES)("%s", async (_, schemas, type) => {
  const names = Object.keys(schemas);
  for (const first of names) {
    const order = [first, ...names.filter((name) => name !== first)];
    const fields = Object.fromEntries(order.map((name) => [name, ref(name)]));
    const get = { operationId: "getThing", responses: answer(object(fields)) };
    const { files } = await make(camelCase(documentOf({ "/things": { get } }, { components: { schemas } })));
    const text = textOf(files, "models.ts");
    expect(text.replace(/\s+/g, " ")).toContain(type);
  }
});
