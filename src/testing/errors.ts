/** Makes error bodies from the error schema that an operation documents: every shape of both APIs, and any other. */
import type { Api, Operation, Schema } from "./document.js";
import { exampleOf } from "./example.js";
import { branchesOf, flatten } from "./flatten.js";
import { isRecord, listAt, objectAt } from "./json.js";
import type { Refusal } from "./refusal.js";
import { jsonReply, type Reply } from "./reply.js";
import { isValid, type Problem } from "./validate.js";

interface Fault {
  readonly status: number;
  readonly problems: readonly [Problem, ...Problem[]];
}

export function errorReply(api: Api, operation: Operation | undefined, refusal: Refusal): Reply {
  const status = refusal.statuses.find((one) => operation?.responses.has(one)) ?? refusal.statuses[0] ?? 400;
  return jsonReply(status, errorBody(api, operation, status, refusal.problems), refusal.headers);
}

export function errorBody(
  api: Api,
  operation: Operation | undefined,
  status: number,
  problems: readonly Problem[],
): unknown {
  const [first = { field: "", reason: "invalid", message: REASONS[status] ?? "The request failed" }, ...others] =
    problems;
  const schema = errorSchema(api, operation, status);
  return schema ? fill(api, schema, { status, problems: [first, ...others] }) : { error: first.message };
}

/** The schema documented for this operation and status, else the one that other operations of the API document. */
function errorSchema(api: Api, operation: Operation | undefined, status: number): Schema | undefined {
  const own = operation?.responses.get(status)?.schema;
  const shared = api.operations.find(({ responses }) => responses.get(status)?.schema)?.responses.get(status)?.schema;
  return own ?? shared ?? anyErrorSchema(operation ? [operation] : api.operations) ?? anyErrorSchema(api.operations);
}

function anyErrorSchema(operations: readonly Operation[]): Schema | undefined {
  return operations
    .flatMap(({ responses }) => [...responses])
    .find(([status, response]) => status >= 400 && response.schema)?.[1].schema;
}

function fill(api: Api, reference: Schema, fault: Fault): unknown {
  const schema = unionBranch(api, flatten(api, reference));
  const properties = objectAt(schema, "properties");
  const required = listAt(schema, "required");
  const fields = Object.entries(properties).flatMap(([name, property]) => {
    const value = fillField(api, name, objectAt(property), fault);
    if (value !== undefined) return [[name, value] as const];
    return required.includes(name) ? [[name, exampleOf(api, objectAt(property), { bare: true })] as const] : [];
  });
  return Object.fromEntries(fields);
}

function unionBranch(api: Api, schema: Schema): Schema {
  const [branch] = branchesOf(schema);
  return branch ? flatten(api, branch) : schema;
}

function fillField(api: Api, name: string, schema: Schema, fault: Fault): unknown {
  if (name === "errors") return fillList(api, flatten(api, schema), fault);
  const message = fault.problems.map((problem) => problem.message).join("; ");
  const candidates = CANDIDATES[name]?.({ ...fault.problems[0], message }, fault.status) ?? [];
  const usual = candidates.find((candidate) => isValid(api, schema, candidate));
  // A schema borrowed from another status may allow only that status's text.
  return usual ?? (name === "error" ? candidates[0] : undefined);
}

function fillList(api: Api, schema: Schema, { status, problems }: Fault): unknown {
  const items = flatten(api, objectAt(schema, "items"));
  const isText = isValid(api, items, "text") && !isRecord(items.properties);
  return problems.map((problem) => (isText ? problem.message : fill(api, items, { status, problems: [problem] })));
}

/** Values for a field of that name, the likeliest type first; the schema decides. */
const CANDIDATES: Readonly<Record<string, (problem: Problem, status: number) => readonly unknown[]>> = {
  status: (_, status) => [status, String(status)],
  code: (problem, status) => [NUMBERS[status] ?? 20000 + status, codeWord(problem, status), String(status)],
  message: ({ message }) => [message],
  detail: ({ message }) => [message],
  title: (_, status) => [REASONS[status] ?? "Error"],
  error: ({ message }, status) => [REASONS[status] ?? message],
  type: (_, status) => [status === 422 ? "validation_error" : "request_error"],
  attribute: ({ field }) => [field],
  url: (problem, status) => [moreInfo(problem, status)],
  more_info: (problem, status) => [moreInfo(problem, status)],
};

/** The two numbers that the documentation names: failed authentication, too many requests. */
const NUMBERS: Readonly<Record<number, number>> = { 401: 20003, 429: 20429 };

const REASONS: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  422: "Unprocessable Entity",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

function codeWord({ reason, field }: Problem, status: number): string {
  if (status === 401) return "unauthorized";
  if (status === 404) return "not_found";
  if (field === "") return "request_refused";
  return { missing: "missing_required_parameter", unknown: "unknown_parameter", invalid: "invalid_parameter" }[reason];
}

function moreInfo(problem: Problem, status: number): string {
  return `https://fake.example/errors/${codeWord(problem, status)}`;
}
