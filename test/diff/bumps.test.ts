import { describe, expect, it } from "vitest";
import { type Bump, diff, holdTheSame, type Level, verdictOf } from "../../scripts/diff/index.js";
import {
  at,
  document,
  gives,
  hook,
  id,
  inPath,
  json,
  limit,
  member,
  named,
  object,
  operation,
  query,
  ref,
  state,
  takes,
  takesForm,
  text,
  whole,
} from "./typescript/documents.js";

type Expected = readonly [wire: Level, typescript: Level, api: Bump, client: Bump];

const numbers = { type: "number" };
const inline = gives(object({ it: object({ a: text }) }));
const component = gives(object({ it: ref("It") }), { components: { schemas: { It: object({ a: text }) } } });
const moved = document({ "/v2/things/{id}": { get: operation({ operationId: "things.get", parameters: [id] }) } });
const accepts = { "202": { description: "later", ...json(object({ job: text }, ["job"])) } };
const okOr = (more: object) =>
  at({ responses: { "200": { description: "it", ...json(object({ a: text })) }, ...more } });

const rows: readonly [string, object, object, Expected][] = [
  ["nothing", inPath, inPath, ["none", "none", "none", "none"]],
  ["description", at({ description: "a" }), at({ description: "b" }), ["none", "none", "patch", "patch"]],
  ["operation removed", inPath, document({}), ["breaking", "breaking", "major", "major"]],
  ["path moved", inPath, moved, ["breaking", "info", "major", "minor"]],
  ["operationId renamed", at({}), at({ operationId: "things.change" }), ["none", "breaking", "patch", "major"]],
  ["schema renamed", named("Thing"), named("Item"), ["none", "breaking", "patch", "major"]],
  ["inline object became a component", inline, component, ["none", "none", "patch", "patch"]],
  ["new required parameter", at({}), query({ ...limit, required: true }), ["breaking", "breaking", "major", "major"]],
  ["new optional parameter", at({}), query(limit), ["info", "info", "minor", "minor"]],
  ["path parameter renamed", member("id"), member("sid"), ["none", "breaking", "patch", "major"]],
  [
    "request field became optional",
    takes(object({ a: text }, ["a"])),
    takes(object({ a: text })),
    ["info", "info", "minor", "minor"],
  ],
  [
    "request constraint tightened",
    takes(object({ a: { ...text, maxLength: 9 } })),
    takes(object({ a: { ...text, maxLength: 5 } })),
    ["breaking", "none", "major", "patch"],
  ],
  [
    "integer became a string in a form",
    takesForm(object({ a: whole })),
    takesForm(object({ a: text })),
    ["info", "breaking", "minor", "major"],
  ],
  [
    "integer became a number in a request",
    takes(object({ a: whole })),
    takes(object({ a: numbers })),
    ["info", "none", "minor", "patch"],
  ],
  [
    "integer became a number in a response",
    gives(object({ a: whole })),
    gives(object({ a: numbers })),
    ["breaking", "info", "major", "minor"],
  ],
  [
    "number became an integer in a response",
    gives(object({ a: numbers })),
    gives(object({ a: whole })),
    ["info", "none", "minor", "patch"],
  ],
  [
    "response enum value added",
    gives(object({ a: state("x") })),
    gives(object({ a: state("x", "y") })),
    ["warning", "info", "minor", "minor"],
  ],
  [
    "required response field added",
    gives(object({ a: text })),
    gives(object({ a: text, b: text }, ["b"])),
    ["info", "info", "minor", "minor"],
  ],
  ["success status added", okOr({}), okOr(accepts), ["warning", "breaking", "minor", "major"]],
  [
    "webhook field became optional",
    hook(object({ a: text }, ["a"])),
    hook(object({ a: text })),
    ["breaking", "breaking", "major", "major"],
  ],
  [
    "default changed",
    takes(object({ a: { ...text, default: "x" } })),
    takes(object({ a: { ...text, default: "y" } })),
    ["warning", "none", "minor", "patch"],
  ],
  ["deprecated", at({}), at({ deprecated: true }), ["info", "info", "minor", "minor"]],
];

describe("the verdict on a change, and the versions that it calls for", () => {
  it.each(rows)("%s", (_, base, revision, [wire, typescript, api, client]) => {
    const verdict = verdictOf(diff(base, revision), holdTheSame(base, revision));
    expect(verdict).toEqual({ wire, typescript, bump: { api, client } });
  });
});
