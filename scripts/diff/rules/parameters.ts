import { type Detail, tells } from "../difference.js";
import { get } from "../example-documents.js";
import { operationRule as rule } from "../operation-rule.js";

/** Parameters: which ones exist and how they are written; their schemas are judged by the schema rules. */
const limit = { name: "limit", in: "query", schema: { type: "integer" } };
const ids = { name: "ids", in: "query", schema: { type: "array", items: { type: "string" } } };
const taking = (...parameters: readonly object[]) => get({ parameters });
const deprecated = (sunset?: string) => ({
  ...limit,
  deprecated: true,
  ...(sunset === undefined ? {} : { "x-sunset": sunset }),
});
const at = (path: string, name?: string) => {
  const parameters = name === undefined ? [] : [{ name, in: "path", required: true, schema: { type: "string" } }];
  return { paths: { [path]: { get: { operationId: "things.get", parameters } } } };
};
const future = "9999-01-01";

/** The client leaves it out of its inputs. */
const ifUnsendable = (detail: Detail) => (tells(detail, "unsendable") ? ({ typescript: "breaking" } as const) : {});

export const parameterRules = [
  rule(
    "new-required-request-parameter",
    ["breaking", "breaking"],
    "new required {name}",
    "Existing calls lack it and are refused.",
    [taking(), taking({ ...limit, required: true })],
  ),
  rule(
    "new-optional-request-parameter",
    ["info", "info"],
    "new optional {name}",
    "Existing calls leave it out and still work.",
    [taking(), taking(limit)],
  ),
  rule(
    "new-request-path-parameter",
    ["breaking", "breaking"],
    "new {name}",
    "The URLs of existing calls lack it; if the path named it all along, only the code lacks it.",
    [at("/things"), at("/things/{id}", "id")],
    (detail) => (tells(detail, "same path") ? { wire: "info" } : {}),
  ),
  rule(
    "new-required-request-default-parameter-to-existing-path",
    ["breaking", "breaking"],
    "new required {name} for the whole path",
    "Existing calls lack it and are refused.",
    [get({}), get({}, { parameters: [{ ...limit, required: true }] })],
  ),
  rule(
    "new-optional-request-default-parameter-to-existing-path",
    ["info", "info"],
    "new optional {name} for the whole path",
    "Existing calls leave it out and still work.",
    [get({}), get({}, { parameters: [limit] })],
  ),
  rule(
    "request-parameter-removed",
    ["warning", "breaking"],
    "{name} was removed",
    "The server may ignore or refuse a parameter that it no longer knows; code that passes it no longer compiles.",
    [taking(limit), taking()],
    (detail) => (tells(detail, "same path") ? { wire: "info" } : {}),
  ),
  rule(
    "request-parameter-removed-with-deprecation",
    ["info", "breaking"],
    "the deprecated {name} was removed",
    "The removal was announced; code that still passes it no longer compiles.",
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
    "Users can't tell when it will be removed.",
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
    "Calls that pass it work as before.",
    [taking({ ...limit, required: true }), taking(limit)],
  ),
  rule(
    "request-path-parameter-renamed",
    ["none", "breaking"],
    "path parameter {base} is now {name}",
    "The server doesn't see the name of a path parameter; code that passes it by its old name no longer compiles.",
    [at("/things/{id}", "id"), at("/things/{sid}", "sid")],
    (detail) => (tells(detail, "renamed") ? {} : { typescript: "none" }),
  ),
  rule(
    "request-parameter-client-name-changed",
    ["none", "breaking"],
    "{name} was renamed in the client from {base} to {revision}",
    "Code that passes it by its old name no longer compiles.",
    [taking(limit), taking({ ...limit, "x-client-name": "max" })],
  ),
  rule(
    "request-parameter-client-default-changed",
    ["none", "breaking"],
    "the client's default for {name} changed from {base} to {revision}",
    "What callers must pass and what the client fills in by itself has changed, so calls may no longer compile.",
    [taking(limit), taking({ ...limit, "x-client-default": "projectId" })],
  ),
  rule(
    "request-parameter-style-changed",
    ["breaking", "none"],
    "the style of {name} changed from {base} to {revision}",
    "Existing calls write the same value differently than the server now expects.",
    [taking(ids), taking({ ...ids, style: "spaceDelimited", explode: false })],
    ifUnsendable,
  ),
  rule(
    "request-parameter-explode-changed",
    ["breaking", "none"],
    "explode of {name} changed from {base} to {revision}",
    "Existing calls write several values differently than the server now expects.",
    [taking(ids), taking({ ...ids, explode: false })],
  ),
  rule(
    "request-parameter-empty-value-disallowed",
    ["warning", "none"],
    "{name} may no longer be empty",
    "Calls that send it without a value may be refused.",
    [taking({ ...limit, allowEmptyValue: true }), taking(limit)],
  ),
  rule(
    "request-parameter-reserved-disallowed",
    ["warning", "none"],
    "reserved characters in {name} must now be percent-encoded",
    "Calls that send them unencoded may be misread.",
    [taking({ ...limit, allowReserved: true }), taking(limit)],
  ),
  rule(
    "request-parameter-content-changed",
    ["breaking", "info"],
    "{name} is now written as {revision}, not as {base}",
    "Existing calls write the same value differently than the server now expects.",
    [
      taking({ name: "filter", in: "query", schema: { type: "object" } }),
      taking({ name: "filter", in: "query", content: { "application/json": { schema: { type: "object" } } } }),
    ],
    ifUnsendable,
  ),
  rule("request-parameter-deprecated", ["info", "info"], "{name} is now deprecated", "It works as before.", [
    taking(limit),
    taking(deprecated()),
  ]),
  rule(
    "request-parameter-deprecated-with-sunset",
    ["info", "info"],
    "{name} is now deprecated and will be removed on {revision}",
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
    "{name} is now deprecated, but its sunset {revision} has already passed",
    "Users were given no time to migrate.",
    [taking(limit), taking(deprecated("2020-01-01"))],
  ),
  rule(
    "request-parameter-sunset-deleted",
    ["breaking", "none"],
    "the sunset {base} of {name} was removed",
    "It may be removed any day now: the promised date was withdrawn.",
    [taking(deprecated(future)), taking(deprecated())],
  ),
  rule(
    "request-parameter-sunset-date-changed-too-small",
    ["breaking", "none"],
    "the sunset of {name} was moved from {base} to {revision}, which is earlier",
    "Users who planned by the date have less time than promised.",
    [taking(deprecated("9999-02-01")), taking(deprecated(future))],
  ),
  ...(["decreased", "increased"] as const).map((verb) =>
    rule(
      `request-parameter-stability-${verb}`,
      [verb === "decreased" ? "breaking" : "info", "none"],
      `the stability of {name} ${verb} from {base} to {revision}`,
      verb === "decreased" ? "Users can no longer rely on it not changing." : "More is promised than before.",
      [
        taking({ ...limit, "x-stability-level": verb === "decreased" ? "stable" : "beta" }),
        taking({ ...limit, "x-stability-level": verb === "decreased" ? "beta" : "stable" }),
      ],
    ),
  ),
  rule(
    "request-parameter-stability-invalid",
    ["breaking", "none"],
    "the x-stability-level {revision} of {name} is not one of draft, alpha, beta, stable",
    "Users can't tell what is promised.",
    [taking(limit), taking({ ...limit, "x-stability-level": "solid" })],
  ),
];
