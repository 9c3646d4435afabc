import { type Detail, tells } from "../difference.js";
import { get, operationRule as rule } from "../operation-rule.js";

/** Operations: which there are, what they are called, what is announced about them. */
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

/** The generated function may be called the same all the same. */
const isRenamed = (detail: Detail) => tells(detail, "renamed");
const unlessRenamed = (detail: Detail) => (isRenamed(detail) ? {} : ({ typescript: "info" } as const));
const ifRenamed = (verb: string) => (detail: Detail) =>
  isRenamed(detail)
    ? ({ typescript: "breaking", says: `tag {name} was ${verb}, so that {base} is called {revision} now` } as const)
    : {};

export const pathRules = [
  rule("endpoint-added", announced, "new operation", "Nobody calls it yet.", [{ paths: {} }, get(op)]),
  rule(
    "api-removed-without-deprecation",
    gone,
    "the operation was removed",
    "Calls of today fail, and nothing had announced it.",
    [paths({ get: op, post: {} }), paths({ post: {} })],
  ),
  rule(
    "api-removed-with-deprecation",
    inPeace,
    "the deprecated operation was removed",
    "It was announced; code that still calls it no longer compiles.",
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
    "Calls of today fail, and nothing had announced it.",
    [paths({ get: op }), { paths: other }],
  ),
  rule(
    "api-path-removed-with-deprecation",
    inPeace,
    "the deprecated operation was removed with its path",
    "It was announced; code that still calls it no longer compiles.",
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
    "Nobody could tell when it would go.",
    [paths({ get: deprecated("soon") }), { paths: other }],
  ),
  rule(
    "api-operation-moved",
    ["breaking", "info"],
    "moved from {base} to {revision}",
    "Installed clients call the old address. A regenerated client needs no other change: regenerate only.",
    [{ paths: { "/things": { get: op } } }, { paths: { "/v2/things": { get: op } } }],
    // Most servers answer with and without a slash at the end, or redirect; some don't.
    (detail) => (tells(detail, "slash") ? { wire: "warning" } : {}),
  ),
  rule(
    "api-operation-id-removed",
    ["none", "breaking"],
    "its operationId was {base} and is {revision} now",
    "The function of the generated client takes its name from it.",
    [get(op), get({ ...op, operationId: "things.all" })],
    unlessRenamed,
  ),
  rule(
    "api-operation-id-added",
    ["none", "breaking"],
    "its operationId is {revision} now",
    "The function of the generated client takes its name from it.",
    [get({}), get(op)],
    unlessRenamed,
  ),
  rule(
    "api-tag-removed",
    ["none", "info"],
    "tag {name} was removed",
    "Where the operationId names no resource, the first tag is the client's namespace.",
    [get({ tags: ["a", "b"] }), get({ tags: ["a"] })],
    ifRenamed("removed"),
  ),
  rule(
    "api-tag-added",
    ["none", "info"],
    "tag {name} was added",
    "Tags only group, but where the operationId names no resource, the first tag is the client's namespace.",
    [get({ tags: ["a"] }), get({ tags: ["a", "b"] })],
    ifRenamed("added"),
  ),
  rule(
    "client-function-renamed",
    ["none", "breaking"],
    "its function is {revision} now, not {base}",
    "Where the operationId doesn't say it, the function is named after the first tag and the path.",
    [get({ tags: ["a", "b"] }), get({ tags: ["b", "a"] })],
  ),
  rule(
    "endpoint-deprecated",
    announced,
    "the operation is deprecated now",
    "It works as before; the client strikes it through.",
    [get(op), get(deprecated())],
  ),
  rule(
    "endpoint-deprecated-with-sunset",
    announced,
    "the operation is deprecated now and goes on {revision}",
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
    "the operation is deprecated now, and its sunset {revision} has already passed",
    "Nobody was given the time to move.",
    [get(op), get(deprecated("2020-01-01"))],
  ),
  rule(
    "api-deprecated-sunset-parse",
    brokenWord,
    "its x-sunset {revision} is not a date (YYYY-MM-DD)",
    "Nobody can tell when it goes.",
    [get(op), get(deprecated("soon"))],
  ),
  rule(
    "sunset-deleted",
    brokenWord,
    "its sunset {base} is no longer said",
    "It may go any day now: the promise of a date was taken back.",
    [get(deprecated(future)), get(deprecated())],
  ),
  rule(
    "api-sunset-date-changed-too-small",
    brokenWord,
    "its sunset was moved from {base} to {revision}, which is earlier",
    "Whoever planned by the date has less time than promised.",
    [get(deprecated("9999-02-01")), get(deprecated(future))],
  ),
  rule(
    "api-stability-decreased",
    brokenWord,
    "the operation is {revision} now, less stable than {base}",
    "The promise not to change it was taken back.",
    [stability("stable"), stability("beta")],
  ),
  rule(
    "api-stability-increased",
    ["info", "none"],
    "the operation is {revision} now, more stable than {base}",
    "More is promised than before.",
    [stability("beta"), stability("stable")],
  ),
  rule(
    "api-invalid-stability-level",
    brokenWord,
    "its x-stability-level {revision} is none of draft, alpha, beta, stable",
    "Nobody can tell what is promised.",
    [get(op), stability("solid")],
  ),
] as const;
