import { afterAll, expect, it } from "vitest";
import { startWire } from "./client.js";

const { send, close } = await startWire();
afterAll(close);

it("answers: JSON, text, nothing, bytes", async () => {
  expect((await send("bodies.json", {})).result).toEqual({ a: 1 });
  expect((await send("bodies.text", { body: "x" })).result).toBe("hello");
  expect((await send("bodies.xmlObject", { body: "<R/>" })).result).toBe("hello");
  expect((await send("bodies.array", { body: [] })).result).toBeUndefined();
});

const ANSWERS: [operation: string, accept: string, result: unknown][] = [
  ["answers.default", "application/json", { a: 1 }],
  ["answers.vendor", "application/vnd.thing.v3+json", { a: 1 }],
  ["answers.textJson", "text/json", { a: 1 }],
  ["answers.any", "application/json", { a: 1 }],
  ["answers.file", "application/json", expect.objectContaining({ offset: 0 })],
  ["answers.events", "text/event-stream", expect.objectContaining({ offset: 0 })],
  ["answers.head", "application/json", undefined],
  ["answers.wide", "application/json", { a: 1 }],
  ["answers.wideBytes", "*/*", expect.objectContaining({ offset: 0 })],
];

it.each(ANSWERS)("%s asks for %s", async (operation, accept, result) => {
  const answered = await send(operation);
  expect(answered.sent.headers.accept).toBe(accept);
  expect(answered.result).toEqual(result);
});

const SUCCESSES: [name: string, operation: string, status: number, body: string | undefined, result: unknown][] = [
  ["names in an object or a list: a list", "renamed.orList", 200, '[{"Foo_bar":"x"}]', [{ fooBar: "x" }]],
  ["names in an object or a list: an object", "renamed.orList", 200, '{"Foo_bar":"x"}', { fooBar: "x" }],
  ["names in nested lists", "renamed.lists", 200, '[[{"Foo_bar":"x"}]]', [[{ fooBar: "x" }]]],
  ["names in a list with gaps", "renamed.gaps", 200, '[{"Foo_bar":"x"},null]', [{ fooBar: "x" }, null]],
  [
    "names in one of several kinds",
    "renamed.kinds",
    200,
    '{"Held_in":{"Other_one":"x"}}',
    { heldIn: { otherOne: "x" } },
  ],
  ["a text where an alternative has names", "renamed.kinds", 200, '{"Held_in":"Other_one"}', { heldIn: "Other_one" }],
  ["a number where a text is possible too", "renamed.mixed", 200, '{"Held_in":5}', { heldIn: 5 }],
  ["positions of one kind", "renamed.twoDays", 200, '["2026-09-01"]', [new Date("2026-09-01")]],
  [
    "positions of several kinds",
    "renamed.places",
    200,
    '["2026-09-01",{"Foo_bar":"x"},1]',
    ["2026-09-01", { fooBar: "x" }, 1],
  ],
  ["a single date", "renamed.day", 200, '"2026-09-01"', new Date("2026-09-01")],
  [
    "days, numbers and money",
    "renamed.written",
    200,
    '{"Made_on":"2026-09-01","Big_one":"12","Net_sum":1.5,"Days_off":[["2026-09-01"]],"By_name":{"a_b":{"Last_on":"2026-09-01"}}}',
    {
      madeOn: new Date("2026-09-01"),
      bigOne: 12,
      netSum: "1.5",
      daysOff: [[new Date("2026-09-01")]],
      byName: { a_b: { lastOn: new Date("2026-09-01") } },
    },
  ],
  ["the first of several successes", "successes.get", 200, '{"R":1}', { R: 1 }],
  ["another success of another type", "successes.get", 202, '[{"R":1}]', [{ R: 1 }]],
  ["a success without a body", "successes.get", 201, undefined, undefined],
  ["a success without a body that comes with one", "successes.get", 201, '{"R":1}', { R: 1 }],
  ["an object or null", "successes.nullable", 200, "null", null],
  ["names in one of several types", "renamed.several", 202, '{"Other_one":"x"}', { otherOne: "x" }],
  ["names in an object or null", "renamed.orNull", 200, '{"Foo_bar":"x"}', { fooBar: "x" }],
  ["a list or null", "renamed.listOrNull", 200, "null", null],
  ["names in a list or null", "renamed.listOrNull", 200, '[{"Foo_bar":"x"}]', [{ fooBar: "x" }]],
  ["names in an object or text", "renamed.orText", 200, '{"Foo_bar":"x"}', { fooBar: "x" }],
  ["names in a map", "renamed.map", 200, '{"A_b":{"Foo_bar":"x"}}', { A_b: { fooBar: "x" } }],
  ["names in a named map", "renamed.namedMap", 200, '{"A_b":{"Foo_bar":"x"}}', { A_b: { fooBar: "x" } }],
  [
    "names in a list that has a name and holds itself",
    "renamed.tree",
    200,
    '{"Sub_trees":[{"Sub_trees":[],"Foo_bar":"x"}]}',
    { subTrees: [{ subTrees: [], fooBar: "x" }] },
  ],
  ["text where another name stands for an object or text", "renamed.alias", 200, '"x"', "x"],
  ["names where another name stands for an object or text", "renamed.alias", 200, '{"Foo_bar":"x"}', { fooBar: "x" }],
  ["null where one of two objects may be null", "renamed.twoNames", 200, "null", null],
  ["names in an object or a map", "renamed.orMap", 200, '{"Foo_bar":"x"}', { fooBar: "x" }],
  ["a day where another success is an object", "renamed.dayOrObject", 200, '"2026-09-01"', "2026-09-01"],
  ["names in one map or another", "renamed.twoMaps", 200, '{"A_b":{"Foo_bar":"x"}}', { A_b: { fooBar: "x" } }],
  ["names in the other map", "renamed.twoMaps", 200, '{"A_b":{"Other_one":"x"}}', { A_b: { otherOne: "x" } }],
  [
    "names in a map or an object: a map",
    "renamed.mapOrNames",
    200,
    '{"A_b":{"Foo_bar":"x"}}',
    { A_b: { fooBar: "x" } },
  ],
  ["names in a map or an object: an object", "renamed.mapOrNames", 200, '{"Other_one":"x"}', { otherOne: "x" }],
  ["names in a map or a list: a map", "renamed.mapOrList", 200, '{"A_b":{"Foo_bar":"x"}}', { A_b: { fooBar: "x" } }],
  ["names in a map or a list: a list", "renamed.mapOrList", 200, '[{"Other_one":"x"}]', [{ otherOne: "x" }]],
  [
    "names in positions or an object: positions",
    "renamed.placesOrNames",
    200,
    '["x",{"Foo_bar":"x"}]',
    ["x", { fooBar: "x" }],
  ],
  ["names in positions or an object: an object", "renamed.placesOrNames", 200, '{"Other_one":"x"}', { otherOne: "x" }],
  ["a name that another object only sends", "renamed.oneSided", 200, '{"Foo_bar":"x"}', { fooBar: "x" }],
  ["names in nested lists or an object", "renamed.listsOrNames", 200, '[[{"Foo_bar":"x"}]]', [[{ fooBar: "x" }]]],
  [
    "names in a list of maps or text",
    "renamed.mapsInList",
    200,
    '[{"A_b":{"Foo_bar":"x"}}]',
    [{ A_b: { fooBar: "x" } }],
  ],
  ["text instead of a list of maps", "renamed.mapsInList", 200, '"x"', "x"],
  [
    "names in a list with a name whose items hold it",
    "renamed.replies",
    200,
    '[{"Foo_bar":"x","Sub_replies":[{"Foo_bar":"y"}]}]',
    [{ fooBar: "x", subReplies: [{ fooBar: "y" }] }],
  ],
  [
    "days in a map with a name whose objects hold it",
    "renamed.folders",
    200,
    '{"A_b":{"Sub_folders":{"C_d":{"Made_on":"2026-09-01"}}}}',
    { A_b: { subFolders: { C_d: { madeOn: new Date("2026-09-01") } } } },
  ],
  ["an object without a name that another requires, where anything is possible", "renamed.orAnything", 200, "{}", {}],
  ["an object without a name that another only sends", "renamed.oneSidedNeed", 200, "{}", {}],
  [
    "a map in positions with a name, or null, in a map or an object",
    "renamed.orNamedList",
    200,
    '{"A_b":["x",{"C_d":1,"E_f":null}]}',
    { A_b: ["x", { C_d: 1, E_f: null }] },
  ],
  [
    "one map with a name or another, of which nothing is converted",
    "renamed.plainMaps",
    200,
    '{"A_b":"x"}',
    { A_b: "x" },
  ],
  [
    "maps in a list that leads back to itself, beside an object",
    "renamed.mapsInCircle",
    200,
    '[{"A_b":[{"C_d":1}]}]',
    [{ A_b: [{ C_d: 1 }] }],
  ],
  [
    "objects in a list that leads back to itself, beside an object",
    "renamed.objectsInCircle",
    200,
    '[{"Foo_bar":"x"}]',
    [{ fooBar: "x" }],
  ],
  ["the object beside them", "renamed.mapsInCircle", 200, '{"Other_one":"x"}', { otherOne: "x" }],
  [
    "names inside a value that may be text",
    "renamed.inside",
    200,
    '{"Either":{"Foo_bar":"x"}}',
    { either: { fooBar: "x" } },
  ],
];

it.each(SUCCESSES)("answers: %s", async (_, operation, status, body, result) => {
  const { result: read, unexpected } = await send(operation, { status, ...(body && { body }) });
  expect(read).toEqual(result);
  expect(unexpected).toEqual([]);
});

it("answers: a map lacks no field of the object that it may be", async () => {
  const { result, unexpected } = await send("renamed.orMap", { status: 200, body: '{"a":1}' });
  expect(result).toEqual({ a: 1 });
  expect(unexpected).toEqual([]);
});

it("answers: no body where one success promises JSON", async () => {
  await expect(send("successes.one", { status: 200 })).rejects.toThrow(/not JSON/);
});
