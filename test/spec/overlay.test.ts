import { describe, expect, it } from "vitest";
import { Failure } from "../../scripts/failure.js";
import { loadSpec } from "../../scripts/spec/index.js";
import { loadText } from "../generate/make.js";

const SPEC = {
  openapi: "3.1.0",
  info: { title: "Old", version: "1" },
  tags: [{ name: "a" }, { name: "b" }, { name: "c" }],
  paths: {
    "/a'b": { get: { operationId: "one", deprecated: true, responses: {} } },
    "/c": { get: { operationId: "two", responses: {} }, post: { operationId: "three", responses: {} } },
  },
};

const overlay = (...actions: object[]): string =>
  JSON.stringify({ overlay: "1.0.0", info: { title: "o", version: "1" }, actions });
const apply = (...actions: object[]) => loadText(JSON.stringify(SPEC), {}, overlay(...actions));

/** A JSON pointer's value in the result. */
const at = (document: unknown, path: string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);

const APPLIED: [name: string, actions: object[], path: string[], want: unknown][] = [
  ["a text is replaced", [{ target: "$.info.title", update: "New" }], ["info", "title"], "New"],
  [
    "an object is merged, deeply",
    [{ target: "$", update: { info: { description: "d" } } }],
    ["info"],
    { title: "Old", version: "1", description: "d" },
  ],
  ["a list grows by a list", [{ target: "$.tags", update: [{ name: "d" }] }], ["tags", "3"], { name: "d" }],
  ["a list grows by an item", [{ target: "$.tags", update: { name: "d" } }], ["tags", "3"], { name: "d" }],
  ["a list inside a merged object grows", [{ target: "$", update: { tags: [{ name: "d" }] } }], ["tags", "length"], 4],
  ["a key is removed", [{ target: "$.paths['/c'].post", remove: true }], ["paths", "/c", "post"], undefined],
  [
    "items are removed, wherever they are",
    [{ target: "$.tags[?@.name != 'b']", remove: true }],
    ["tags"],
    [{ name: "b" }],
  ],
  [
    "an item that two selectors find is removed once",
    [{ target: "$.tags[?@.name == 'a', ?@.name < 'b']", remove: true }],
    ["tags"],
    [{ name: "b" }, { name: "c" }],
  ],
  [
    "items are removed, in whatever order they are named",
    [{ target: "$.tags[2,0]", remove: true }],
    ["tags"],
    [{ name: "b" }],
  ],
  [
    "an item that two selectors find is updated once",
    [
      { target: "$.tags[0,0]", update: { list: [1] } },
      { target: "$.tags[0,0].list", update: 2 },
    ],
    ["tags", "0", "list"],
    [1, 2],
  ],
  [
    "operations are found by their content",
    [{ target: "$.paths.*[?@.operationId == 'two']", update: { summary: "s" } }],
    ["paths", "/c", "get", "summary"],
    "s",
  ],
  [
    "every match is changed",
    [{ target: "$.paths.*.*", update: { tags: ["t"] } }],
    ["paths", "/c", "post", "tags"],
    ["t"],
  ],
  [
    "a quote in a key",
    [{ target: "$.paths['/a\\'b'].get.deprecated", remove: true }],
    ["paths", "/a'b", "get"],
    { operationId: "one", responses: {} },
  ],
  [
    "a control character in a key",
    [
      { target: "$.info", update: { "\u001f": 1 } },
      { target: "$.info['\\u001f']", update: 2 },
    ],
    ["info", "\u001f"],
    2,
  ],
  ["the deepest first", [{ target: "$..deprecated", update: false }], ["paths", "/a'b", "get", "deprecated"], false],
  [
    "one action after another",
    [
      { target: "$.info", update: { description: "d" } },
      { target: "$.info.description", update: "e" },
    ],
    ["info", "description"],
    "e",
  ],
  ["words of other tools", [{ target: "$.info", description: "d", "x-a": 1, update: { a: 1 } }], ["info", "a"], 1],
  ["remove wins over update", [{ target: "$.tags", remove: true, update: [] }], ["tags"], undefined],
  ["null is a value", [{ target: "$.info", update: { description: null } }], ["info", "description"], null],
  [
    "a name that every object has",
    [JSON.parse('{"target":"$.info","update":{"__proto__":{"x":1}}}')],
    ["info", "x"],
    undefined,
  ],
];

describe("applies an action", () => {
  it.each(APPLIED)("%s", async (_, actions, path, want) => {
    const { document, unmatched } = await apply(...actions);
    expect(unmatched).toEqual([]);
    expect(at(document, path)).toEqual(want);
  });
});

it.each(["openapi.yaml", "openapi.yml"])("the overlay beside %s is applied", async (name) => {
  const files: Record<string, string> = {
    [name]: JSON.stringify(SPEC),
    "overlay.yaml": overlay({ target: "$.info.title", update: "New" }),
  };
  const read = async (file: string) => files[file.replace("/spec/", "")] ?? Promise.reject(new Error("no such file"));
  const { document } = await loadSpec(`/spec/${name}`, { read });
  expect(document.info.title).toBe("New");
});

it("a later 1.0 is an Overlay 1.0, too", async () => {
  const text = JSON.stringify({ overlay: "1.0.12", actions: [{ target: "$.info.title", update: "New" }] });
  expect((await loadText(JSON.stringify(SPEC), {}, text)).document.info.title).toBe("New");
});

describe("reports actions without a match", () => {
  const UNMATCHED: [name: string, target: string][] = [
    ["a path that doesn't exist", "$.paths['/gone']"],
    ["a filter that nothing matches", "$.paths.*[?@.operationId == 'gone']"],
    ["an index beyond the list", "$.tags[9]"],
  ];
  it.each(UNMATCHED)("%s", async (_, target) => {
    const { unmatched, document } = await apply(
      { target: "$.info", update: { description: "d" } },
      { target, update: {} },
    );
    expect(unmatched).toEqual([
      { target, location: expect.objectContaining({ file: expect.stringMatching(/overlay\.yaml$/), line: 1 }) },
    ]);
    expect(document.info.description).toBe("d");
  });
});

describe("refuses, and names the place", () => {
  const REFUSED: [name: string, text: string, want: RegExp][] = [
    ["what isn't an overlay", "{}", /not an Overlay 1\.0/],
    ["another version", JSON.stringify({ overlay: "2.0.0", actions: [] }), /not an Overlay 1\.0/],
    ["no actions", JSON.stringify({ overlay: "1.0.0" }), /list of actions/],
    [
      "an action that is nothing",
      JSON.stringify({ overlay: "1.0.0", actions: [null] }),
      /overlay\.yaml:1:\d+: .*needs a target/,
    ],
    ["an action without a target", overlay({ update: {} }), /needs a target/],
    ["an action that does nothing", overlay({ target: "$" }), /update or remove/],
    [
      "a word that actions don't have",
      overlay({ target: "$.info", remove: false, updates: {}, update: {} }),
      /overlay\.yaml:1:\d+: an action has no "updates"/,
    ],
    [
      "a remove that is text",
      overlay({ target: "$.tags", remove: "true", update: {} }),
      /overlay\.yaml:1:\d+: remove is true or false/,
    ],
    [
      "an object that a text would replace",
      overlay({ target: "$.paths.*", update: "x" }),
      /overlay\.yaml:1:\d+: the target \$\.paths\.\* is an object/,
    ],
    [
      "an object that a list would replace",
      overlay({ target: "$.info", update: [] }),
      /overlay\.yaml:1:\d+: the target \$\.info is an object/,
    ],
    ["a target that isn't a JSONPath", overlay({ target: "$.[", update: {} }), /not a JSONPath/],
    ["a target that isn't a JSONPath, with its line", overlay({ target: "$.[", update: {} }), /overlay\.yaml:1:\d+: /],
    [
      "a target that replaces the whole document",
      overlay({ target: "$", update: "x" }),
      /overlay\.yaml:1:\d+: the whole document can't be replaced/,
    ],
    [
      "a target that removes the whole document",
      overlay({ target: "$", remove: true }),
      /overlay\.yaml:1:\d+: the whole document can't be removed/,
    ],
    ["an unsupported version", overlay({ target: "$.openapi", update: "2.0" }), /overlay\.yaml:1:\d+: OpenAPI 2\.0/],
    ["broken YAML", "a: [", /overlay\.yaml:1/],
    [
      "a reference that the overlay brings in",
      overlay({ target: "$.info", update: { x: { $ref: "https://example.com" } } }),
      /only references within/,
    ],
    [
      "a name that the overlay brings in",
      overlay({ target: "$", update: { components: { schemas: { "a b": {} } } } }),
      /component's name/,
    ],
  ];
  it.each(REFUSED)("%s", async (_, text, want) => {
    const error = await loadText(JSON.stringify(SPEC), {}, text).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Failure);
    expect((error as Failure).message).toMatch(want);
    expect((error as Failure).message).not.toContain("\n");
  });
});
