/** The body of a request: in the media type that the spec requires, with the fields that it declares. */

import { checkFields, refuseProblems } from "./check.js";
import type { Api, Body, Operation, Schema } from "./document.js";
import { flatten } from "./flatten.js";
import { isRecord, type JsonObject, listAt } from "./json.js";
import { checkEncoding } from "./percent.js";
import type { RawRequest } from "./raw-request.js";
import { Refusal } from "./refusal.js";
import { readForm } from "./text-values.js";
import { propertySchema, validate } from "./validate.js";

export function readBody(raw: RawRequest, operation: Operation): JsonObject {
  const [first] = operation.bodies;
  if (!first) return raw.body === "" ? {} : refuse("This operation takes no body");
  const mediaType = (raw.headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const body = operation.bodies.find(({ contentType }) => contentType === mediaType);
  if (body) return readAs(operation.api, body, raw.body);
  if (raw.body === "") return readAs(operation.api, first, "");
  return refuse(`The body must be ${first.contentType}, not ${mediaType || "without a content type"}`);
}

function readAs(api: Api, body: Body, text: string): JsonObject {
  if (body.contentType === "application/x-www-form-urlencoded") return checkForm(api, body, text);
  return /[/+]json$/.test(body.contentType) ? checkJson(api, body, text) : {};
}

function checkForm(api: Api, { schema, encoding }: Body, text: string): JsonObject {
  checkEncoding("The form", text);
  const form = flatten(api, schema);
  const schemaOf = (name: string) => formField(form, name);
  const fields = readForm(api, schemaOf, encoding, text);
  refuseProblems(checkFields(api, fields, listAt(form, "required").map(String), schemaOf));
  return fields;
}

/** The first of a numbered series stands for all 99: `Parameter7.Name` is treated like `Parameter1.Name`. */
function formField(form: Schema, name: string): Schema | undefined {
  return propertySchema(form, name) ?? propertySchema(form, name.replace(/(?<!\d)[1-9]\d?(?!\d)/, "1"));
}

function checkJson(api: Api, { schema }: Body, text: string): JsonObject {
  const value = text === "" ? {} : parseJson(text);
  if (!isRecord(value)) return refuse("The body must be a JSON object");
  refuseProblems(validate(api, closed(api, schema), value));
  return value;
}

/** A body's own fields are refused unless they are declared, by each branch of a union too, whether or not the schema says so. */
function closed(api: Api, reference: Schema): Schema {
  const schema = flatten(api, reference);
  for (const union of ["anyOf", "oneOf"]) {
    const branches = listAt(schema, union).filter(isRecord);
    if (branches.length === 0) continue;
    const { [union]: _, ...beside } = schema;
    return { [union]: branches.map((branch) => closed(api, { allOf: [beside, branch] })) };
  }
  const isOpen = schema.additionalProperties !== undefined || !isRecord(schema.properties);
  return isOpen ? schema : { ...schema, additionalProperties: false };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse("The body is not JSON");
  }
}

/** The body cannot be understood: 400 if the operation documents that, else 422. */
function refuse(message: string): never {
  throw new Refusal([400, 422], message);
}
