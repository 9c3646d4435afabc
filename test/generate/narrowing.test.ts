/** A program tells the members of a union apart by a field, in what it receives as in what it sends. */
import { expect, it } from "vitest";
import { both, camelCase, ref } from "./fixtures/features/parts.js";
import { make, textOf } from "./make.js";
import { compile } from "./program.js";

const TEXT = { type: "string" };
const NUMBER = { type: "integer" };
const DATE = { type: "string", format: "date-time" };
/** An object with two fields, both of which it must have. */
const tagged = (kind: object, name: string, type: object = NUMBER) => ({
  type: "object",
  properties: { kind, [name]: type },
  required: ["kind", name],
});
const extending = (base: string, name: string) => ({
  allOf: [ref(base), { type: "object", properties: { [name]: NUMBER }, required: [name] }],
});
const oneOf = (...names: string[]) => ({ oneOf: names.map(ref) });

const UNIONS: [name: string, schemas: Record<string, object>, cases: [value: string, field: string][]][] = [
  [
    "a constant field",
    {
      Pet: oneOf("Cat", "Dog", "Fish", "Hen"),
      Cat: tagged({ const: "cat" }, "lives"),
      Dog: { allOf: [tagged({ type: "string", const: "dog" }, "bark", TEXT), ref("Any")] },
      Any: { type: "object", properties: { kind: TEXT } },
      Fish: tagged(ref("FishKind"), "fins"),
      FishKind: { const: "fish" },
      Hen: tagged({ allOf: [{ const: 0 }], description: "Not a word." }, "eggs"),
    },
    [
      ['"cat"', "lives"],
      ['"dog"', "bark"],
      ['"fish"', "fins"],
      ["0", "eggs"],
    ],
  ],
  [
    "a discriminator that maps values to schemas",
    {
      Pet: {
        ...oneOf("Cat", "Dog", "Fish"),
        discriminator: {
          propertyName: "kind",
          mapping: { cat: "#/components/schemas/Cat", dog: "Dog", puppy: "Dog", cow: "Cow" },
        },
      },
      Cat: tagged(TEXT, "lives"),
      Dog: tagged(ref("Kind"), "bark", TEXT),
      Kind: { type: "string", enum: ["cat", "dog", "puppy"] },
      Fish: tagged({ ...TEXT, description: "Not in the mapping." }, "fins"),
    },
    [
      ['"cat"', "lives"],
      ['"dog"', "bark"],
      ['"puppy"', "bark"],
      ['"Fish"', "fins"],
    ],
  ],
  [
    "the discriminator of a base",
    {
      Pet: oneOf("Cat", "Dog", "Poodle"),
      Animal: { ...tagged(TEXT, "age"), discriminator: { propertyName: "kind", mapping: { cat: "Cat" } } },
      Cat: extending("Animal", "lives"),
      Dog: extending("Animal", "barks"),
      Poodle: extending("Dog", "curls"),
    },
    [
      ['"cat"', "lives"],
      ['"Dog"', "barks"],
      ['"Poodle"', "curls"],
    ],
  ],
];

const program = (cases: [value: string, field: string][]) => `import type { Client } from "../../../src/runtime.js";
import { things } from "./index.js";
import type { Pet } from "./models.js";

function told(pet: Pet): number | string {
  switch (pet.kind) {
${cases.map(([value, field]) => `    case ${value}: return pet.${field};`).join("\n")}
  }
}

export const same = (client: Client, pet: Pet): unknown => things.postThing(client, { pet });

export const pass = async (client: Client): Promise<number | string | undefined> => {
  const { pet } = await things.postThing(client, {});
  return pet && told(pet);
};
`;

const NAMINGS = ["the wire's names", "camelCase"] as const;

it.each(
  UNIONS.flatMap((union) => NAMINGS.map((naming) => [naming, ...union] as const)),
)("%s: %s narrows a union, which has one type for both sides", async (naming, _, schemas, cases) => {
  const document = both({ type: "object", properties: { pet: ref("Pet") } }, schemas);
  const { files } = await make(naming === "camelCase" ? camelCase(document) : document);
  expect(textOf(files, "models.ts")).not.toContain("Input");
  const printed = files.filter(({ path }) => path.endsWith(".ts")).map(({ path, text }) => [path, text] as const);
  const texts = [...printed, ["program.ts", program(cases)] as const];
  const { errors } = compile(new Map(texts.map(([path, text]) => [`test/.foreign/narrowing/${path}`, text])));
  expect(errors).toEqual([]);
});

it("a discriminator narrows the thin client's types, too", async () => {
  const { files } = await make(both(ref("Pet"), UNIONS[1]?.[1] as Record<string, object>));
  const types = textOf(files, "types.ts");
  const told = `import type { components } from "./types.js";
export function told(pet: components["schemas"]["Pet"]): number | string {
  return pet.kind === "cat" ? pet.lives : pet.kind === "Fish" ? pet.fins : pet.bark;
}
`;
  const texts = [["types.ts", types] as const, ["program.ts", told] as const];
  const { errors } = compile(new Map(texts.map(([path, text]) => [`test/.foreign/thin-narrowing/${path}`, text])));
  expect(errors).toEqual([]);
});

it("the thin client's types have the values of an heir, and a text in what other heirs extend", async () => {
  const { files } = await make(both(ref("Pet"), UNIONS[2]?.[1] as Record<string, object>));
  const types = textOf(files, "types.ts");
  const told = `import type { components } from "./types.js";
type Is<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Kind<N extends keyof components["schemas"]> = components["schemas"][N] extends { kind: infer K } ? K : never;
export const is: [Is<Kind<"Cat">, "cat">, Is<Kind<"Dog">, string>, Is<Kind<"Poodle">, "Poodle">] = [true, true, true];
`;
  const texts = [["types.ts", types] as const, ["program.ts", told] as const];
  const { errors } = compile(new Map(texts.map(([path, text]) => [`test/.foreign/thin-heirs/${path}`, text])));
  expect(errors).toEqual([]);
});

it("a list of values that only a discriminator's field refers to is still exported", async () => {
  const { files } = await make(both(ref("Pet"), UNIONS[1]?.[1] as Record<string, object>));
  const models = textOf(files, "models.ts");
  expect(models).toContain('export type Kind = "cat" | "dog" | "puppy";');
});

it("a constant field closes its own type only, not that of a list beside it", async () => {
  const seen = (kind: object, seen: object) => tagged(kind, "seen", { type: "array", items: seen });
  const schemas = {
    Pet: oneOf("Fish", "Hen"),
    Fish: seen(ref("FishKind"), ref("FishKind")),
    FishKind: { const: "fish" },
    Hen: seen(DATE, DATE),
  };
  const { files } = await make(camelCase(both({ type: "object", properties: { pet: ref("Pet") } }, schemas)));
  const models = textOf(files, "models.ts");
  expect(models).toMatch(/interface Fish \{\n {2}kind: FishKind;\n {2}seen: Open<FishKind>\[\];/);
});
