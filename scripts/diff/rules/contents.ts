import type { Difference } from "../difference.js";
import { breaks, clientOnly, hasFact, informs, type SchemaRule, warns } from "../rule.js";
import type { Use } from "../use.js";

/** What is inside a text, and what stands in where nothing is sent. */
const text = { type: "string" };
const isParameter = (_: Difference, { place }: Use) =>
  place === "parameter" || place === "header-parameter" ? ({ wire: "warning" } as const) : {};

/** A field for bytes takes text as well, one for text takes no bytes. */
const isBytes = (difference: Difference) => {
  if (hasFact("became text")(difference)) return { typescript: "breaking" } as const;
  return hasFact("became bytes")(difference) ? ({ typescript: "info" } as const) : {};
};

export const contentRules: readonly SchemaRule[] = [
  {
    name: "content-encoding-changed",
    says: "contentEncoding is {revision} now, not {base}",
    request: { ...breaks("What is sent today is read another way.", "none"), judge: isBytes },
    response: breaks("What comes must be read another way.", "none"),
    example: [
      { ...text, contentEncoding: "base64" },
      { ...text, contentEncoding: "base32" },
    ],
  },
  {
    name: "content-media-type-changed",
    says: "contentMediaType is {revision} now, not {base}",
    request: { ...breaks("What is sent today is read another way.", "none"), judge: isBytes },
    response: breaks("What comes must be read another way.", "none"),
    example: [
      { ...text, contentMediaType: "image/png" },
      { ...text, contentMediaType: "image/jpeg" },
    ],
  },
  {
    name: "xml-changed",
    on: "property-xml-changed",
    inner: true,
    says: "property {name} is written in XML as {revision} now, not as {base}",
    request: breaks("The server looks for other markup.", "none"),
    response: breaks("Readers look for other markup.", "none"),
    example: [
      { type: "object", properties: { a: text } },
      { type: "object", properties: { a: { ...text, xml: { attribute: true } } } },
    ],
    mediaType: "application/xml",
  },
  {
    name: "default-value-changed",
    says: "the default is {revision} now, not {base}",
    request: warns("Requests that leave it out mean something else from now on, and nothing tells their senders."),
    response: informs("What comes is said; a default only describes it.", "none"),
    example: [
      { ...text, default: "a" },
      { ...text, default: "b" },
    ],
  },
  {
    name: "default-value-added",
    says: "the default is {revision} now",
    request: {
      ...informs("The server may have done so all along; for a parameter it is worth a look.", "none"),
      judge: isParameter,
    },
    response: informs("What comes is said; a default only describes it.", "none"),
    example: [text, { ...text, default: "a" }],
  },
  {
    name: "default-value-removed",
    says: "the default {base} is no longer promised",
    request: {
      ...informs("The server may still do so; for a parameter it is worth a look.", "none"),
      judge: isParameter,
    },
    response: informs("What comes is said; a default only describes it.", "none"),
    example: [{ ...text, default: "a" }, text],
  },
  {
    name: "client-name-changed",
    says: "its name in the client is {revision} now, not {base}",
    request: clientOnly("breaking", "Code that passes it by its name no longer compiles."),
    response: clientOnly("breaking", "Code that reads it by its name no longer compiles."),
    example: [text, { ...text, "x-client-name": "other" }],
  },
];
