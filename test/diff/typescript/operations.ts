import {
  at,
  beside,
  calledBack,
  described,
  document,
  id,
  json,
  object,
  operation,
  secured,
  takes,
  text,
} from "./documents.js";
import type { Kind } from "./kind.js";

type Place = readonly [path: string, operationId: string, more?: object];

/** Operations whose functions are called after their operationIds. */
const derived = (...places: readonly Place[]) =>
  document(
    Object.fromEntries(
      places.map(([path, operationId, more]) => [
        path,
        { post: operation({ operationId, tags: ["things"], parameters: path.includes("{id}") ? [id] : [], ...more }) },
      ]),
    ),
  );
const all: Place = ["/all", "list_all"];
const each: Place = ["/each/{id}", "listAll"];
const given: Place = ["/given", "things.listAll"];
const states = { requestBody: { required: true, ...json(object({ state: text, note: text }, ["note"])) } };
const withPreset: Place = ["/state", "things.put", { ...states, "x-client-presets": { listAll: { state: "all" } } }];

export const operations: readonly Kind[] = [
  [
    "operation removed",
    document({ "/things": { post: operation({}) }, "/a": { get: { operationId: "a.get", responses: {} } } }),
    document({ "/a": { get: { operationId: "a.get", responses: {} } } }),
    false,
  ],
  ["operation added", document({}), at({}), true],
  ["operation added that takes a derived name", derived(each), derived(all, each), false],
  ["operation added that gets a number, the derived name being taken", derived(all), derived(all, each), true],
  ["operation added with the name that another one derives", derived(each), derived(each, given), false],
  [
    "operation added that could not be sent and derives the same name",
    derived(each),
    document({ "/all": { trace: operation({ operationId: "list_all", tags: ["things"] }) }, ...derived(each).paths }),
    true,
  ],
  [
    "preset added with the name that an operation derives",
    derived(["/state", "things.put", states], each),
    derived(withPreset, each),
    false,
  ],
  ["operations reordered that derive one name", derived(all, each), derived(each, all), false],
  ["operations reordered of which one derives the name of the other", derived(given, each), derived(each, given), true],
  [
    "operation added whose operationId without its path is taken",
    derived(["/all", "find_all_post"]),
    derived(["/all", "find_all_post"], ["/each", "find_each_post"]),
    true,
  ],
  [
    "operation added that takes the operationId of another one without its path",
    derived(["/each/{id}", "find_each__id__post"]),
    derived(["/all", "find_all_post"], ["/each/{id}", "find_each__id__post"]),
    false,
  ],
  [
    "path moved that its operationId ends in",
    derived(["/all", "find_all_post"]),
    derived(["/every", "find_every_post"]),
    true,
  ],
  ["path moved, same operationId", at({}), document({ "/v2/things": { post: operation({}) } }), true],
  ["operationId renamed", at({}), at({ operationId: "things.change" }), false],
  [
    "renamed tag that names the resource",
    at({ operationId: "update", tags: ["Things"] }),
    at({ operationId: "update", tags: ["Items"] }),
    false,
  ],
  [
    "tags reordered whose first names the resource",
    at({ operationId: "update", tags: ["Things", "Items"] }),
    at({ operationId: "update", tags: ["Items", "Things"] }),
    false,
  ],
  [
    "tag added before the one that names the resource",
    at({ operationId: "update", tags: ["Things"] }),
    at({ operationId: "update", tags: ["Items", "Things"] }),
    false,
  ],
  [
    "tag renamed that gives the same name",
    at({ operationId: "update", tags: ["my things"] }),
    at({ operationId: "update", tags: ["MyThings"] }),
    true,
  ],
  [
    "operationId renamed that gives the same name",
    at({ operationId: "update_thing", tags: ["Things"] }),
    at({ operationId: "updateThing", tags: ["Things"] }),
    true,
  ],
  ["operationId added", at({ operationId: undefined }), at({}), false],
  [
    "path moved whose first part names the resource",
    at({ operationId: "update" }),
    document({ "/items": { post: operation({ operationId: "update" }) } }),
    false,
  ],
  ["callback removed", calledBack(object({ a: text })), at({}), true],
  ["callback's field removed", calledBack(object({ a: text })), calledBack(object({})), true],
  [
    "operation removed that could not be sent",
    document({ "/things": { trace: operation({}) }, "/a": { get: { operationId: "a.get", responses: {} } } }),
    document({ "/a": { get: { operationId: "a.get", responses: {} } } }),
    true,
  ],
  [
    "name removed that was only under `required`",
    takes(object({ a: text }, ["a", "b"])),
    takes(object({ a: text }, ["a"])),
    true,
  ],
  ["name added only under `required`", takes(object({ a: text }, ["a"])), takes(object({ a: text }, ["a", "b"])), true],
  ["tag renamed beside resource.verb", at({ tags: ["Things"] }), at({ tags: ["Items"] }), true],
  ["field removed from an object that two members of allOf describe", described({ a: text }), described({}), false],
  ["null allowed beside a $ref of 3.0", beside({}), beside({ nullable: true }), false],
  ["null forbidden beside a $ref of 3.0", beside({ nullable: true }), beside({}), true],
  ["security added", at({ security: [] }), secured({ type: "http", scheme: "basic" }), true],
  ["deprecated", at({}), at({ deprecated: true }), true],
  ["description", at({}), at({ description: "more words" }), true],
];
