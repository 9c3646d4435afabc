/** Discriminators, which give fields values that the client's types show. */
import { at, gives, json, object, ref, state, takes, text, whole } from "./documents.js";
import type { Kind } from "./kind.js";

const cat = object({ kind: text, lives: whole }, ["kind", "lives"]);
const dog = object({ kind: text, tricks: whole }, ["kind", "tricks"]);
const animals = (more: object) => ({ components: { schemas: { Cat: cat, Dog: dog, ...more } } });
const oneOf = ["Cat", "Dog"].map(ref);
const told = (mapping?: object, propertyName = "kind") => ({ oneOf, discriminator: { propertyName, mapping } });
/** Answers with one of two animals, or takes one. */
const answers = (pet: object, more: object = {}) => gives(object({ pet }), animals(more));
const accepts = (pet: object, more: object = {}) => takes(object({ pet }), animals(more));
const mapped = told({ cat: "#/components/schemas/Cat", dog: "Dog" });
const tagged = (kind: object) => ({ Cat: object({ kind, lives: whole }, ["kind", "lives"]) });
const heirs = (base: object) =>
  gives(object({ pet: ref("Cat") }), {
    components: { schemas: { Animal: base, Cat: { allOf: [ref("Animal"), object({ lives: whole })] } } },
  });
const animal = object({ kind: text }, ["kind"]);
/** Answers with one of two heirs of a base. */
const within = (mapping: object) =>
  gives(object({ pet: { oneOf } }), {
    components: {
      schemas: {
        Animal: { ...animal, discriminator: { propertyName: "kind", mapping } },
        ...Object.fromEntries(
          ["Cat", "Dog", "Cow"].map((name) => [name, { allOf: [ref("Animal"), object({ [name]: whole }, [name])] }]),
        ),
      },
    },
  });
/** Sends an animal and gets one. */
const exchanges = (kind: object) =>
  at(
    {
      requestBody: json(object({ pet: mapped })),
      responses: { "200": { description: "it", ...json(object({ pet: mapped })) } },
    },
    { components: { schemas: { Cat: object({ kind, lives: whole }, ["kind", "lives"]), Dog: dog } } },
  );

const wrapped = (one: object) => ({ ...told(), oneOf: [one, ref("Dog")] });
const orNull = (one: object) => ({ oneOf: [one, { type: "null" }] });
const described = { allOf: [ref("Cat")], description: "A cat." };

export const discriminators: readonly Kind[] = [
  ["alternative wrapped that is received", answers(told()), answers(wrapped(described)), false],
  ["alternative wrapped that is sent", accepts(told()), accepts(wrapped(described)), true],
  ["alternative no longer wrapped that is received", answers(wrapped(described)), answers(told()), true],
  ["alternative no longer wrapped that is sent", accepts(wrapped(described)), accepts(told()), false],
  [
    "null moved from the union into an alternative",
    answers({ ...told(), oneOf: [...oneOf, { type: "null" }] }),
    answers(wrapped(orNull(ref("Cat")))),
    false,
  ],
  ["alternative with a second name", answers(told()), answers(wrapped(ref("Tom")), { Tom: ref("Cat") }), false],
  [
    "alternative described beside its reference",
    answers(told()),
    answers(wrapped({ ...ref("Cat"), description: "A cat." })),
    true,
  ],
  ["discriminator added to what is received", answers({ oneOf }), answers(mapped), true],
  ["discriminator added to what is sent", accepts({ oneOf }), accepts(mapped), false],
  ["discriminator removed from what is received", answers(mapped), answers({ oneOf }), false],
  ["discriminator removed from what is sent", accepts(mapped), accepts({ oneOf }), true],
  [
    "discriminator added whose field has constants",
    answers({ oneOf }, tagged({ const: "cat" })),
    answers(told(), tagged({ const: "cat" })),
    true,
  ],
  ["discriminator of another field that is received", answers(mapped), answers(told({}, "lives")), false],
  ["discriminator of another field that is sent", accepts(told({}, "lives")), accepts(told({}, "tricks")), true],
  ["value mapped to a schema instead of its name, received", answers(told()), answers(mapped), false],
  ["value mapped to a schema instead of its name, sent", accepts(told()), accepts(mapped), false],
  ["its name mapped to a schema", answers(told()), answers(told({ Cat: "Cat" })), true],
  [
    "further value mapped to a schema that is received",
    answers(mapped),
    answers(told({ cat: "Cat", tom: "Cat", dog: "Dog" })),
    false,
  ],
  [
    "further value mapped to a schema that is sent",
    accepts(mapped),
    accepts(told({ cat: "Cat", tom: "Cat", dog: "Dog" })),
    true,
  ],
  [
    "value no longer mapped to a schema that is sent",
    accepts(told({ tom: "Cat", cat: "Cat", dog: "Dog" })),
    accepts(mapped),
    false,
  ],
  ["value mapped to another schema", answers(mapped), answers(told({ cat: "Dog", dog: "Cat" })), false],
  ["value mapped to no schema", answers(mapped), answers(told({ cat: "Cat", dog: "Dog", cow: "Cow" })), true],
  [
    "discriminator added to an enum that is received",
    answers({ oneOf }, tagged(state("cat", "tom"))),
    answers(mapped, tagged(state("cat", "tom"))),
    true,
  ],
  [
    "discriminator added whose value the enum lacks",
    accepts({ oneOf: [ref("Cat")] }, tagged(state("tom"))),
    accepts({ ...told({ cat: "Cat" }), oneOf: [ref("Cat")] }, tagged(state("tom"))),
    true,
  ],
  [
    "discriminator replaced by the constants that it mapped",
    answers(mapped),
    answers(
      { oneOf },
      { ...tagged({ const: "cat" }), Dog: object({ kind: { const: "dog" }, tricks: whole }, ["kind", "tricks"]) },
    ),
    true,
  ],
  [
    "enum removed from a discriminator's field that is sent and received",
    exchanges(state("cat", "tom")),
    exchanges(text),
    true,
  ],
  [
    "enum that contradicts the discriminator, stated for a text that is received",
    answers(mapped),
    answers(mapped, tagged(state("x"))),
    false,
  ],
  [
    "enum that contradicts the discriminator, removed from what is sent",
    accepts(mapped, tagged(state("x"))),
    accepts(mapped),
    false,
  ],
  [
    "enum that is sent now with the discriminator's value",
    accepts(mapped, tagged(state("x"))),
    accepts(mapped, tagged(state("x", "cat"))),
    false,
  ],
  [
    "enum that is received now without the discriminator's value",
    answers(mapped, tagged(state("x", "cat"))),
    answers(mapped, tagged(state("x"))),
    false,
  ],
  [
    "enum that is sent without another value than the discriminator's",
    accepts(mapped, tagged(state("x", "cat"))),
    accepts(mapped, tagged(state("cat"))),
    true,
  ],
  [
    "constant that contradicts the discriminator, stated for a text that is received",
    answers(mapped),
    answers(mapped, tagged({ const: "x" })),
    false,
  ],
  [
    "constant of the discriminator's value no longer stated for what is received",
    answers(mapped, tagged({ const: "cat" })),
    answers(mapped),
    true,
  ],
  [
    "constant of the discriminator's value stated for what is sent",
    accepts(mapped),
    accepts(mapped, tagged({ const: "cat" })),
    true,
  ],
  ["discriminator's mapping of an alternative's base", within({}), within({ cat: "Cat" }), false],
  ["discriminator's mapping of another heir", within({}), within({ cow: "Cow" }), true],
  ["discriminator of a base added", heirs(animal), heirs({ ...animal, discriminator: { propertyName: "kind" } }), true],
  [
    "discriminator of a base removed",
    heirs({ ...animal, discriminator: { propertyName: "kind" } }),
    heirs(animal),
    false,
  ],
];
