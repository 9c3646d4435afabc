/** An accepted request: every part of it read and checked against the spec. */
import { checkFields, refuseProblems } from "./check.js";
import type { Operation, Schema } from "./document.js";
import { type JsonObject, snakeCased } from "./json.js";
import { checkEncoding } from "./percent.js";
import type { RawRequest } from "./raw-request.js";
import { readBody } from "./request-body.js";
import { readFields } from "./text-values.js";

export interface Ask {
  readonly operation: Operation;
  readonly raw: RawRequest;
  /** Decoded path parameters by name. */
  readonly path: Readonly<Record<string, string>>;
  /** Path parameters in order, except for the account: for `/Calls/{}/Recordings/{}` the call's and the recording's. */
  readonly ids: readonly string[];
  readonly query: JsonObject;
  readonly body: JsonObject;
  /** The body's fields under their names in answers: `RecordingChannels` as `recording_channels`. */
  readonly given: JsonObject;
  /** The account named in the path, else the project whose credentials were sent. */
  readonly account: string;
}

export function readAsk(
  raw: RawRequest,
  operation: Operation,
  path: Readonly<Record<string, string>>,
  caller: string,
): Ask {
  checkEncoding("The path", raw.url.pathname);
  const query = readQuery(raw, operation);
  const body = readBody(raw, operation);
  const ids = Object.entries(path).flatMap(([name, id]) => (name === "AccountSid" ? [] : [id]));
  return { operation, raw, path, ids, query, body, given: snakeCased(body), account: path.AccountSid ?? caller };
}

/** Paging parameters of Relay REST, which the links of its pages use even if a list declares none. */
const PAGING: ReadonlyMap<string, Schema> = new Map([
  ["page_number", { type: "integer", minimum: 0 }],
  ["page_size", { type: "integer", minimum: 1, maximum: 1000 }],
  ["page_token", { type: "string" }],
]);

function readQuery(raw: RawRequest, operation: Operation): JsonObject {
  const declared = operation.parameters.filter((parameter) => parameter.in === "query");
  const schemas = new Map(declared.map(({ name, schema }) => [name, schema]));
  const isPagedSilently = operation.items !== undefined && operation.api.name === "relay";
  const schemaOf = (name: string) => schemas.get(name) ?? (isPagedSilently ? PAGING.get(name) : undefined);
  checkEncoding("The query", raw.url.search);
  const query = readFields(operation.api, raw.url.searchParams, schemaOf);
  const required = declared.filter((parameter) => parameter.required).map(({ name }) => name);
  refuseProblems(checkFields(operation.api, query, required, schemaOf));
  return query;
}
