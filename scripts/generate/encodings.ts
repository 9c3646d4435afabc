import type { FieldModel } from "../spec/model/index.js";

/** The runtime's names for the encodings of the model, and for those of places; ISO 8601 is its default for Dates. */
export const ENCODING_NAMES: Readonly<Record<string, string>> = {
  assigned: "asAssigned",
  cookie: "asCookie",
  cookies: "asCookies",
  date: "asDate",
  deepObject: "asDeepObject",
  exploded: "asExploded",
  fields: "asFields",
  flat: "asFlat",
  header: "asHeader",
  json: "asJson",
  jsonObjects: "asJsonObjects",
  listed: "asListed",
  rfc2822: "asRfc2822",
  commaDelimited: "commaDelimited",
  pipeDelimited: "pipeDelimited",
  spaceDelimited: "spaceDelimited",
};

/** The runtime's encodings that a field needs. */
export const encodingNames = ({ place, encodings }: FieldModel): string[] =>
  [place, ...encodings].flatMap((name) => ENCODING_NAMES[name] ?? []);
