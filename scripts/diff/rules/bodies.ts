import { type Detail, tells } from "../difference.js";
import { contents, FORM_TYPE, JSON_TYPE, json, post, responding } from "../example-documents.js";
import { operationRule as rule } from "../operation-rule.js";

/** Bodies: whether there is one, in which media types, and how they are encoded; their contents are judged by the schema rules. */
const body = (value: object = {}) => post({ requestBody: { ...json({ type: "object" }), ...value } });
const sending = (...mediaTypes: readonly string[]) => post({ requestBody: contents(mediaTypes) });

function form(encoding?: object): object {
  const schema = { type: "object", properties: { events: { type: "array", items: { type: "string" } } } };
  const media = { schema, ...(encoding === undefined ? {} : { encoding: { events: encoding } }) };
  return { content: { [FORM_TYPE]: media } };
}

function rooted(direction: "request" | "response", name: string): object {
  const content = { content: { "application/xml": { schema: { type: "object", xml: { name } } } } };
  return direction === "request" ? post({ requestBody: content }) : responding(content);
}

/** Callers pass a plain object's fields one by one, so code must change only if the detail states one of these facts. */
function unlessSaid(...asked: readonly string[]) {
  return (detail: Detail) => (asked.some((fact) => tells(detail, fact)) ? {} : ({ typescript: "info" } as const));
}

/** The generated function requires a plain object's required fields even if the body itself may be left out. */
const ifNeeded = (detail: Detail) =>
  tells(detail, "needed") && !tells(detail, "whole") ? ({ typescript: "breaking" } as const) : {};

/** More content types are accepted, or fewer are sent. */
const ifHarmless = (detail: Detail) => (tells(detail, "harmless") ? ({ wire: "info" } as const) : {});

/** Callers pass text or bytes instead of an object, or the other way round. */
const ifRewritten = (detail: Detail) => (tells(detail, "rewritten") ? ({ typescript: "breaking" } as const) : {});

export const bodyRules = [
  rule(
    "request-body-added-required",
    ["breaking", "breaking"],
    "a required request body was added",
    "Existing calls send none and are refused.",
    [post({}), body({ required: true })],
    unlessSaid("whole", "needed"),
  ),
  rule(
    "request-body-added-optional",
    ["info", "info"],
    "an optional request body was added",
    "Existing calls send none and still work.",
    [post({}), body()],
    ifNeeded,
  ),
  rule(
    "request-body-removed",
    ["breaking", "breaking"],
    "the request body was removed",
    "Existing calls send a body that is no longer accepted.",
    [body(), post({})],
  ),
  rule(
    "request-body-became-required",
    ["breaking", "breaking"],
    "the request body became required",
    "Calls without one are refused.",
    [body(), body({ required: true })],
    unlessSaid("whole"),
  ),
  rule(
    "request-body-became-optional",
    ["info", "info"],
    "the request body became optional",
    "Calls that send one work as before.",
    [body({ required: true }), body()],
  ),
  rule(
    "request-body-media-type-added",
    ["info", "info"],
    "media type {revision} was added to the {name}",
    "Existing bodies are still accepted.",
    [sending(JSON_TYPE), sending(JSON_TYPE, FORM_TYPE)],
  ),
  rule(
    "request-body-media-type-removed",
    ["breaking", "info"],
    "media type {base} was removed from the {name}",
    "Existing bodies are refused. A regenerated client sends one that is accepted.",
    [sending(FORM_TYPE), sending(JSON_TYPE)],
  ),
  rule(
    "request-body-media-type-name-changed",
    ["info", "info"],
    "the media type of the {name} changed from {base} to {revision}",
    "Only a parameter of the media type changed.",
    [sending(`${JSON_TYPE}; v=1`), sending(`${JSON_TYPE}; v=2`)],
  ),
  rule(
    "request-body-media-type-name-generalized",
    ["info", "info"],
    "the media type of the {name} was widened from {base} to {revision}",
    "Existing bodies are still accepted.",
    [sending("application/hal+json"), sending(JSON_TYPE)],
  ),
  rule(
    "request-body-media-type-name-specialized",
    ["breaking", "info"],
    "the media type of the {name} was narrowed from {base} to {revision}",
    "Existing bodies are refused.",
    [sending(JSON_TYPE), sending("application/hal+json")],
  ),
  rule(
    "request-body-media-type-schema-added",
    ["breaking", "breaking"],
    "{base} of the {name} now has a schema",
    "Anything was accepted; now a body that doesn't fit the schema is refused.",
    [post({ requestBody: { content: { [JSON_TYPE]: {} } } }), sending(JSON_TYPE)],
  ),
  rule(
    "request-body-media-type-schema-removed",
    ["info", "info"],
    "{base} of the {name} no longer has a schema",
    "Anything is now accepted.",
    [sending(JSON_TYPE), post({ requestBody: { content: { [JSON_TYPE]: {} } } })],
  ),
  rule(
    "request-body-encoding-changed",
    ["breaking", "none"],
    "the encoding of form field {name} changed from {base} to {revision}",
    "Existing calls write the same value differently than the server now expects.",
    [post({ requestBody: form() }), post({ requestBody: form({ style: "spaceDelimited" }) })],
    (detail) => ({ ...ifHarmless(detail), ...ifRewritten(detail) }),
  ),
  rule(
    "response-body-encoding-changed",
    ["breaking", "none"],
    "the encoding of form field {name} changed from {base} to {revision}",
    "Readers expect the same value to be written the old way.",
    [responding(form()), responding(form({ style: "spaceDelimited" }))],
    ifHarmless,
  ),
  ...(["request", "response"] as const).map((direction) =>
    rule(
      `${direction}-body-xml-root-changed`,
      ["breaking", "none"],
      `the XML root element of ${direction === "request" ? "the " : ""}{name} changed from {base} to {revision}`,
      "Whoever parses the XML looks for the other root element.",
      [rooted(direction, "Thing"), rooted(direction, "Item")],
    ),
  ),
];
