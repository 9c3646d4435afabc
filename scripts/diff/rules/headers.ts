import { type Detail, tells } from "../difference.js";
import { post, responding, operationRule as rule } from "../operation-rule.js";

/** Headers: of responses, and of the parts of a multipart body. */
const text = { schema: { type: "string" } };
const needed = { ...text, required: true };
const headers = (value?: object) => responding({ headers: value === undefined ? {} : { "X-Total": value } });
const sent = (value?: object) => post({ requestBody: part(value) });
const read = (value?: object) => responding(part(value));

function part(value?: object): object {
  const own = value === undefined ? {} : { "X-Part": value };
  const media = { schema: { type: "object", properties: { file: {} } }, encoding: { file: { headers: own } } };
  return { content: { "multipart/form-data": media } };
}

const ifRequired = (detail: Detail) => (tells(detail, "required") ? ({ wire: "breaking" } as const) : {});

export const headerRules = [
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
    [headers(needed), headers()],
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
    [headers(needed), headers(text)],
  ),
  rule(
    "response-header-became-required",
    ["info", "none"],
    "header {name} of response {base} became required",
    "Readers that could do without it find it every time.",
    [headers(text), headers(needed)],
  ),
  rule(
    "request-body-part-header-added",
    ["info", "none"],
    "header {name} of part {base} was added",
    "Parts of today lack it: they are refused where it is required.",
    [sent(), sent(text)],
    ifRequired,
  ),
  rule(
    "request-body-part-header-removed",
    ["warning", "none"],
    "header {name} of part {base} was removed",
    "A server may ignore a header it no longer knows, or refuse it.",
    [sent(text), sent()],
  ),
  rule(
    "request-body-part-header-became-required",
    ["breaking", "none"],
    "header {name} of part {base} became required",
    "Parts without it are refused.",
    [sent(text), sent(needed)],
  ),
  rule(
    "request-body-part-header-became-optional",
    ["info", "none"],
    "header {name} of part {base} became optional",
    "Parts that carry it are understood as before.",
    [sent(needed), sent(text)],
  ),
  rule(
    "response-body-part-header-added",
    ["info", "none"],
    "header {name} of part {base} was added",
    "Readers pass over headers they don't know.",
    [read(), read(text)],
  ),
  rule(
    "response-body-part-header-removed",
    ["warning", "none"],
    "header {name} of part {base} was removed",
    "Whoever read it when it was there never gets it again; a required one was promised to be there.",
    [read(text), read()],
    ifRequired,
  ),
  rule(
    "response-body-part-header-became-required",
    ["info", "none"],
    "header {name} of part {base} became required",
    "Readers that could do without it find it every time.",
    [read(text), read(needed)],
  ),
  rule(
    "response-body-part-header-became-optional",
    ["breaking", "none"],
    "header {name} of part {base} became optional",
    "Readers counted on it being there.",
    [read(needed), read(text)],
  ),
];
