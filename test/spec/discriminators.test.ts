/** Which values discriminators give to fields. */
import { expect, it } from "vitest";
import type { OpenApiDocument } from "../../scripts/spec/index.js";
import { type Tags, tagsOf } from "../../scripts/spec/model/index.js";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const documentOf = (schemas: object) => ({ components: { schemas } }) as unknown as OpenApiDocument;
const told = (tags: Tags) =>
  Object.fromEntries(
    [...tags].map(([name, fields]) => [name, [...fields].map(([field, values]) => `${field}: ${[...values]}`)]),
  );

const KINDS: [name: string, schemas: object, want: Record<string, string[]>][] = [
  [
    "a mapping by reference, by name, and of nothing that there is",
    {
      Pet: {
        oneOf: [ref("Cat"), ref("Dog"), ref("Cow"), { type: "null" }],
        discriminator: {
          propertyName: "kind",
          mapping: { cat: ref("Cat").$ref, dog: "Dog", puppy: "Dog", owl: "Owl" },
        },
      },
      Cat: {},
      Dog: {},
      Cow: {},
    },
    { Cat: ["kind: cat"], Dog: ["kind: dog,puppy"], Cow: ["kind: Cow"] },
  ],
  [
    "a schema that values mean which are mapped to none",
    {
      Pet: {
        oneOf: [ref("Cat"), ref("Dog"), ref("Cow")],
        discriminator: { propertyName: "kind", mapping: { cat: "Cat", dog: "Dog" }, defaultMapping: ref("Dog").$ref },
      },
      Guest: { oneOf: [ref("Cat")], discriminator: { propertyName: "sort", defaultMapping: "Cat" } },
      Cat: {},
      Dog: {},
      Cow: {},
    },
    { Cat: ["kind: cat"], Cow: ["kind: Cow"] },
  ],
  [
    "heirs of heirs, also in a circle",
    {
      Pet: { discriminator: { propertyName: "kind" } },
      Cat: { allOf: [ref("Pet")] },
      Tom: { allOf: [ref("Cat"), ref("Kitten")] },
      Kitten: { allOf: [ref("Tom")] },
    },
    { Cat: ["kind: Cat"], Tom: ["kind: Tom"], Kitten: ["kind: Kitten"] },
  ],
  [
    "a schema in two unions",
    {
      Pet: { anyOf: [ref("Cat")], discriminator: { propertyName: "kind", mapping: { cat: "Cat" } } },
      Guest: { oneOf: [ref("Cat")], discriminator: { propertyName: "kind", mapping: { tom: "Cat" } } },
      Thing: { oneOf: [ref("Cat")], discriminator: { propertyName: "sort" } },
      Cat: {},
    },
    { Cat: ["kind: cat,tom", "sort: Cat"] },
  ],
  [
    "a property that is called discriminator",
    { Pet: { oneOf: [ref("Cat")], properties: { discriminator: { propertyName: "kind" } } }, Cat: {} },
    {},
  ],
  [
    "words that are no discriminators, and references that lead nowhere",
    {
      Pet: { oneOf: [ref("Cat")], discriminator: { propertyName: 5 } },
      Guest: {
        oneOf: [ref("toString"), { $ref: "#/x%ZZ" }, null],
        discriminator: { propertyName: "kind", mapping: "Cat" },
      },
      Cat: {},
    },
    {},
  ],
];

it.each(KINDS)("%s", (_, schemas, want) => {
  expect(told(tagsOf(documentOf(schemas)))).toEqual(want);
});

it("thousands of discriminators that each distinguish thousands of schemas are not all read", () => {
  const all = Array.from({ length: 500 }, (_, index) => `S${index}`);
  const heirs = all.map((name, index) => [
    name,
    { allOf: index > 0 ? [ref(`S${index - 1}`)] : [], discriminator: { propertyName: `p${index}` } },
  ]);
  const fields = [...tagsOf(documentOf(Object.fromEntries(heirs))).values()].map(({ size }) => size);
  expect(fields.reduce((sum, size) => sum + size, 0)).toBe(100_000);
});
