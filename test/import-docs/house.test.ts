/** Where the importer puts new parts of a spec of several files. */
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Part, SpecFiles } from "../../scripts/import-docs/merge/yaml/files.js";
import { homeOfNew } from "../../scripts/import-docs/merge/yaml/house.js";
import { SpecTree } from "../../scripts/import-docs/merge/yaml/spec-tree.js";

/** A spec whose paths have these tags and are in these files. */
function specOf(items: [path: string, tag: string, file: string, from?: string[]][]): SpecTree {
  const paths = Object.fromEntries(items.map(([path, tag]) => [path, { get: { tags: [tag] } }]));
  const parts = items.map(
    ([path, , file, from]): Part => ({ at: ["paths", path], home: { file, path: from ?? ["paths", path] } }),
  );
  const texts = new Map([
    ["openapi.yaml", `paths:\n${items.map(([path, , file]) => `  ${path}: { $ref: ${file} }\n`).join("")}`],
    ...items.map(([path, , file]): [string, string] => [file, `paths: { ${path}: {} }\n`]),
  ]);
  return new SpecTree(new SpecFiles(texts, parts), { paths });
}

const rooms: [string, string, string][] = [
  ["/rooms", "Rooms", "resources/rooms.yaml"],
  ["/rooms/{id}/streams", "Streams", "resources/room-streams.yaml"],
  ["/sessions/{id}/streams", "Streams", "resources/session-streams.yaml"],
];

const HOMES: [name: string, path: string, tag: string | undefined, file: string][] = [
  ["its tag's file", "/other", "Rooms", "resources/rooms.yaml"],
  ["its tag's file, however that is written", "/other", "rooms", "resources/rooms.yaml"],
  [
    "of two files of its tag, that of the nearest path",
    "/sessions/{sid}/streams/{id}",
    "Streams",
    "resources/session-streams.yaml",
  ],
  ["a file of its tag's name, if there is one", "/other", "Room Streams", "resources/room-streams.yaml"],
  ["a new file of its tag's name", "/other", "Room Tokens", "resources/room-tokens.yaml"],
  ["without a tag, its collection's file", "/rooms/{room_id}", undefined, "resources/rooms.yaml"],
  [
    "without a tag, a new file of its last word",
    "/rooms/{id}/roomTokens/{token}",
    undefined,
    "resources/room-tokens.yaml",
  ],
  ["a file in the folder, whatever the tag is", "/other", "../../../etc/Passwd", "resources/etc-passwd.yaml"],
  ["a file with a name, whatever the tag is", "/{id}", "../..", "resources/root.yaml"],
  ["a file with a short name", "/other", "x".repeat(5000), `resources/${"x".repeat(60)}.yaml`],
];

describe("a new path goes into", () => {
  it.each(HOMES)("%s", (_, path, tag, file) => {
    expect(homeOfNew(specOf(rooms), ["paths", path], tag)).toEqual({ file, path: ["paths", path] });
  });

  const ENTRY_HOMES: [name: string, items: [string, string, string, string[]?][], tag: string][] = [
    ["no other file, if the spec has one only", [], "Rooms"],
    ["no other file, if each path item is a file", [["/rooms", "Rooms", "rooms.yaml", []]], "Rooms"],
    ["no other file, if it would be the entry file", [["/rooms", "Rooms", "rooms.yaml"]], "openapi"],
  ];
  it.each(ENTRY_HOMES)("%s", (_, items, tag) => {
    expect(homeOfNew(specOf(items), ["paths", "/other"], tag)).toBeUndefined();
  });

  it("the section that its file has for paths", () => {
    const spec = specOf([["/rooms", "Rooms", "rooms.yaml", ["items", "/rooms"]]]);
    expect(homeOfNew(spec, ["paths", "/rooms/{id}"], "Rooms")).toEqual({
      file: "rooms.yaml",
      path: ["items", "/rooms/{id}"],
    });
  });
});

const NAMES: [name: string, ref: string][] = [
  ["/rooms/{id}", "rooms.yaml#/paths/~1rooms~1%7Bid%7D"],
  ["/a b#c%d~e", "rooms.yaml#/paths/~1a%20b%23c%25d~0e"],
  ["/ä/\ud800", "rooms.yaml#/paths/~1ä~1\ud800"],
];
it.each(NAMES)("%j is referred to as %j", (path, ref) => {
  const spec = specOf([["/rooms", "Rooms", "rooms.yaml"]]);
  spec.files.settle(["paths", path], { file: "rooms.yaml", path: ["paths", path] });
  const entry = parse(spec.files.changed().get("openapi.yaml") ?? "");
  expect(Object.entries(entry.paths).at(-1)).toEqual([path, { $ref: ref }]);
});
