import type { Difference } from "../difference.js";
import { breaks, clientOnly, hasFact, informs, type SchemaRule, warns } from "../rule.js";
import { isParameter, type Use } from "../use.js";

/** The contents of texts, defaults, and names in the client. */
const text = { type: "string" };
const ofParameter = (_: Difference, use: Use) => (isParameter(use.place) ? ({ wire: "warning" } as const) : {});

/** A field for bytes also takes text; a field for text takes no bytes, and neither does a parameter. */
const isBytes = (difference: Difference, use: Use) => {
  if (isParameter(use.place)) return {};
  if (hasFact("became text")(difference)) return { typescript: "breaking" } as const;
  return hasFact("became bytes")(difference) ? ({ typescript: "info" } as const) : {};
};

export const contentRules: readonly SchemaRule[] = [
  {
    name: "content-encoding-changed",
    says: "contentEncoding changed from {base} to {revision}",
    request: { ...breaks("The server decodes existing values differently.", "none"), judge: isBytes },
    response: breaks("Readers must decode the value differently.", "none"),
    example: [
      { ...text, contentEncoding: "base64" },
      { ...text, contentEncoding: "base32" },
    ],
  },
  {
    name: "content-media-type-changed",
    says: "contentMediaType changed from {base} to {revision}",
    request: { ...breaks("The server decodes existing values differently.", "none"), judge: isBytes },
    response: breaks("Readers must decode the value differently.", "none"),
    example: [
      { ...text, contentMediaType: "image/png" },
      { ...text, contentMediaType: "image/jpeg" },
    ],
  },
  {
    name: "xml-changed",
    on: "property-xml-changed",
    inner: true,
    says: "the XML of property {name} changed from {base} to {revision}",
    request: breaks("The server expects other markup than existing requests send.", "none"),
    response: breaks("Readers expect the old markup.", "none"),
    example: [
      { type: "object", properties: { a: text } },
      { type: "object", properties: { a: { ...text, xml: { attribute: true } } } },
    ],
    mediaType: "application/xml",
  },
  {
    name: "default-value-changed",
    says: "the default changed from {base} to {revision}",
    request: warns("Requests that leave it out now mean something else, and their senders don't notice."),
    response: informs("Responses state the value itself; a default only documents it.", "none"),
    example: [
      { ...text, default: "a" },
      { ...text, default: "b" },
    ],
  },
  {
    name: "default-value-added",
    says: "the default is now {revision}",
    request: {
      ...informs("The server may have used this default all along; for a parameter that is worth checking.", "none"),
      judge: ofParameter,
    },
    response: informs("Responses state the value itself; a default only documents it.", "none"),
    example: [text, { ...text, default: "a" }],
  },
  {
    name: "default-value-removed",
    says: "the default {base} is no longer promised",
    request: {
      ...informs("The server may still use this default; for a parameter that is worth checking.", "none"),
      judge: ofParameter,
    },
    response: informs("Responses state the value itself; a default only documents it.", "none"),
    example: [{ ...text, default: "a" }, text],
  },
  {
    name: "client-name-changed",
    inner: true,
    says: "its name in the client changed from {base} to {revision}",
    request: clientOnly("breaking", "Code that passes it by its old name no longer compiles."),
    response: clientOnly("breaking", "Code that reads it by its old name no longer compiles."),
    example: [
      { type: "object", properties: { a: text } },
      { type: "object", properties: { a: { ...text, "x-client-name": "other" } } },
    ],
  },
];
