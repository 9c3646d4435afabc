/** An operation that is found under a new address. */
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type FragmentDocument, operationsOf } from "../../../scripts/import-docs/fragment.js";
import { mergePages, type PageToMerge } from "../../../scripts/import-docs/merge/index.js";
import { labelAt } from "../../../scripts/import-docs/merge/place.js";
import { textsOfOne } from "../../../scripts/import-docs/merge/specs.js";
import { GET, pageWith, SPEC } from "./doors.js";

/** The page of an operation with the same operationId at another address. */
const under = (id: string, from: string, to: string): PageToMerge => {
  const moved = pageWith(id, () => (page) => page.replaceAll(from, to));
  return { ...moved, page: { ...moved.page, source: `${id}.md` } };
};

const DELETE = "DELETE /doors/{id}";
const MOVES: [
  name: string,
  pages: PageToMerge[],
  moved: boolean,
  refusals: string[],
  changes: string[],
  addresses: string[],
][] = [
  [
    "is asked about before it is moved",
    [under("get_door", "/doors/{id}", "/gates/{id}")],
    false,
    ["GET /gates/{id}: has the operationId of GET /doors/{id}; if that operation has moved here, use --moved"],
    [],
    ["GET /doors", GET, DELETE, "GET /keys"],
  ],
  [
    "moves alone, what its path shares with it",
    [under("get_door", "/doors/{id}", "/gates/{id}")],
    true,
    [],
    [`GET /gates/{id}: address: ${GET} → GET /gates/{id}`],
    ["GET /doors", DELETE, "GET /keys", "GET /gates/{id}"],
  ],
  [
    "leaves no path behind when the last one moves",
    [under("get_door", "/doors/{id}", "/gates/{id}"), under("delete_door", "/doors/{id}", "/gates/{id}")],
    true,
    [],
    [
      `GET /gates/{id}: address: ${GET} → GET /gates/{id}`,
      `DELETE /gates/{id}: address: ${DELETE} → DELETE /gates/{id}`,
    ],
    ["GET /doors", "GET /keys", "GET /gates/{id}", "DELETE /gates/{id}"],
  ],
  [
    "has another method",
    [under("list_keys", "    get:", "    post:")],
    true,
    [],
    ["POST /keys: address: GET /keys → POST /keys"],
    ["GET /doors", GET, DELETE, "POST /keys"],
  ],
  [
    "has parameters of another name",
    [
      pageWith("get_door", (_, operation) => {
        for (const one of operation.parameters ?? []) one.name = "gate";
        return (page) => page.replaceAll("/doors/{id}", "/gates/{gate}");
      }),
    ],
    true,
    [],
    [
      `GET /gates/{gate}: address: ${GET} → GET /gates/{gate}`,
      "GET /gates/{gate} › path gate: parameter: absent → present",
      "GET /gates/{gate} › path id: parameter: present → absent",
    ],
    ["GET /doors", DELETE, "GET /keys", "GET /gates/{gate}"],
  ],
  [
    "stays while a page still has it where it was",
    [under("get_door", "/doors/{id}", "/gates/{id}"), pageWith("get_door", () => undefined)],
    true,
    ["GET /gates/{id}: has the operationId of GET /doors/{id}, which another page of this run describes"],
    [],
    ["GET /doors", GET, DELETE, "GET /keys"],
  ],
];

describe("an operation under a new address", () => {
  it.each(MOVES)("%s", (_, pages, moved, refusals, changes, addresses) => {
    const merged = mergePages(textsOfOne("doors", SPEC, undefined), pages, { moved });
    const after = merged.files.get("openapi.yaml") ?? SPEC;
    const told = [...merged.perPage.values()].flatMap((page) => page.refusals);
    const found = operationsOf(parse(after) as FragmentDocument);
    const at = found.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect([told, merged.changes, at]).toEqual([refusals, changes, addresses]);
    for (const [change, place] of merged.places)
      if (change.includes(": address: ")) expect(labelAt(place)).toBe(change.split(":")[0]);
    const again = mergePages(textsOfOne("doors", after, merged.sources), pages, { moved });
    expect([again.changes, [...again.files]]).toEqual([[], []]);
  });

  it("keeps its comments, and has its page as its source", () => {
    const spec = SPEC.replace(
      "      summary: Get a door\n",
      "      # Which door is for the page to say.\n      summary: Get a door\n",
    );
    const pages = [under("get_door", "/doors/{id}", "/gates/{id}")];
    const merged = mergePages(textsOfOne("doors", spec, undefined), pages, { moved: true });
    expect(merged.files.get("openapi.yaml")).toContain("# Which door is for the page to say.");
    expect(Object.keys(JSON.parse(merged.sources).parts)).toContain("/paths/~1gates~1{id}/get");
    expect(Object.keys(JSON.parse(merged.sources).parts)).not.toContain("/paths/~1doors~1{id}/get");
  });
});
