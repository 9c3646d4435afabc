import {
  at,
  called,
  camel,
  chooses,
  filled,
  gives,
  hook,
  hookBody,
  hookTwice,
  json,
  limit,
  member,
  named,
  object,
  paged,
  query,
  ref,
  refuses,
  sendsBytes,
  sent,
  takes,
  text,
  updates,
  waits,
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
const reads = (name: string, schema: object, required: readonly string[] = [name]) =>
  gives(object({ [name]: schema }, required), { "x-client-naming": "camelCase" });
const passes = (name: string, schema: object, required: readonly string[] = []) =>
  takes(object({ a: text, [name]: schema }, required), { "x-client-naming": "camelCase" });
const secret = (schema: object) => object({ a: text, b: schema }, ["a"]);
const date = { type: "string", format: "date-time" };
const range = object({ after: date }, ["after"]);
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
const exchangesList = (thing: object, isReceived = true) => exchanges({ type: "array", items: thing }, isReceived);
const plainThing = object({ a: text }, ["a"]);
const chosenThing = object({ a: text, kind: { type: "string", enum: ["a"] } }, ["a"]);
const listed = object({ a: text, kind: { type: "string", enum: ["a"] } }, ["a", "kind"]);
const freed = object({ a: text, kind: text }, ["a", "kind"]);
const taggedThing = object({ a: text, kind: { const: "x" } }, ["a", "kind"]);
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
const both = { wav: "/thing.wav", mp3: "/thing.mp3" };

export const clients: readonly Kind[] = [
  [
    "field's name in the client stated as it already is",
    camel(text),
    camel({ ...text, "x-client-name": "made" }),
    true,
  ],
  ["field's name in the client changed", camel(text), camel({ ...text, "x-client-name": "done" }), false],
  ["field renamed on the wire, not in the client", reads("made_at", text), reads("MadeAt", text), true],
  ["field renamed on the wire, with another type", reads("made_at", text), reads("MadeAt", whole), false],
  ["field renamed on the wire, now optional", reads("made_at", text), reads("MadeAt", text, []), false],
  [
    "field renamed in a client with wire names",
    gives(object({ made_at: text })),
    gives(object({ MadeAt: text })),
    false,
  ],
  ["input renamed on the wire, not in the client", passes("made_at", text), passes("MadeAt", text), true],
  ["input renamed on the wire, now required", passes("made_at", text), passes("MadeAt", text, ["MadeAt"]), false],
  [
    "write-only field that can be read, with another type",
    gives(secret({ ...text, writeOnly: true })),
    gives(secret(whole)),
    true,
  ],
  ["path parameter with one value that the client fills in", filled("Sid"), filled("Sid", { const: "x" }), true],
  [
    "path parameter with one value, of an operation that another one's function chooses",
    chooses(["wav", "mp3"], both, text),
    chooses(["wav", "mp3"], both, { const: "x" }),
    true,
  ],
  [
    "function that chooses, with another resource",
    chooses(["wav", "mp3"], both),
    chooses(["wav", "mp3"], both, undefined, "files"),
    false,
  ],
  ["name in the client stated as it already is", query(limit), query({ ...limit, "x-client-name": "limit" }), true],
  ["path parameter renamed, with its old name kept in the client", member("id", "thing"), member("sid", "thing"), true],
  [
    "the client's naming stated as it already is",
    gives(object({ a_b: text })),
    gives(object({ a_b: text }), { "x-client-naming": "wire" }),
    true,
  ],
  [
    "the client's naming changed",
    gives(object({ a_b: text })),
    gives(object({ a_b: text }), { "x-client-naming": "camelCase" }),
    false,
  ],
  [
    "the client's naming changed, which no name shows",
    gives(object({ a: text, bC: whole })),
    gives(object({ a: text, bC: whole }), { "x-client-naming": "camelCase" }),
    true,
  ],
  [
    "the client's naming changed, which only a date shows",
    gives(object({ a: date })),
    gives(object({ a: date }), { "x-client-naming": "camelCase" }),
    false,
  ],
  [
    "the client's naming changed, which only two parameters of one name show",
    query(limit, { ...limit, in: "header" }),
    { ...query(limit, { ...limit, in: "header" }), "x-client-naming": "camelCase" },
    false,
  ],
  [
    "decimal to number in a camelCase client",
    camel({ type: "number", format: "decimal" }),
    camel({ type: "number" }),
    false,
  ],
  ["number in a text to text in a camelCase client", camel({ ...text, format: "int32" }), camel(text), false],
  [
    "date with a single value in a camelCase client",
    camel({ ...text, format: "rfc2822" }),
    camel({ ...text, format: "rfc2822", const: "only" }),
    false,
  ],
  [
    "date with an enum to any date in a camelCase client",
    camel({ ...text, format: "date", enum: ["2026-01-01", "2026-01-02"] }),
    camel({ ...text, format: "date" }),
    false,
  ],
  [
    "date with an enum to any date, sent by a camelCase client",
    sent({ ...text, format: "date", enum: ["2026-01-01", "2026-01-02"] }),
    sent({ ...text, format: "date" }),
    true,
  ],
  ["text to date-time, sent by a camelCase client", sent(text), sent({ ...text, format: "date-time" }), true],
  ["date-time to text, sent by a camelCase client", sent({ ...text, format: "date-time" }), sent(text), false],
  [
    "enum to a number in a text, sent by a camelCase client",
    sent({ ...text, enum: ["1"] }),
    sent({ ...text, format: "int32" }),
    false,
  ],
  [
    "date with a single value in a client with wire names",
    gives(object({ a: { ...text, format: "date" } })),
    gives(object({ a: { ...text, format: "date", const: "2026-01-01" } })),
    true,
  ],
  [
    "number in a text, as an enum in a camelCase client",
    camel({ ...text, format: "int32" }),
    camel({ ...text, enum: ["1", "2"] }),
    false,
  ],
  [
    "number in a text, as an enum of that format in a camelCase client",
    camel({ ...text, format: "int32" }),
    camel({ ...text, format: "int32", enum: ["1", "2"] }),
    true,
  ],
  [
    "decimal, as an enum in a camelCase client",
    camel({ type: "number", format: "decimal" }),
    camel({ type: "number", format: "decimal", enum: [1, 2] }),
    false,
  ],
  [
    "enum that gets a format in a camelCase client",
    camel({ ...text, enum: ["a"] }),
    camel({ ...text, enum: ["a"], format: "date" }),
    true,
  ],
  [
    "int32 to int64 in a camelCase client",
    camel({ ...whole, format: "int32" }),
    camel({ ...whole, format: "int64" }),
    true,
  ],
  ["decimal number to text in a camelCase client", camel({ type: "number", format: "decimal" }), camel(text), true],
  ["number in a text to a number in a camelCase client", camel({ ...text, format: "int32" }), camel(whole), true],
  ["number in a text to a number, sent by a camelCase client", sent({ ...text, format: "int32" }), sent(whole), true],
  ["date to a number in a camelCase client", camel(date), camel(whole), false],
  ["number to a date, sent by a camelCase client", sent(whole), sent(date), false],
  [
    "number in a text to a number in a client with wire names",
    gives(object({ a: { ...text, format: "int32" } })),
    gives(object({ a: whole })),
    false,
  ],
  ["date that may also be a range, sent by a camelCase client", sent(date), sent({ oneOf: [date, range] }), false],
  [
    "date that may also be null, sent by a camelCase client",
    sent(date),
    sent({ oneOf: [date, { type: "null" }] }),
    true,
  ],
  ["text that may also be a range, sent by a camelCase client", sent(text), sent({ oneOf: [text, range] }), true],
  ["date that may no longer be a range, in a camelCase client", camel({ oneOf: [date, range] }), camel(date), false],
  [
    "text that may also be a decimal, in a camelCase client",
    camel(text),
    camel({ oneOf: [text, { type: "number", format: "decimal" }] }),
    false,
  ],
  [
    "decimal or truth value that may also be a text, in a camelCase client",
    camel({ oneOf: [{ type: "number", format: "decimal" }, { type: "boolean" }] }),
    camel({ oneOf: [{ type: "number", format: "decimal" }, { type: "boolean" }, text] }),
    false,
  ],
  [
    "text or decimal that may only be a text, sent by a camelCase client",
    sent({ oneOf: [text, { type: "number", format: "decimal" }] }),
    sent(text),
    false,
  ],
  [
    "number or truth value that may also be a number in a text, in a camelCase client",
    camel({ oneOf: [{ type: "number" }, { type: "boolean" }] }),
    camel({ oneOf: [{ type: "number" }, { type: "boolean" }, { ...text, format: "int32" }] }),
    false,
  ],
  [
    "date or truth value that may be any text or truth value, in a camelCase client",
    camel({ oneOf: [date, { type: "boolean" }] }),
    camel({ oneOf: [text, { type: "boolean" }] }),
    true,
  ],
  [
    "dates or a text that may be texts or a text, in a camelCase client",
    camel({ oneOf: [{ type: "array", items: date }, text] }),
    camel({ oneOf: [{ type: "array", items: text }, text] }),
    true,
  ],
  ["text that may also be a date, in a camelCase client", camel(text), camel({ oneOf: [text, date] }), true],
  ["text or date that may only be a text, sent by a camelCase client", sent({ oneOf: [text, date] }), sent(text), true],
  [
    "field that another object has as a number from now on, sent by a camelCase client",
    sent({ oneOf: [object({ at: date }, ["at"]), object({ b: text }, ["b"])] }),
    sent({ oneOf: [object({ at: date }, ["at"]), object({ b: text }, ["b"]), object({ at: whole }, ["at"])] }),
    false,
  ],
  [
    "field of one object of several that may also be a decimal, sent by a camelCase client",
    sent({ oneOf: [object({ at: text }, ["at"]), object({ b: text }, ["b"])] }),
    sent({
      oneOf: [
        object({ at: { oneOf: [text, { type: "number", format: "decimal" }] } }, ["at"]),
        object({ b: text }, ["b"]),
      ],
    }),
    true,
  ],
  [
    "date that may also be a number, in a client with wire names",
    takes(object({ a: date })),
    takes(object({ a: { oneOf: [date, whole] } })),
    true,
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
  ["schema renamed whose type keeps its name", named("Thing"), named("thing"), true],
  ["date-time to text in a camelCase client", camel({ ...text, format: "date-time" }), camel(text), false],
  ["text to date-time in a camelCase client", camel(text), camel({ ...text, format: "date-time" }), false],
  [
    "date-time to text in a client with wire names",
    gives(object({ a: { ...text, format: "date-time" } })),
    gives(object({ a: text })),
    true,
  ],
  ["webhook payload's field removed", hook(object({ a: text, b: text })), hook(object({ a: text })), false],
  ["webhook payload's field became optional", hook(object({ a: text }, ["a"])), hook(object({ a: text })), false],
  ["webhook payload's field added", hook(object({ a: text })), hook(object({ a: text, b: text }, ["b"])), true],
  ["webhook renamed", hook(object({ a: text })), hook(object({ a: text }), "ended"), false],
  ["webhook renamed, with its old name kept in the client", hook(object({ a: text })), called("ended", "done"), true],
  ["webhook renamed only in the client", hook(object({ a: text })), called("done", "ended"), false],
  ["webhook's payload may be missing", hookBody(true), hookBody(false), true],
  [
    "webhook's form changed beside its JSON, which the client reads",
    hookTwice(object({ a: text })),
    hookTwice(object({ b: text })),
    true,
  ],
  ["preset added", updates({ pause: { state: "x" } }), updates({ pause: { state: "x" }, stop: { state: "y" } }), true],
  [
    "preset removed",
    updates({ pause: { state: "x" }, stop: { state: "y" } }),
    updates({ pause: { state: "x" } }),
    false,
  ],
  ["preset renamed", updates({ pause: { state: "x" } }), updates({ halt: { state: "x" } }), false],
  ["preset with another value", updates({ pause: { state: "x" } }), updates({ pause: { state: "y" } }), true],
  [
    "preset that also fixes another field",
    updates({ pause: { state: "x" } }),
    updates({ pause: { state: "x", note: "y" } }),
    false,
  ],
  ["waiter added", waits(["done"]), waits(["done"], ["waitUntilDone", "waitToo"]), true],
  ["waiter removed", waits(["done"], ["waitUntilDone", "waitToo"]), waits(["done"]), false],
  ["waiter for another state", waits(["done"]), waits(["over"]), true],
  ["choice with one value more", chooses(["wav"], { wav: "/thing.wav" }), chooses(["wav", "mp3"], both), true],
  [
    "choice with a value that had its own function",
    chooses(["wav", "mp3"], { wav: "/thing.wav" }),
    chooses(["wav", "mp3"], both),
    false,
  ],
  ["choice of values that each had their own function", chooses(["wav", "mp3"]), chooses(["wav", "mp3"], both), false],
  ["choice with one value less", chooses(["wav", "mp3"], both), chooses(["wav", "mp3"], { wav: "/thing.wav" }), false],
  [
    "choice with a renamed value",
    chooses(["wav"], { wav: "/thing.wav" }),
    chooses(["wav"], { wave: "/thing.wav" }),
    false,
  ],
  [
    "choice with another first value",
    chooses(["wav", "mp3"], both),
    chooses(["wav", "mp3"], { mp3: both.mp3, wav: both.wav }),
    true,
  ],
  ["list's items from another field", paged({}), paged({ items: "others" }), false],
  ["list's next page from another field", paged({}), paged({ next: "after" }), true],
  ["no longer a list", paged({}), paged(undefined), false],
  ["field removed from a page that no list shows", paged({}), paged({}, { total: undefined }), true],
  [
    "field removed from a list's item",
    paged({}),
    paged({}, { items: { type: "array", items: object({ b: text }) } }),
    false,
  ],
  ["list that may answer without a body", paged({}), paged({}, {}, { "204": { description: "none" } }), true],
  ["schema renamed of a page that no list shows", paged({}), paged({}, {}, {}, "Others"), true],
  ["schema renamed that only errors use", refuses("Problem"), refuses("Trouble"), true],
  ["path parameter renamed that the client fills in", filled("AccountSid"), filled("ProjectId"), true],
  ["bytes whose schema states less", sendsBytes({ ...text, format: "binary" }), sendsBytes(text), true],
  ["JSON to bytes", takes({ type: "array", items: text }), sendsBytes({}), false],
];
