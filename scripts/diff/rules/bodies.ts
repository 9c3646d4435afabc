import type { Detail } from "../difference.js";
import { get, json, post, responding, operationRule as rule } from "../operation-rule.js";

/** Bodies, media types, statuses and headers; what is in the bodies is judged by the schema rules. */
const body = (value: object = {}) => post({ requestBody: { ...json({ type: "object" }), ...value } });
const sending = (...mediaTypes: readonly string[]) => post({ requestBody: contents(mediaTypes) });
const answering = (...mediaTypes: readonly string[]) => responding(contents(mediaTypes));
const statuses = (...list: readonly string[]) =>
  get({ responses: Object.fromEntries(list.map((status) => [status, {}])) });
const headers = (value?: object) => responding({ headers: value === undefined ? {} : { "X-Total": value } });
const text = { schema: { type: "string" } };

function contents(mediaTypes: readonly string[]): object {
  return { content: Object.fromEntries(mediaTypes.map((name) => [name, { schema: {} }])) };
}

function form(encoding?: object): object {
  const schema = { type: "object", properties: { events: { type: "array", items: { type: "string" } } } };
  const media = { schema, ...(encoding === undefined ? {} : { encoding: { events: encoding } }) };
  return { content: { "application/x-www-form-urlencoded": media } };
}

function rooted(direction: "request" | "response", name: string): object {
  const content = { content: { "application/xml": { schema: { type: "object", xml: { name } } } } };
  return direction === "request" ? post({ requestBody: content }) : responding(content);
}

/** Callers pass a plain object's fields one by one: they have something to add only if it says so. */
function unlessSaid(...asked: readonly string[]) {
  return ({ facts }: Detail) => (asked.some((fact) => facts?.includes(fact)) ? {} : ({ typescript: "info" } as const));
}

/** The generated function demands a plain object's required fields, whether or not the body may be left out. */
const ifNeeded = ({ facts }: Detail) =>
  facts?.includes("needed") === true && !facts.includes("whole") ? ({ typescript: "breaking" } as const) : {};

/** More content types are understood, or fewer come. */
const ifHarmless = ({ facts }: Detail) => (facts?.includes("harmless") === true ? ({ wire: "info" } as const) : {});

const JSON_TYPE = "application/json";
const FORM_TYPE = "application/x-www-form-urlencoded";

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
  ...partHeaderRules(),
  ...(["request", "response"] as const).map((direction) =>
    rule(
      `${direction}-body-xml-root-changed`,
      ["breaking", "none"],
      `the XML of ${direction === "request" ? "the " : ""}{name} begins with {revision} now, not with {base}`,
      "The outermost element is what tells a reader what it has.",
      [rooted(direction, "Thing"), rooted(direction, "Item")],
    ),
  ),
  rule(
    "response-media-type-added",
    ["info", "info"],
    "media type {revision} was added to {name}",
    "Clients say which they accept.",
    [answering(JSON_TYPE), answering(JSON_TYPE, "text/csv")],
  ),
  rule(
    "response-media-type-removed",
    ["breaking", "info"],
    "media type {base} was removed from {name}",
    "Clients that can read nothing else get nothing they understand.",
    [answering(JSON_TYPE, "text/csv"), answering(JSON_TYPE)],
  ),
  rule(
    "response-media-type-name-changed",
    ["info", "info"],
    "media type {base} of {name} is {revision} now",
    "Only a parameter of its name has changed.",
    [answering(`${JSON_TYPE}; v=1`), answering(`${JSON_TYPE}; v=2`)],
  ),
  rule(
    "response-media-type-name-generalized",
    ["breaking", "info"],
    "media type {base} of {name} is {revision} now, which is more general",
    "Clients that know the special one may not read the others.",
    [answering("application/hal+json"), answering(JSON_TYPE)],
  ),
  rule(
    "response-media-type-name-specialized",
    ["info", "info"],
    "media type {base} of {name} is {revision} now, which is a part of it",
    "Clients that read the general one read this too.",
    [answering(JSON_TYPE), answering("application/hal+json")],
  ),
  rule(
    "response-body-media-type-schema-added",
    ["info", "info"],
    "{base} of {name} has a schema now",
    "What comes is described now.",
    [responding({ content: { [JSON_TYPE]: {} } }), answering(JSON_TYPE)],
  ),
  rule(
    "response-body-media-type-schema-removed",
    ["warning", "breaking"],
    "{base} of {name} has no schema any more",
    "Nothing is promised of what comes.",
    [answering(JSON_TYPE), responding({ content: { [JSON_TYPE]: {} } })],
  ),
  rule(
    "response-success-status-added",
    ["warning", "info"],
    "success status {name} was added",
    "Clients that look for one status meet another; clients that take any 2xx don't care.",
    [statuses("200"), statuses("200", "202")],
  ),
  rule(
    "response-success-status-removed",
    ["breaking", "info"],
    "success status {name} was removed",
    "Clients that look for it never meet it.",
    [statuses("200", "202"), statuses("200")],
  ),
  rule(
    "response-non-success-status-added",
    ["info", "info"],
    "status {name} was added",
    "Clients must be ready for any error.",
    [statuses("200"), statuses("200", "404")],
  ),
  rule(
    "response-non-success-status-removed",
    ["info", "info"],
    "status {name} was removed",
    "Clients that are ready for it merely never meet it.",
    [statuses("200", "404"), statuses("200")],
  ),
  rule(
    "response-header-added",
    ["info", "info"],
    "header {name} was added to response {base}",
    "Readers pass over headers they don't know.",
    [headers(), headers(text)],
  ),
  rule(
    "optional-response-header-removed",
    ["warning", "none"],
    "optional header {name} was removed from response {base}",
    "Whoever read it when it was there never gets it again.",
    [headers(text), headers()],
  ),
  rule(
    "required-response-header-removed",
    ["breaking", "none"],
    "required header {name} was removed from response {base}",
    "It was promised to be there.",
    [headers({ ...text, required: true }), headers()],
  ),
  rule(
    "response-header-content-changed",
    ["breaking", "none"],
    "header {name} of response {base} is written as {revision} now",
    "The same value is another text.",
    [
      headers({ schema: { type: "object" } }),
      headers({ content: { "application/json": { schema: { type: "object" } } } }),
    ],
  ),
  rule(
    "response-header-explode-changed",
    ["breaking", "none"],
    "explode of header {name} of response {base} is {revision} now",
    "The fields of an object are written another way.",
    [headers({ schema: { type: "object" } }), headers({ schema: { type: "object" }, explode: true })],
  ),
  rule(
    "response-header-became-optional",
    ["breaking", "none"],
    "header {name} of response {base} became optional",
    "Readers counted on it being there.",
    [headers({ ...text, required: true }), headers(text)],
  ),
  rule(
    "response-header-became-required",
    ["info", "none"],
    "header {name} of response {base} became required",
    "Readers that could do without it find it every time.",
    [headers(text), headers({ ...text, required: true })],
  ),
];

function partHeaderRules() {
  const part = (value?: object) => {
    const headers = value === undefined ? {} : { "X-Part": value };
    const media = { schema: { type: "object", properties: { file: {} } }, encoding: { file: { headers } } };
    return { content: { "multipart/form-data": media } };
  };
  const sent = (value?: object) => post({ requestBody: part(value) });
  const read = (value?: object) => responding(part(value));
  const needed = { ...text, required: true };
  const where = "of part {base}";
  const ifRequired = ({ facts }: Detail) =>
    facts?.includes("required") === true ? ({ wire: "breaking" } as const) : {};
  return [
    rule(
      "request-body-part-header-added",
      ["info", "none"],
      `header {name} ${where} was added`,
      "Parts of today lack it: they are refused where it is required.",
      [sent(), sent(text)],
      ifRequired,
    ),
    rule(
      "request-body-part-header-removed",
      ["warning", "none"],
      `header {name} ${where} was removed`,
      "A server may ignore a header it no longer knows, or refuse it.",
      [sent(text), sent()],
    ),
    rule(
      "request-body-part-header-became-required",
      ["breaking", "none"],
      `header {name} ${where} became required`,
      "Parts without it are refused.",
      [sent(text), sent(needed)],
    ),
    rule(
      "request-body-part-header-became-optional",
      ["info", "none"],
      `header {name} ${where} became optional`,
      "Parts that carry it are understood as before.",
      [sent(needed), sent(text)],
    ),
    rule(
      "response-body-part-header-added",
      ["info", "none"],
      `header {name} ${where} was added`,
      "Readers pass over headers they don't know.",
      [read(), read(text)],
    ),
    rule(
      "response-body-part-header-removed",
      ["warning", "none"],
      `header {name} ${where} was removed`,
      "Whoever read it when it was there never gets it again; a required one was promised to be there.",
      [read(text), read()],
      ifRequired,
    ),
    rule(
      "response-body-part-header-became-required",
      ["info", "none"],
      `header {name} ${where} became required`,
      "Readers that could do without it find it every time.",
      [read(text), read(needed)],
    ),
    rule(
      "response-body-part-header-became-optional",
      ["breaking", "none"],
      `header {name} ${where} became optional`,
      "Readers counted on it being there.",
      [read(needed), read(text)],
    ),
  ];
}
