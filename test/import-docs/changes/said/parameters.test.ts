/** A page whose parameters differ from the spec's: how the spec changes, line by line. */
import { expect, it } from "vitest";
import { type Change, GET, LIST, mergedWith, OWN_PAGE_SIZE, PAGE_SIZE, parameter, SPEC } from "../doors.js";

const CASES: [name: string, id: string, change: Change, changes: string[], lines: string[]][] = [
  [
    "a new parameter that others share, whose int32 no page shows",
    "get_door",
    parameter("page_size", { schema: { type: "integer", default: 50 } }),
    [`${GET} › query page_size: parameter: absent → present`],
    ["+ parameters:", `+ ${PAGE_SIZE}`],
  ],
  [
    "a new parameter like a shared one, with another default",
    "get_door",
    parameter("page_size", { schema: { type: "integer", default: 20 } }),
    [`${GET} › query page_size: parameter: absent → present`],
    ["+ parameters:", "+ - name: page_size", "+ in: query", "+ schema:", "+ type: integer", "+ default: 20"],
  ],
  [
    "a parameter of the same name in a header",
    "list_doors",
    parameter("again", { name: "open", in: "header", schema: { type: "string" } }),
    [`${LIST} › header open: parameter: absent → present`],
    ["+ - name: open", "+ in: header", "+ schema:", "+ type: string"],
  ],
  [
    "a new parameter of which no type is told",
    "get_door",
    parameter("odd", {}),
    [`${GET} › query odd: parameter: absent → present`],
    ["+ parameters:", "+ - name: odd", "+ in: query", "+ schema: {}"],
  ],
  [
    "no parameter at all",
    "list_doors",
    (_, operation) => void delete operation.parameters,
    [`${LIST} › query open: parameter: present → absent`, `${LIST} › query page_size: parameter: present → absent`],
    [
      "- parameters:",
      "- # Shared by all lists.",
      `- ${PAGE_SIZE}`,
      "- - {name: open, in: query, schema: {type: boolean}}",
    ],
  ],
  ["a path parameter that need not be there", "get_door", parameter("id", { required: false }), [], []],
  [
    "the last parameter gone",
    "list_keys",
    parameter("page_size", undefined),
    ["GET /keys › query page_size: parameter: present → absent"],
    [PAGE_SIZE, "parameters:"].map((text) => `- ${text}`).reverse(),
  ],
  [
    "another method of a path whose parameter has another name on the page",
    "get_door",
    () => (page) =>
      page
        .replaceAll("get-door", "replace-door")
        .replace("get:", "put:")
        .replace("GET", "PUT")
        .replaceAll("{id}", "{door_id}")
        .replace("name: id", "name: door_id"),
    ["PUT /doors/{id}: added"],
    [
      "+ put:",
      "+ operationId: replace_door",
      "+ summary: Replace door",
      "+ description: Replace door.",
      "+ tags:",
      "+ - Doors",
      "+ responses:",
      "+ '200':",
      "+ description: Done.",
      "+ content:",
      "+ application/json:",
      "+ schema:",
      "+ $ref: '#/components/schemas/Door'",
      "+ '404':",
      "+ $ref: '#/components/responses/NotFound'",
    ],
  ],
  [
    "a new operation of which the page forgot a parameter of the path",
    "delete_door",
    () => (page) => page.replaceAll("delete-door", "open-lock").replaceAll("/{id}", "/{id}/locks/{lock}"),
    ["DELETE /doors/{id}/locks/{lock}: added"],
    [
      "+ /doors/{id}/locks/{lock}:",
      "+ delete:",
      "+ operationId: open_lock",
      "+ summary: Open lock",
      "+ description: Open lock.",
      "+ tags:",
      "+ - Doors",
      "+ parameters:",
      "+ - name: lock",
      "+ in: path",
      "+ required: true",
      "+ schema: {}",
      "+ - $ref: '#/components/parameters/Id'",
      "+ responses:",
      "+ '204':",
      "+ description: Done; the response has no body.",
      "+ '400':",
      "+ $ref: '#/components/responses/NotFound'",
      "+ '404':",
      "+ $ref: '#/components/responses/NotFound'",
    ],
  ],
  ["a parameter of the path that the page forgot", "get_door", parameter("id", undefined), [], []],
  [
    "a parameter that others share, of any type",
    "list_doors",
    parameter("page_size", { schema: { default: 50 } }),
    [],
    [],
  ],
  [
    "a parameter that others share",
    "list_doors",
    parameter("page_size", { schema: { type: "integer", default: 20 } }),
    [`${LIST} › query page_size: default: 50 → 20`],
    [
      `- ${PAGE_SIZE}`,
      ...OWN_PAGE_SIZE.map((text, i) => `+ ${i === 0 ? "- " : ""}${text}`),
      "+ schema:",
      "+ type: integer",
      "+ format: int32",
      "+ minimum: 1",
      "+ default: 20",
    ],
  ],
  [
    "a parameter of the path, which its other method keeps",
    "get_door",
    parameter("id", { schema: { type: "integer" } }),
    [`${GET} › path id: type: string → integer`],
    ["+ parameters:", "+ - name: id", "+ in: path", "+ required: true", "+ schema:", "+ type: integer"],
  ],
  [
    "a new parameter beside others, whose lines stay",
    "list_doors",
    parameter("colour", { schema: { type: "string" } }),
    [`${LIST} › query colour: parameter: absent → present`],
    ["+ - name: colour", "+ in: query", "+ schema:", "+ type: string"],
  ],
  [
    "a new parameter that looks like a shared one and is required",
    "get_door",
    parameter("page_size", { required: true, schema: { type: "integer", default: 50 } }),
    [`${GET} › query page_size: parameter: absent → present`],
    [
      "+ parameters:",
      "+ - name: page_size",
      "+ in: query",
      "+ required: true",
      "+ schema:",
      "+ type: integer",
      "+ default: 50",
    ],
  ],
];

it("a parameter of the path that one method no longer has is the others' own", () => {
  const spec = SPEC.replace("      - $ref: '#/components/parameters/Id'\n", `$&      ${PAGE_SIZE}\n`);
  const { changes, lines, again } = mergedWith("get_door", parameter("page_size", undefined), spec);
  expect(changes).toEqual([`${GET} › query page_size: parameter: present → absent`]);
  expect(lines).toEqual([`- ${PAGE_SIZE}`, "+ parameters:", `+ ${PAGE_SIZE}`]);
  expect(again).toEqual([]);
});

it.each(CASES)("%s", (_, id, change, changes, lines) => {
  expect(mergedWith(id, change)).toEqual({ changes, lines, again: [] });
});
