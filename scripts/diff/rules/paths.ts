import { type Detail, tells } from "../difference.js";
import { get } from "../example-documents.js";
import { operationRule as rule } from "../operation-rule.js";

/** Operations: which ones exist, what they are called, and what is announced about them. */
const op = { operationId: "things.list", responses: {} };
const other = { "/others": { get: {} } };
const paths = (things: object) => ({ paths: { ...other, "/things": things } });
const deprecated = (sunset?: string) => ({
  ...op,
  deprecated: true,
  ...(sunset === undefined ? {} : { "x-sunset": sunset }),
});
const stability = (level: string) => get({ ...op, "x-stability-level": level });
const future = "9999-01-01";
const past = "2020-01-01";

const gone = ["breaking", "breaking"] as const;
const inPeace = ["info", "breaking"] as const;
const announced = ["info", "info"] as const;
const brokenWord = ["breaking", "none"] as const;

/** Even then the generated function may keep its name. */
const isRenamed = (detail: Detail) => tells(detail, "renamed");
const unlessRenamed = (detail: Detail) => (isRenamed(detail) ? {} : ({ typescript: "info" } as const));
const ifRenamed = (verb: string) => (detail: Detail) =>
  isRenamed(detail)
    ? ({ typescript: "breaking", says: `tag {name} was ${verb}, which renames {base} to {revision}` } as const)
    : {};

export const pathRules = [
  rule("endpoint-added", announced, "new operation", "Nobody calls it yet.", [{ paths: {} }, get(op)]),
  rule(
    "api-removed-without-deprecation",
    gone,
    "the operation was removed",
    "Existing calls fail, and the removal was not announced.",
    [paths({ get: op, post: {} }), paths({ post: {} })],
  ),
  rule(
    "api-removed-with-deprecation",
    inPeace,
    "the deprecated operation was removed",
    "The removal was announced; code that still calls it no longer compiles.",
    [paths({ get: deprecated(past), post: {} }), paths({ post: {} })],
  ),
  rule(
    "api-removed-before-sunset",
    gone,
    "the operation was removed before its sunset ({base})",
    "It was promised to work until then.",
    [paths({ get: deprecated(future), post: {} }), paths({ post: {} })],
  ),
  rule(
    "api-path-removed-without-deprecation",
    gone,
    "the operation was removed with its path",
    "Existing calls fail, and the removal was not announced.",
    [paths({ get: op }), { paths: other }],
  ),
  rule(
    "api-path-removed-with-deprecation",
    inPeace,
    "the deprecated operation was removed with its path",
    "The removal was announced; code that still calls it no longer compiles.",
    [paths({ get: deprecated(past) }), { paths: other }],
  ),
  rule(
    "api-path-removed-before-sunset",
    gone,
    "the operation was removed with its path before its sunset ({base})",
    "It was promised to work until then.",
    [paths({ get: deprecated(future) }), { paths: other }],
  ),
  rule(
    "api-path-sunset-parse",
    gone,
    "the deprecated operation was removed, and its x-sunset {base} is not a date",
    "Users could not tell when it would be removed.",
    [paths({ get: deprecated("soon") }), { paths: other }],
  ),
  rule(
    "api-operation-moved",
    ["breaking", "info"],
    "moved from {base} to {revision}",
    "Installed clients call the old address; regenerating the client is all that is needed.",
    [{ paths: { "/things": { get: op } } }, { paths: { "/v2/things": { get: op } } }],
    // Most servers answer with and without a slash at the end, or redirect; some don't.
    (detail) => (tells(detail, "slash") ? { wire: "warning" } : {}),
  ),
  rule(
    "api-operation-id-removed",
    ["none", "breaking"],
    "its operationId changed from {base} to {revision}",
    "The generated function is named after it; code that calls it by an old name no longer compiles.",
    [get(op), get({ ...op, operationId: "things.all" })],
    unlessRenamed,
  ),
  rule(
    "api-operation-id-added",
    ["none", "breaking"],
    "its operationId is now {revision}",
    "The generated function is named after it; code that calls it by an old name no longer compiles.",
    [get({}), get(op)],
    unlessRenamed,
  ),
  rule(
    "api-tag-removed",
    ["none", "info"],
    "tag {name} was removed",
    "Tags only group, but if the operationId names no resource, the first tag is the client's namespace.",
    [get({ tags: ["a", "b"] }), get({ tags: ["a"] })],
    ifRenamed("removed"),
  ),
  rule(
    "api-tag-added",
    ["none", "info"],
    "tag {name} was added",
    "Tags only group, but if the operationId names no resource, the first tag is the client's namespace.",
    [get({ tags: ["a"] }), get({ tags: ["a", "b"] })],
    ifRenamed("added"),
  ),
  rule(
    "client-function-renamed",
    ["none", "breaking"],
    "its function was renamed from {base} to {revision}",
    "If the operationId names no function, it is named after the first tag and the path; code that calls it by its old name no longer compiles.",
    [get({ tags: ["a", "b"] }), get({ tags: ["b", "a"] })],
  ),
  rule(
    "endpoint-deprecated",
    announced,
    "the operation is now deprecated",
    "It works as before; editors strike it through in code that uses the client.",
    [get(op), get(deprecated())],
  ),
  rule(
    "endpoint-deprecated-with-sunset",
    announced,
    "the operation is now deprecated and will be removed on {revision}",
    "It works until then.",
    [get(op), get(deprecated(future))],
  ),
  rule("endpoint-reactivated", announced, "the operation is no longer deprecated", "It works as before.", [
    get(deprecated()),
    get(op),
  ]),
  rule(
    "api-sunset-date-too-small",
    brokenWord,
    "the operation is now deprecated, but its sunset {revision} has already passed",
    "Users were given no time to migrate.",
    [get(op), get(deprecated("2020-01-01"))],
  ),
  rule(
    "api-deprecated-sunset-parse",
    brokenWord,
    "its x-sunset {revision} is not a date (YYYY-MM-DD)",
    "Users can't tell when it will be removed.",
    [get(op), get(deprecated("soon"))],
  ),
  rule(
    "sunset-deleted",
    brokenWord,
    "its sunset {base} was removed",
    "It may be removed any day now: the promised date was withdrawn.",
    [get(deprecated(future)), get(deprecated())],
  ),
  rule(
    "api-sunset-date-changed-too-small",
    brokenWord,
    "its sunset was moved from {base} to {revision}, which is earlier",
    "Users who planned by the date have less time than promised.",
    [get(deprecated("9999-02-01")), get(deprecated(future))],
  ),
  rule(
    "api-stability-decreased",
    brokenWord,
    "the operation is now {revision}, less stable than {base}",
    "Users can no longer rely on it not changing.",
    [stability("stable"), stability("beta")],
  ),
  rule(
    "api-stability-increased",
    ["info", "none"],
    "the operation is now {revision}, more stable than {base}",
    "More is promised than before.",
    [stability("beta"), stability("stable")],
  ),
  rule(
    "api-invalid-stability-level",
    brokenWord,
    "its x-stability-level {revision} is not one of draft, alpha, beta, stable",
    "Users can't tell what is promised.",
    [get(op), stability("solid")],
  ),
] as const;
