/** What the variable of a function's example is called. */
import { expect, it } from "vitest";
import { documentOf, make, type Parts, textOf } from "./make.js";

const content = (schema: Parts): Parts => ({ content: { "application/json": { schema } } });
const LONG = "ApiResultOfListOfCustomersWithTheirAddressesAndOrders";
const HELD: [name: string, schema: Parts, line: string][] = [
  ["a named object", { $ref: "#/components/schemas/Dog" }, "const dog = await pets.find(client);"],
  ["an object without a name", { type: "object" }, "const pet = await pets.find(client);"],
  ["a list", { type: "array", items: { $ref: "#/components/schemas/Dog" } }, "const items = await pets.find(client);"],
  ["a list of items", { type: "array", items: {} }, "const result = await items.find(client);"],
  ["a named list", { $ref: "#/components/schemas/Dogs" }, "const dogs = await pets.find(client);"],
  ["what has a long name", { $ref: `#/components/schemas/${LONG}` }, "const result = await pets.find(client);"],
  ["what is named like the resource", { $ref: "#/components/schemas/Pets" }, "const result = await pets.find(client);"],
];

it.each(HELD)("the variable of an example holds %s", async (_, schema, line) => {
  const responses = { "200": { description: "ok", ...content(schema) } };
  const [, operationId = "", resource = ""] = /await ((\w+)\.\w+)/.exec(line) ?? [];
  const document = documentOf({ "/a": { get: { operationId, responses } } });
  const object = { type: "object", properties: { a: { type: "string" } } };
  const schemas = { Dog: object, Dogs: { type: "array", items: object }, Pets: object, [LONG]: object };
  const { files } = await make({ ...document, components: { schemas } });
  expect(textOf(files, `${resource}.ts`)).toContain(` * ${line}\n`);
});
