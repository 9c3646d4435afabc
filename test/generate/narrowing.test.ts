/** A program tells the members of a union apart by a constant field, in what it receives as in what it sends. */
import { expect, it } from "vitest";
import { both } from "./fixtures/features/parts.js";
import { make } from "./make.js";
import { compile } from "./program.js";

const TEXT = { type: "string" };
const NUMBER = { type: "integer" };
const named = (kind: object, name: string, type: object) => ({
  type: "object",
  properties: { kind, [name]: type },
  required: ["kind", name],
});
const SCHEMAS = {
  Cat: named({ const: "cat" }, "lives", NUMBER),
  Dog: { allOf: [named({ type: "string", const: "dog" }, "bark", TEXT), { $ref: "#/components/schemas/Any" }] },
  Fish: named({ $ref: "#/components/schemas/FishKind" }, "fins", NUMBER),
  FishKind: { const: "fish" },
  Hen: named({ allOf: [{ const: 0 }], description: "Not a word." }, "eggs", NUMBER),
  Any: { type: "object", properties: { kind: TEXT } },
  Pet: { oneOf: ["Cat", "Dog", "Fish", "Hen"].map((name) => ({ $ref: `#/components/schemas/${name}` })) },
};
const PROGRAM = `import type { Client } from "../../../src/runtime.js";
import { things } from "./index.js";
import type { Pet } from "./models.js";

function told(pet: Pet): number | string {
  switch (pet.kind) {
    case "cat":
      return pet.lives;
    case "dog":
      return pet.bark;
    case "fish":
      return pet.fins;
    case 0:
      return pet.eggs;
  }
}

export const same = (client: Client, pet: Pet): unknown => things.postThing(client, { pet });

export const pass = async (client: Client): Promise<number | string | undefined> => {
  const { pet } = await things.postThing(client, { pet: { kind: "cat", lives: 9 } });
  return pet && told(pet);
};
`;

it("a constant field narrows a union, which has one type for both sides, in a switch that lists all of its members", async () => {
  const { files } = await make(
    both({ type: "object", properties: { pet: { $ref: "#/components/schemas/Pet" } } }, SCHEMAS),
  );
  expect(files.find(({ path }) => path === "models.ts")?.text).not.toContain("Input");
  const printed = files.filter(({ path }) => path.endsWith(".ts")).map(({ path, text }) => [path, text] as const);
  const texts = [...printed, ["program.ts", PROGRAM] as const];
  const { errors } = compile(new Map(texts.map(([path, text]) => [`test/.foreign/narrowing/${path}`, text])));
  expect(errors).toEqual([]);
});
