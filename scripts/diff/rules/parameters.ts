import { tells } from "../difference.js";
import { get, operationRule as rule } from "../operation-rule.js";

/** Parameters: which there are and how they are written; what their schemas say is judged by the schema rules. */
const limit = { name: "limit", in: "query", schema: { type: "integer" } };
const ids = { name: "ids", in: "query", schema: { type: "array", items: { type: "string" } } };
const taking = (...parameters: readonly object[]) => get({ parameters });
const deprecated = (sunset?: string) => ({
  ...limit,
  deprecated: true,
  ...(sunset === undefined ? {} : { "x-sunset": sunset }),
});
const at = (path: string, name: string) => ({
  paths: { [path]: { get: { parameters: [{ name, in: "path", required: true, schema: { type: "string" } }] } } },
});
const future = "9999-01-01";

export const parameterRules = [
  rule(
    "new-required-request-parameter",
    ["breaking", "breaking"],
    "new required {name}",
    "Calls of today lack it and are refused.",
    [taking(), taking({ ...limit, required: true })],
  ),
  rule(
    "new-optional-request-parameter",
    ["info", "info"],
    "new optional {name}",
    "Calls of today leave it out and are still understood.",
    [taking(), taking(limit)],
  ),
  rule("new-request-path-parameter", ["breaking", "breaking"], "new {name}", "Addresses of today lack it.", [
    { paths: { "/things/{id}": { get: {} } } },
    at("/things/{id}", "id"),
  ]),
  rule(
    "new-required-request-default-parameter-to-existing-path",
    ["breaking", "breaking"],
    "new required {name} for the whole path",
    "Calls of today lack it and are refused.",
    [get({}), get({}, { parameters: [{ ...limit, required: true }] })],
  ),
  rule(
    "new-optional-request-default-parameter-to-existing-path",
    ["info", "info"],
    "new optional {name} for the whole path",
    "Calls of today leave it out and are still understood.",
    [get({}), get({}, { parameters: [limit] })],
  ),
  rule(
    "request-parameter-removed",
    ["warning", "breaking"],
    "{name} was removed",
    "A server may ignore a parameter it no longer knows, or refuse it; code that passes it no longer compiles.",
    [taking(limit), taking()],
  ),
  rule(
    "request-parameter-removed-with-deprecation",
    ["info", "breaking"],
    "the deprecated {name} was removed",
    "It was announced; code that still passes it no longer compiles.",
    [taking(deprecated("2020-01-01")), taking()],
  ),
  rule(
    "request-parameter-removed-before-sunset",
    ["breaking", "breaking"],
    "{name} was removed before its sunset ({base})",
    "It was promised to work until then.",
    [taking(deprecated(future)), taking()],
  ),
  rule(
    "request-parameter-sunset-parse",
    ["breaking", "none"],
    "the x-sunset of {name} is not a date (YYYY-MM-DD)",
    "Nobody can tell when it goes.",
    [taking(limit), taking(deprecated("soon"))],
  ),
  rule(
    "request-parameter-became-required",
    ["breaking", "breaking"],
    "{name} became required",
    "Calls that leave it out are refused.",
    [taking(limit), taking({ ...limit, required: true })],
  ),
  rule(
    "request-parameter-became-optional",
    ["info", "info"],
    "{name} became optional",
    "Calls that carry it are understood as before.",
    [taking({ ...limit, required: true }), taking(limit)],
  ),
  rule(
    "request-path-parameter-renamed",
    ["none", "breaking"],
    "path parameter {base} is {name} now",
    "The server sees no names in a path; code that passes the parameter by its name no longer compiles.",
    [at("/things/{id}", "id"), at("/things/{sid}", "sid")],
    (detail) => (tells(detail, "renamed") ? {} : { typescript: "none" }),
  ),
  rule(
    "request-parameter-client-name-changed",
    ["none", "breaking"],
    "{name} is called {revision} in the client now, not {base}",
    "Code that passes it by its name no longer compiles.",
    [taking(limit), taking({ ...limit, "x-client-name": "max" })],
  ),
  rule(
    "request-parameter-client-default-changed",
    ["none", "breaking"],
    "the client fills {name} from {revision} now, not from {base}",
    "What callers pass and what the client knows by itself has changed.",
    [taking(limit), taking({ ...limit, "x-client-default": "projectId" })],
  ),
  rule(
    "request-parameter-style-changed",
    ["breaking", "none"],
    "{name} is written in style {revision} now, not {base}",
    "The same value is another text.",
    [taking(ids), taking({ ...ids, style: "spaceDelimited", explode: false })],
  ),
  rule(
    "request-parameter-explode-changed",
    ["breaking", "none"],
    "explode of {name} is {revision} now, not {base}",
    "Several values are written another way.",
    [taking(ids), taking({ ...ids, explode: false })],
  ),
  rule(
    "request-parameter-empty-value-disallowed",
    ["warning", "none"],
    "{name} may not be empty any more",
    "Calls that send it without a value may be refused.",
    [taking({ ...limit, allowEmptyValue: true }), taking(limit)],
  ),
  rule(
    "request-parameter-reserved-disallowed",
    ["warning", "none"],
    "reserved characters in {name} must be percent-encoded now",
    "Calls that send them as they are may be read another way.",
    [taking({ ...limit, allowReserved: true }), taking(limit)],
  ),
  rule(
    "request-parameter-content-changed",
    ["breaking", "info"],
    "{name} is written as {revision} now, not as {base}",
    "The same value is another text.",
    [
      taking({ name: "filter", in: "query", schema: { type: "object" } }),
      taking({ name: "filter", in: "query", content: { "application/json": { schema: { type: "object" } } } }),
    ],
  ),
  rule("request-parameter-deprecated", ["info", "info"], "{name} is deprecated now", "It works as before.", [
    taking(limit),
    taking(deprecated()),
  ]),
  rule(
    "request-parameter-deprecated-with-sunset",
    ["info", "info"],
    "{name} is deprecated now and goes on {revision}",
    "It works until then.",
    [taking(limit), taking(deprecated(future))],
  ),
  rule("request-parameter-reactivated", ["info", "info"], "{name} is no longer deprecated", "It works as before.", [
    taking(deprecated()),
    taking(limit),
  ]),
  rule(
    "request-parameter-sunset-date-too-small",
    ["breaking", "none"],
    "{name} is deprecated now, and its sunset {revision} has already passed",
    "Nobody was given the time to move.",
    [taking(limit), taking(deprecated("2020-01-01"))],
  ),
  rule(
    "request-parameter-sunset-deleted",
    ["breaking", "none"],
    "the sunset {base} of {name} is no longer said",
    "It may go any day now: the promise of a date was taken back.",
    [taking(deprecated(future)), taking(deprecated())],
  ),
  rule(
    "request-parameter-sunset-date-changed-too-small",
    ["breaking", "none"],
    "the sunset of {name} was moved from {base} to {revision}, which is earlier",
    "Whoever planned by the date has less time than promised.",
    [taking(deprecated("9999-02-01")), taking(deprecated(future))],
  ),
  ...(["decreased", "increased"] as const).map((verb) =>
    rule(
      `request-parameter-stability-${verb}`,
      [verb === "decreased" ? "breaking" : "info", "none"],
      `the stability of {name} ${verb} from {base} to {revision}`,
      verb === "decreased" ? "The promise not to change it was taken back." : "More is promised than before.",
      [
        taking({ ...limit, "x-stability-level": verb === "decreased" ? "stable" : "beta" }),
        taking({ ...limit, "x-stability-level": verb === "decreased" ? "beta" : "stable" }),
      ],
    ),
  ),
  rule(
    "request-parameter-stability-invalid",
    ["breaking", "none"],
    "the x-stability-level {revision} of {name} is none of draft, alpha, beta, stable",
    "Nobody can tell what is promised.",
    [taking(limit), taking({ ...limit, "x-stability-level": "solid" })],
  ),
];
