import { type Detail, tells } from "../difference.js";
import { post, responding } from "../example-documents.js";
import { operationRule as rule } from "../operation-rule.js";

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
    "header {name} was added",
    "Readers ignore headers they don't know.",
    [headers(), headers(text)],
  ),
  rule(
    "optional-response-header-removed",
    ["warning", "none"],
    "optional header {name} was removed",
    "Readers that used it never receive it again.",
    [headers(text), headers()],
  ),
  rule(
    "required-response-header-removed",
    ["breaking", "none"],
    "required header {name} was removed",
    "Readers were promised the header and no longer receive it.",
    [headers(needed), headers()],
  ),
  rule(
    "response-header-content-changed",
    ["breaking", "none"],
    "header {name} is now written as {revision}",
    "Readers expect the same value to be written the old way.",
    [
      headers({ schema: { type: "object" } }),
      headers({ content: { "application/json": { schema: { type: "object" } } } }),
    ],
  ),
  rule(
    "response-header-explode-changed",
    ["breaking", "none"],
    "explode of header {name} is now {revision}",
    "Readers expect the fields of an object to be written the old way.",
    [headers({ schema: { type: "object" } }), headers({ schema: { type: "object" }, explode: true })],
  ),
  rule(
    "response-header-became-optional",
    ["breaking", "none"],
    "header {name} became optional",
    "Readers that rely on it may not receive it.",
    [headers(needed), headers(text)],
  ),
  rule(
    "response-header-became-required",
    ["info", "none"],
    "header {name} became required",
    "Readers that can do without it now always receive it.",
    [headers(text), headers(needed)],
  ),
  rule(
    "request-body-part-header-added",
    ["info", "none"],
    "header {name} of part {base} was added",
    "Existing parts lack it, and are refused if it is required.",
    [sent(), sent(text)],
    ifRequired,
  ),
  rule(
    "request-body-part-header-removed",
    ["warning", "none"],
    "header {name} of part {base} was removed",
    "The server may ignore or refuse a header that it no longer knows.",
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
    "Parts that carry it work as before.",
    [sent(needed), sent(text)],
  ),
  rule(
    "response-body-part-header-added",
    ["info", "none"],
    "header {name} of part {base} was added",
    "Readers ignore headers they don't know.",
    [read(), read(text)],
  ),
  rule(
    "response-body-part-header-removed",
    ["warning", "none"],
    "header {name} of part {base} was removed",
    "Readers that used it never receive it again, even if it was promised as required.",
    [read(text), read()],
    ifRequired,
  ),
  rule(
    "response-body-part-header-became-required",
    ["info", "none"],
    "header {name} of part {base} became required",
    "Readers that can do without it now always receive it.",
    [read(text), read(needed)],
  ),
  rule(
    "response-body-part-header-became-optional",
    ["breaking", "none"],
    "header {name} of part {base} became optional",
    "Readers that rely on it may not receive it.",
    [read(needed), read(text)],
  ),
];
