import { tells } from "../difference.js";
import { contents, get, JSON_TYPE, responding } from "../example-documents.js";
import { operationRule as rule } from "../operation-rule.js";

/** Responses: their statuses and media types. */
const answering = (...mediaTypes: readonly string[]) => responding(contents(mediaTypes));
const statuses = (...list: readonly string[]) =>
  get({ responses: Object.fromEntries(list.map((status) => [status, {}])) });

export const responseRules = [
  rule(
    "response-media-type-added",
    ["info", "info"],
    "media type {revision} was added to {name}",
    "Clients state which media types they accept; receivers of a webhook can't, and may be unable to read it.",
    [answering(JSON_TYPE), answering(JSON_TYPE, "text/csv")],
    (detail) => (tells(detail, "unasked") ? { wire: "breaking" } : {}),
  ),
  rule(
    "response-media-type-removed",
    ["breaking", "info"],
    "media type {base} was removed from {name}",
    "Clients that can read only this type receive nothing they understand.",
    [answering(JSON_TYPE, "text/csv"), answering(JSON_TYPE)],
  ),
  rule(
    "response-media-type-name-changed",
    ["info", "info"],
    "the media type of {name} changed from {base} to {revision}",
    "Only a parameter of the media type changed.",
    [answering(`${JSON_TYPE}; v=1`), answering(`${JSON_TYPE}; v=2`)],
  ),
  rule(
    "response-media-type-name-generalized",
    ["breaking", "info"],
    "the media type of {name} was widened from {base} to {revision}",
    "Clients that know the narrow type may be unable to read the others.",
    [answering("application/hal+json"), answering(JSON_TYPE)],
  ),
  rule(
    "response-media-type-name-specialized",
    ["info", "info"],
    "the media type of {name} was narrowed from {base} to {revision}",
    "Clients that read the wide type can read the narrow one too.",
    [answering(JSON_TYPE), answering("application/hal+json")],
  ),
  rule(
    "response-body-media-type-schema-added",
    ["info", "info"],
    "{base} of {name} now has a schema",
    "The body that readers receive is now described.",
    [responding({ content: { [JSON_TYPE]: {} } }), answering(JSON_TYPE)],
  ),
  rule(
    "response-body-media-type-schema-removed",
    ["warning", "breaking"],
    "{base} of {name} no longer has a schema",
    "Readers are no longer promised anything about the body.",
    [answering(JSON_TYPE), responding({ content: { [JSON_TYPE]: {} } })],
  ),
  rule(
    "response-success-status-added",
    ["warning", "info"],
    "success status {name} was added",
    "Clients that look for one particular status may receive another; clients that accept any 2xx are not affected.",
    [statuses("200"), statuses("200", "202")],
  ),
  rule(
    "response-success-status-removed",
    ["breaking", "info"],
    "success status {name} was removed",
    "Clients that look for it never receive it.",
    [statuses("200", "202"), statuses("200")],
  ),
  rule(
    "response-non-success-status-added",
    ["info", "info"],
    "status {name} was added",
    "Clients must be prepared for any error anyway.",
    [statuses("200"), statuses("200", "404")],
  ),
  rule(
    "response-non-success-status-removed",
    ["info", "info"],
    "status {name} was removed",
    "Clients that are prepared for it just never receive it.",
    [statuses("200", "404"), statuses("200")],
  ),
];
