/** Named types that the client exports: of what is sent, of what is received, or of both. */
import {
  at,
  document,
  gives,
  json,
  named,
  object,
  operation,
  ref,
  state,
  takes,
  text,
  whole,
  wrapping,
} from "./documents.js";
import type { Kind } from "./kind.js";

const described = (it: object) => ({ allOf: [it, { description: "Its thing." }] });
const orNull = (it: object) => ({ oneOf: [{ type: "null" }, it] });
const kept = (it: object) => ({ ...it, readOnly: true });
const extended = (it: object) => ({ allOf: [it, object({ b: text })] });
const typed = (it: object) => ({ allOf: [it, { type: "object" }] });
const describing = (name: string) =>
  gives(ref(name), { components: { schemas: { [name]: described(ref("It")), It: object({ a: text }) } } });
/** Sends lists of a thing, which may also be what comes back. */
const exchanges = (thing: object, isReceived = true, more: object = {}) =>
  at(
    {
      requestBody: json({ type: "array", items: ref("Thing") }),
      ...(isReceived ? { responses: { "200": { description: "it", ...json(ref("Thing")) } } } : {}),
    },
    { components: { schemas: { Thing: thing, ...more } } },
  );
const exchangesRead = (id: object, isReceived = true) =>
  exchanges(object({ a: text, id }, ["a", "id"]), isReceived, { Id: { ...text, readOnly: true } });
const exchangesField = (thing: object) =>
  at(
    { requestBody: json(object({ thing })), responses: { "200": { description: "it", ...json(ref("Thing")) } } },
    { components: { schemas: { Thing: chosenThing } } },
  );
/** Sends lists of a thing, and gives something in a field. */
const exchangesIn = (field: object) =>
  at(
    {
      requestBody: json({ type: "array", items: ref("Thing") }),
      responses: { "200": { description: "it", ...json(holding(field)) } },
    },
    { components: { schemas: { Thing: object({ a: text }) } } },
  );
/** A body of GET, which isn't sent, and an answer. */
const asksWith = (answer: object) =>
  document(
    {
      "/things": {
        get: operation({
          requestBody: json({ type: "array", items: ref("Thing") }),
          responses: { "200": { description: "it", ...json(answer) } },
        }),
      },
    },
    { components: { schemas: { Thing: chosenThing } } },
  );
/** Sends a `thing_a`, and may get a `ThingA`. */
const sends = (thing: object, more: { readonly ThingA?: object } = {}) =>
  at(
    {
      requestBody: json(ref("thing_a")),
      responses: {
        "200": { description: "it", ...json(object({ a: text, ...(more.ThingA ? { b: ref("ThingA") } : {}) })) },
      },
    },
    { components: { schemas: { thing_a: thing, ...more } } },
  );
const exchangesList = (thing: object, isReceived = true) => exchanges({ type: "array", items: thing }, isReceived);
const choice = { type: "string", enum: ["a", "b"] };
const exchangesChoice = (thing: object) =>
  at(
    {
      requestBody: json(holding(ref("Thing"))),
      responses: { "200": { description: "it", ...json(holding(ref("Thing"))) } },
    },
    { components: { schemas: { Thing: thing } } },
  );
const holding = (schema: object) => object({ a: schema });
const plainThing = object({ a: text }, ["a"]);
const chosenThing = object({ a: text, kind: { type: "string", enum: ["a"] } }, ["a"]);
const joinedBy = (name: string) => ({ ...chosenThing, properties: { ...chosenThing.properties, more: ref(name) } });
const listed = object({ a: text, kind: { type: "string", enum: ["a"] } }, ["a", "kind"]);
const freed = object({ a: text, kind: text }, ["a", "kind"]);
const taggedThing = object({ a: text, kind: { const: "x" } }, ["a", "kind"]);
const refersToTag = object({ a: text, kind: ref("Tag") }, ["a", "kind"]);
const looselyTaggedThing = object({ a: text, kind: { const: "x", type: ["string", "null"] } }, ["a"]);
const keptThing = (required: readonly string[]) => object({ a: text, id: { ...text, readOnly: true } }, required);
/** A field with one of two kinds of animals, and another one with an animal. */
const holdsAny = (one: string, other = "", alone = "") => {
  const schemas = { Cat: object({ lives: whole }, ["lives"]), Dog: object({ tricks: whole }, ["tricks"]) };
  const either = { oneOf: [one, other].filter(Boolean).map(ref) };
  return gives(object({ pet: either, ...(alone ? { friend: ref(alone) } : {}) }), { components: { schemas } });
};
/** A field with something, and another one with an animal. */
const holds = (pet: object, ...friends: readonly string[]) =>
  gives(object({ pet, ...Object.fromEntries(friends.map((name) => ["friend", ref(name)])) }), animals);
const hands = (pet: object) => takes(object({ a: text, pet }), animals);
const lives = object({ lives: whole }, ["lives"]);
const animals = { components: { schemas: { Cat: lives, Tom: object({ lives: whole, b: text }, ["lives"]) } } };

/** A schema that only refers to another one, unless told otherwise. */
const alias = (name: string, pet: object = ref(name), schema: object = ref("Cat"), more: object = {}) =>
  gives(object({ pet }), { components: { schemas: { Cat: lives, [name]: schema, ...more } } });

/** What is returned is of the first schema; another one, of which nothing is made, comes before it. */
const beside = (name: string, other: string) =>
  gives(ref(name), { components: { schemas: { [other]: lives, [name]: object({ a: text }) } } });

const both = object({ one: ref("Cat"), other: ref("Tabby") });

export const exportedTypes: readonly Kind[] = [
  ["schema in a body that GET can't send is now returned", asksWith({}), asksWith(ref("Thing")), true],
  ["enum that is sent and received became any text", exchangesChoice(choice), exchangesChoice(text), true],
  [
    "enum that is sent and received became alternatives of constants",
    exchangesChoice(choice),
    exchangesChoice({ oneOf: [{ const: "a" }, { const: "b" }] }),
    false,
  ],
  ["sent schema with an enum that is also received", exchanges(chosenThing, false), exchanges(chosenThing), false],
  [
    "sent list of things with an enum that is also received",
    exchangesList(chosenThing, false),
    exchangesList(chosenThing),
    false,
  ],
  [
    "sent schema with a constant field that is also received",
    exchanges(taggedThing, false),
    exchanges(taggedThing),
    true,
  ],
  [
    "sent schema with a field that refers to a constant that is also received",
    exchanges(refersToTag, false, { Tag: { const: "x" } }),
    exchanges(refersToTag, true, { Tag: { const: "x" } }),
    true,
  ],
  [
    "sent schema with a constant in a part of a field that is also received",
    exchanges(object({ a: text, kind: { allOf: [{ const: "x" }] } }, ["a", "kind"]), false),
    exchanges(object({ a: text, kind: { allOf: [{ const: "x" }] } }, ["a", "kind"])),
    true,
  ],
  [
    "sent schema with a constant or null in a field that is also received",
    exchanges(looselyTaggedThing, false),
    exchanges(looselyTaggedThing),
    false,
  ],
  [
    "sent schema with a list of constants that is also received",
    exchanges(object({ a: { type: "array", items: { const: "x" } } }), false),
    exchanges(object({ a: { type: "array", items: { const: "x" } } })),
    false,
  ],
  [
    "optional constant field added to what is sent and received alike",
    exchanges(plainThing),
    exchanges(object({ a: text, kind: { const: "x" } }, ["a"])),
    true,
  ],
  ["enum removed from what is sent and received", exchanges(listed), exchanges(freed), false],
  ["enum removed from what is sent", exchanges(listed, false), exchanges(freed, false), true],
  ["enum removed from a list that is sent and received", exchangesList(listed), exchangesList(freed), true],
  ["sent schema that is also received alike", exchanges(plainThing, false), exchanges(plainThing), true],
  ["enum added to what is sent and received alike", exchanges(plainThing), exchanges(chosenThing), false],
  [
    "read-only field added to what is sent and received alike",
    exchanges(plainThing),
    exchanges(keptThing(["a"])),
    true,
  ],
  [
    "sent schema with an optional read-only field that is also received",
    exchanges(keptThing(["a"]), false),
    exchanges(keptThing(["a"])),
    true,
  ],
  [
    "sent schema with a required read-only field that is also received",
    exchanges(keptThing(["a", "id"]), false),
    exchanges(keptThing(["a", "id"])),
    false,
  ],
  [
    "sent schema with a required field of a read-only schema that is also received",
    exchangesRead(ref("Id"), false),
    exchangesRead(ref("Id")),
    false,
  ],
  [
    "sent schema with a required field that is read-only in a part that is also received",
    exchangesRead({ allOf: [ref("Id")], description: "Its name." }, false),
    exchangesRead({ allOf: [ref("Id")], description: "Its name." }),
    false,
  ],
  [
    "schema with an optional field that is only sent any longer",
    exchangesIn(ref("Thing")),
    exchangesIn(object({ a: text, b: text })),
    false,
  ],
  ["alternative removed whose type has a name", holdsAny("Cat", "Dog"), holdsAny("Cat"), false],
  [
    "alternative removed whose type is still used elsewhere",
    holdsAny("Cat", "Dog", "Dog"),
    holdsAny("Cat", "", "Dog"),
    true,
  ],
  ["named type extended where it is received", holds(ref("Cat")), holds(extended(ref("Cat"))), false],
  ["named type extended where it is sent", hands(ref("Cat")), hands(extended(ref("Cat"))), false],
  ["named type extended that is used elsewhere", holds(ref("Cat"), "Cat"), holds(extended(ref("Cat")), "Cat"), true],
  [
    "named type with an enum extended where it is sent, and still received",
    exchangesField(ref("Thing")),
    exchangesField(extended(ref("Thing"))),
    false,
  ],
  [
    "field with a list of a named type that may now be anything",
    hands({ type: "array", items: ref("Cat") }),
    hands({}),
    false,
  ],
  [
    "field with a named type in it that may now be any object",
    hands(object({ b: ref("Cat") })),
    hands({ type: "object" }),
    false,
  ],
  [
    "body with a named type in it that may now be anything",
    takes({ type: "array", items: ref("Cat") }, animals),
    takes({}, animals),
    false,
  ],
  [
    "field with a named type or a text that may now be anything",
    hands({ oneOf: [ref("Cat"), text] }),
    hands({}),
    false,
  ],
  [
    "field with a named type in it that may now be anything, of a type that is still used",
    takes(object({ a: text, pet: { type: "array", items: ref("Cat") }, friend: ref("Cat") }), animals),
    takes(object({ a: text, pet: {}, friend: ref("Cat") }), animals),
    true,
  ],
  ["named type replaced by a wider one that was there", holds(ref("Cat"), "Tom"), holds(ref("Tom"), "Tom"), false],
  [
    "named type written inline with a field more",
    holds(ref("Cat")),
    holds(object({ lives: whole, b: text }, ["lives"])),
    false,
  ],
  ["schema renamed", named("Thing"), named("Item"), false],
  [
    "schema renamed that is described where it is used",
    wrapping("Thing", described),
    wrapping("Item", described),
    false,
  ],
  ["schema renamed that may also be null", wrapping("Thing", orNull), wrapping("Item", orNull), false],
  ["schema renamed that is read-only where it is used", wrapping("Thing", kept), wrapping("Item", kept), false],
  ["schema renamed that another one extends", wrapping("Thing", extended), wrapping("Item", extended), true],
  ["schema renamed that stands beside a type", wrapping("Thing", typed), wrapping("Item", typed), true],
  ["schema renamed that only describes another", describing("Thing"), describing("Item"), false],
  ["second name of a schema changed", alias("Tabby"), alias("Puss"), false],
  ["second name of a schema removed", alias("Tabby"), holds(ref("Cat")), false],
  ["second name given to a schema", holds(ref("Cat")), alias("Tabby"), true],
  ["second name of a schema changed that is written alike in code", alias("Tabby"), alias("tabby"), true],
  ["second name of a schema that is no longer used", alias("Tabby"), alias("Tabby", ref("Cat")), false],
  [
    "schema that becomes a second name of one that takes its place",
    gives(object({ pet: ref("Cat") }), { components: { schemas: { Cat: lives } } }),
    alias("Cat", ref("Cat"), ref("Tom"), { Tom: lives }),
    true,
  ],
  [
    "schema that loses its place to its second name",
    alias("Tabby", both),
    alias("Tabby", both, lives, { Cat: ref("Tabby") }),
    true,
  ],
  [
    "schema removed that leaves its place to its second name",
    alias("Tabby"),
    gives(object({ pet: ref("Tabby") }), { components: { schemas: { Tabby: lives } } }),
    false,
  ],
  ["second name that becomes a schema of its own", alias("Tabby", both), alias("Tabby", both, lives), true],
  [
    "third name of a schema changed",
    alias("Tabby", ref("Old"), ref("Cat"), { Old: ref("Tabby") }),
    alias("Tabby"),
    false,
  ],
  ["schema renamed whose type keeps its name", named("Thing"), named("thing"), true],
  ["schema added with the name that another one's type had", named("thing"), beside("thing", "Thing"), false],
  ["schema added whose type gets a number", named("Thing"), beside("Thing", "thing"), true],
  [
    "schema renamed to the name of the type that it had, beside another one",
    beside("thing", "Thing"),
    named("Thing"),
    false,
  ],
  [
    "schema used with the name of the type of what is sent",
    exchanges(chosenThing),
    exchanges(joinedBy("ThingInput"), true, { ThingInput: lives }),
    false,
  ],
  [
    "schema added, but not used, with the name of the type of what is sent",
    exchanges(chosenThing),
    exchanges(chosenThing, true, { ThingInput: lives }),
    true,
  ],
  [
    "name of a schema whose fields are passed one by one taken by another schema",
    sends(object({ a: text })),
    sends(object({ a: text }), { ThingA: object({ c: text }) }),
    true,
  ],
  [
    "name of a schema that is passed whole taken by another schema",
    sends(state("a")),
    sends(state("a"), { ThingA: object({ c: text }) }),
    false,
  ],
];
