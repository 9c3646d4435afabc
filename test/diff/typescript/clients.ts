/** What functions are called and take, beside their types: names, presets, waiters, choices, lists, webhooks. */
import {
  at,
  called,
  camel,
  chooses,
  document,
  filled,
  gives,
  hook,
  hookApart,
  hookBody,
  hooks,
  hookTwice,
  json,
  limit,
  member,
  object,
  operation,
  paged,
  query,
  ref,
  refuses,
  sendsBytes,
  takes,
  text,
  updates,
  waits,
  whole,
} from "./documents.js";
import type { Kind } from "./kind.js";

const reads = (name: string, schema: object, required: readonly string[] = [name]) =>
  gives(object({ [name]: schema }, required), { "x-client-naming": "camelCase" });
const passes = (name: string, schema: object, required: readonly string[] = []) =>
  takes(object({ a: text, [name]: schema }, required), { "x-client-naming": "camelCase" });
const secret = (schema: object) => object({ a: text, b: schema }, ["a"]);
const date = { type: "string", format: "date-time" };
const limited = (content: object) => ({ ...query({ name: "Made>", ...content }), "x-client-naming": "camelCase" });
const both = { wav: "/thing.wav", mp3: "/thing.mp3" };

/** Functions that each take a parameter of their own. */
const functions = (...ids: readonly string[]) =>
  document(
    Object.fromEntries(
      ids.map((operationId) => [
        `/${operationId}`,
        {
          get: operation({
            operationId,
            parameters: [{ in: "query", name: operationId, required: true, schema: text }],
          }),
        },
      ]),
    ),
  );
/** The function `things.getThing`, with presets. */
const presetting = (...presets: readonly string[]) =>
  document({
    "/thing": {
      get: operation({
        operationId: "things.getThing",
        parameters: ["a", "b"].map((name) => ({ in: "query", name, required: true, schema: text })),
        "x-client-presets": Object.fromEntries(presets.map((name) => [name, { a: "x" }])),
      }),
    },
  });
/** The function `things.update`, which also takes and returns what this schema says. */
const taking = (name?: string, schema?: object) =>
  at(
    {
      requestBody: json(object({ a: text, ...(name && { more: ref(name) }) })),
      responses: {
        "200": { description: "it", ...json(object(name === undefined ? { a: text } : { a: text, b: ref(name) })) },
      },
    },
    name === undefined ? {} : { components: { schemas: { [name]: schema } } },
  );

export const clients: readonly Kind[] = [
  [
    "function added whose input takes the name of another one's",
    functions("things.getThing"),
    functions("things.getThing", "things.get"),
    false,
  ],
  [
    "function added whose input has a name of its own",
    functions("things.getThing"),
    functions("things.getThing", "things.list"),
    true,
  ],
  [
    "function added whose input takes the name of one of another resource in the index",
    functions("things.getThing"),
    functions("things.getThing", "thing.get"),
    false,
  ],
  [
    "function added of a resource that comes later in the index",
    functions("things.getThing"),
    functions("things.getThing", "thingss.getThing"),
    true,
  ],
  [
    "schema used that takes the name of a function's input in the index",
    taking(),
    taking("UpdateThingInput", object({ b: text })),
    false,
  ],
  [
    "schema used whose second type takes the name of a function's input in the index",
    taking(),
    taking("UpdateThing", object({ b: { type: "array", items: text } })),
    false,
  ],
  ["schema used with a name that no function's input has", taking(), taking("Thing", object({ b: text })), true],
  ["preset added whose input takes the name of the function's", presetting("halt"), presetting("halt", "get"), false],
  [
    "field's name in the client stated as it already is",
    camel(text),
    camel({ ...text, "x-client-name": "made" }),
    true,
  ],
  ["field's name in the client changed", camel(text), camel({ ...text, "x-client-name": "done" }), false],
  [
    "limit of dates, which are wrapped in an allOf",
    limited({ schema: date }),
    limited({ schema: { allOf: [date] } }),
    true,
  ],
  ["limit of dates that is now JSON", limited({ schema: date }), limited(json(date)), true],
  ["limit of dates, of numbers now", limited({ schema: date }), limited({ schema: whole }), false],
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
  ["webhook payload's field removed", hook(object({ a: text, b: text })), hook(object({ a: text })), false],
  ["webhook payload's field became optional", hook(object({ a: text }, ["a"])), hook(object({ a: text })), false],
  ["webhook payload's field added", hook(object({ a: text })), hook(object({ a: text, b: text }, ["b"])), true],
  ["webhook renamed", hook(object({ a: text })), hook(object({ a: text }), "ended"), false],
  ["webhook renamed, with its old name kept in the client", hook(object({ a: text })), called("ended", "done"), true],
  ["webhook renamed only in the client", hook(object({ a: text })), called("done", "ended"), false],
  ["webhook added before another one of the same kind", hooks("done"), hooks("done!", "done"), false],
  ["webhook added after another one of the same kind", hooks("done"), hooks("done", "done!"), true],
  [
    "webhook under the key that the generator does not read",
    hook(object({ a: text })),
    hookApart(object({ a: text })),
    false,
  ],
  ["webhook under the key that the generator reads", hookApart(object({ a: text })), hook(object({ a: text })), true],
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
