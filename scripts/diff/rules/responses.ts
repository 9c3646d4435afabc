import { contents, get, JSON_TYPE, responding, operationRule as rule } from "../operation-rule.js";

/** Responses: which statuses there are, and in which media types they come. */
const answering = (...mediaTypes: readonly string[]) => responding(contents(mediaTypes));
const statuses = (...list: readonly string[]) =>
  get({ responses: Object.fromEntries(list.map((status) => [status, {}])) });

export const responseRules = [
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
];
