/** A request that has been let in: authenticated, and every part of it checked against the spec. */
import { type Body, flatten, type Operation, type Schema } from "./document.js";
import { isObject, type JsonObject, listAt, objectAt, snakeCase } from "./json.js";
import { Refusal } from "./refusal.js";
import { readFields, readForm } from "./text-values.js";
import { type Problem, validate } from "./validate.js";

export interface RawRequest {
  readonly method: string;
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Ask {
  readonly operation: Operation;
  readonly raw: RawRequest;
  /** Decoded path parameters by name. */
  readonly path: Readonly<Record<string, string>>;
  /** Path parameters in their order, but for the account: the call's and the recording's of `/Calls/{}/Recordings/{}`. */
  readonly ids: readonly string[];
  readonly query: JsonObject;
  readonly body: JsonObject;
  /** The body's fields by the names that answers have for them: `RecordingChannels` as `recording_channels`. */
  readonly given: JsonObject;
  /** The account named in the path, else the project. */
  readonly account: string;
}

/** Names of Relay REST's paging, which its pages link with even where an operation declares none. */
const PAGING: Readonly<Record<string, Schema>> = {
  page_number: { type: "integer", minimum: 0 },
  page_size: { type: "integer", minimum: 1, maximum: 1000 },
  page_token: { type: "string" },
};

export function readAsk(
  raw: RawRequest,
  operation: Operation,
  path: Readonly<Record<string, string>>,
  project: string,
): Ask {
  const query = readQuery(raw, operation);
  const body = readBody(raw, operation);
  const given = Object.fromEntries(Object.entries(body).map(([name, value]) => [snakeCase(name), value]));
  const ids = Object.entries(path).flatMap(([name, id]) => (name === "AccountSid" ? [] : [id]));
  return { operation, raw, path, ids, query, body, given, account: path.AccountSid ?? project };
}

function readQuery(raw: RawRequest, operation: Operation): JsonObject {
  const declared = operation.parameters.filter((parameter) => parameter.in === "query");
  const schemas = new Map(declared.map(({ name, schema }) => [name, schema]));
  const schemaOf = (name: string) => schemas.get(name) ?? (operation.method === "GET" ? PAGING[name] : undefined);
  const query = readFields(operation.api, raw.url.searchParams, schemaOf);
  const required = declared.filter((parameter) => parameter.required).map(({ name }) => name);
  refuseProblems(checkFields(operation, query, required, schemaOf), [422, 400]);
  return query;
}

function readBody(raw: RawRequest, operation: Operation): JsonObject {
  const [first] = operation.bodies;
  if (!first) return raw.body === "" ? {} : refuse([400, 422], "This operation takes no body");
  const mediaType = (raw.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const body = operation.bodies.find(({ contentType }) => contentType === mediaType);
  if (body) return checkBody(operation, body, parseBody(operation, body, raw.body));
  if (raw.body === "") return checkBody(operation, first, {});
  return refuse([400, 422], `The body must be ${first.contentType}, not ${mediaType || "without a content type"}`);
}

function parseBody({ api }: Operation, body: Body, text: string): JsonObject {
  if (body.contentType === "application/x-www-form-urlencoded") return readForm(api, body.schema, body.encoding, text);
  if (!/[/+]json$/.test(body.contentType)) return {};
  const value = text === "" ? {} : parseJson(text);
  return isObject(value) ? value : refuse([400, 422], "The body must be a JSON object");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse([400, 422], "The body is not JSON");
  }
}

function checkBody(operation: Operation, body: Body, value: JsonObject): JsonObject {
  const { api } = operation;
  const schema = flatten(api, body.schema);
  const isForm = body.contentType === "application/x-www-form-urlencoded";
  if (!isForm) {
    refuseProblems(validate(api, closed(schema), value), [422, 400]);
    return value;
  }
  const properties = objectAt(schema, "properties");
  const schemaOf = (name: string) =>
    Object.hasOwn(properties, name) ? objectAt(properties, name) : openSchema(schema, name);
  refuseProblems(checkFields(operation, value, listAt(schema, "required").map(String), schemaOf), [422, 400]);
  return value;
}

/** A body's own fields are refused unless they are declared, whether or not the schema says so. */
function closed(schema: Schema): Schema {
  const isUnion = schema.anyOf !== undefined || schema.oneOf !== undefined;
  return isUnion || schema.additionalProperties !== undefined || !isObject(schema.properties)
    ? schema
    : { ...schema, additionalProperties: false };
}

function openSchema(schema: Schema, name: string): Schema | undefined {
  const pattern = Object.keys(objectAt(schema, "patternProperties")).find((source) =>
    new RegExp(source, "u").test(name),
  );
  if (pattern !== undefined) return objectAt(schema, "patternProperties", pattern);
  if (isObject(schema.additionalProperties)) return schema.additionalProperties;
  return schema.additionalProperties === true ? {} : undefined;
}

function checkFields(
  { api }: Operation,
  values: JsonObject,
  required: readonly string[],
  schemaOf: (name: string) => Schema | undefined,
): Problem[] {
  const missing = required.filter((name) => !Object.hasOwn(values, name));
  return [
    ...missing.map((field): Problem => ({ field, reason: "missing", message: `${field} is required` })),
    ...Object.entries(values).flatMap(([field, value]): Problem[] => {
      const schema = schemaOf(field);
      if (!schema) return [{ field, reason: "unknown", message: `${field} is not a parameter of this request` }];
      const problems = validate(api, schema, value, field);
      return value === "" && !required.includes(field) ? [] : problems;
    }),
  ];
}

function refuseProblems(problems: readonly Problem[], statuses: readonly number[]): void {
  if (problems.length > 0) throw new Refusal(statuses, problems);
}

function refuse(statuses: readonly number[], message: string): never {
  throw new Refusal(statuses, message);
}
