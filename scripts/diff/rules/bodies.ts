import { type Detail, tells } from "../difference.js";
import { contents, FORM_TYPE, JSON_TYPE, json, post, responding, operationRule as rule } from "../operation-rule.js";

/** Bodies: whether there is one, in which media types, how they are written; what is in them is judged by the schema rules. */
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

/** Callers pass a plain object's fields one by one: they have something to add only if it says so. */
function unlessSaid(...asked: readonly string[]) {
  return (detail: Detail) => (asked.some((fact) => tells(detail, fact)) ? {} : ({ typescript: "info" } as const));
}

/** The generated function demands a plain object's required fields, whether or not the body may be left out. */
const ifNeeded = (detail: Detail) =>
  tells(detail, "needed") && !tells(detail, "whole") ? ({ typescript: "breaking" } as const) : {};

/** More content types are understood, or fewer come. */
const ifHarmless = (detail: Detail) => (tells(detail, "harmless") ? ({ wire: "info" } as const) : {});

export const bodyRules = [
  rule(
    "request-body-added-required",
    ["breaking", "breaking"],
    "a required request body was added",
    "Calls of today send none and are refused.",
    [post({}), body({ required: true })],
    unlessSaid("whole", "needed"),
  ),
  rule(
    "request-body-added-optional",
    ["info", "info"],
    "an optional request body was added",
    "Calls of today send none and are still understood.",
    [post({}), body()],
    ifNeeded,
  ),
  rule(
    "request-body-removed",
    ["breaking", "breaking"],
    "the request body was removed",
    "What is sent today is no longer taken.",
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
    "Calls that send one are understood as before.",
    [body({ required: true }), body()],
  ),
  rule(
    "request-body-media-type-added",
    ["info", "info"],
    "media type {revision} was added to the {name}",
    "Bodies of today are still understood.",
    [sending(JSON_TYPE), sending(JSON_TYPE, FORM_TYPE)],
  ),
  rule(
    "request-body-media-type-removed",
    ["breaking", "info"],
    "media type {base} was removed from the {name}",
    "Bodies of today are refused. A regenerated client sends what is taken now.",
    [sending(FORM_TYPE), sending(JSON_TYPE)],
  ),
  rule(
    "request-body-media-type-name-changed",
    ["info", "info"],
    "media type {base} of the {name} is {revision} now",
    "Only a parameter of its name has changed.",
    [sending(`${JSON_TYPE}; v=1`), sending(`${JSON_TYPE}; v=2`)],
  ),
  rule(
    "request-body-media-type-name-generalized",
    ["info", "info"],
    "media type {base} of the {name} is {revision} now, which contains it",
    "Bodies of today are still understood.",
    [sending("application/hal+json"), sending(JSON_TYPE)],
  ),
  rule(
    "request-body-media-type-name-specialized",
    ["breaking", "info"],
    "media type {base} of the {name} is {revision} now, which is only a part of it",
    "Bodies of today are refused.",
    [sending(JSON_TYPE), sending("application/hal+json")],
  ),
  rule(
    "request-body-media-type-schema-added",
    ["breaking", "breaking"],
    "{base} of the {name} has a schema now",
    "Anything was allowed and isn't now.",
    [post({ requestBody: { content: { [JSON_TYPE]: {} } } }), sending(JSON_TYPE)],
  ),
  rule(
    "request-body-media-type-schema-removed",
    ["info", "info"],
    "{base} of the {name} has no schema any more",
    "Anything is allowed now.",
    [sending(JSON_TYPE), post({ requestBody: { content: { [JSON_TYPE]: {} } } })],
  ),
  rule(
    "request-body-encoding-changed",
    ["breaking", "none"],
    "field {name} of the form is encoded as {revision} now, not as {base}",
    "The same value is another text.",
    [post({ requestBody: form() }), post({ requestBody: form({ style: "spaceDelimited" }) })],
    ifHarmless,
  ),
  rule(
    "response-body-encoding-changed",
    ["breaking", "none"],
    "field {name} of the form is encoded as {revision} now, not as {base}",
    "The same value is another text.",
    [responding(form()), responding(form({ style: "spaceDelimited" }))],
    ifHarmless,
  ),
  ...(["request", "response"] as const).map((direction) =>
    rule(
      `${direction}-body-xml-root-changed`,
      ["breaking", "none"],
      `the XML of ${direction === "request" ? "the " : ""}{name} begins with {revision} now, not with {base}`,
      "The outermost element is what tells a reader what it has.",
      [rooted(direction, "Thing"), rooted(direction, "Item")],
    ),
  ),
];
