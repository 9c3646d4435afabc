/** Reads an effective OpenAPI document: what it promises, in the form of the tables of facts. */
import { type OpenApiDocument, pointerSegments, valueAt } from "../../scripts/spec/index.js";
import type { Endpoint, Node } from "./contract.js";

interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  deprecated?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  [limit: string]: unknown;
}

interface Media {
  schema?: Schema;
}
interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
}
interface Operation {
  operationId?: string;
  tags?: string[];
  "x-client-scopes"?: string[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, Media> };
  responses?: Record<string, { content?: Record<string, Media> }>;
}

const METHODS = ["get", "put", "post", "delete", "patch"] as const;
const LIMITS = ["minimum", "maximum", "exclusiveMinimum", "minLength", "maxLength", "minItems", "maxItems", "pattern"];

type Resolve = <T extends object>(value: T) => T;

export function readPromises(document: OpenApiDocument): Endpoint[] {
  const resolve = <T extends object>(value: T): T => {
    const ref = "$ref" in value ? value.$ref : undefined;
    return typeof ref === "string" ? resolve(valueAt(document, pointerSegments(ref)) as T) : value;
  };
  const { paths = {}, webhooks = {} } = document as unknown as Record<string, Record<string, object>>;
  return [
    ...Object.entries(paths).flatMap(([path, item]) => endpoints(item, resolve, (method) => `${method} ${path}`)),
    ...Object.entries(webhooks).flatMap(([name, item]) => endpoints(item, resolve, () => `webhook ${name}`)),
  ];
}

function endpoints(item: object, resolve: Resolve, name: (method: string) => string): Endpoint[] {
  const { parameters: shared = [], ...rest } = item as { parameters?: Parameter[] };
  const methods = rest as Partial<Record<string, Operation>>;
  return METHODS.flatMap((method) => {
    const operation = methods[method];
    return operation ? [toEndpoint(name(method.toUpperCase()), shared, operation, resolve)] : [];
  });
}

function toEndpoint(name: string, shared: Parameter[], operation: Operation, resolve: Resolve): Endpoint {
  const { parameters = [], requestBody, responses = {} } = operation;
  const body = requestBody && resolve(requestBody);
  return {
    name,
    identity: [operation.operationId, ...(operation.tags ?? []), ...(operation["x-client-scopes"] ?? [])].join(", "),
    parameters: [...shared, ...parameters].map((entry) => {
      const parameter = resolve(entry);
      return {
        name: parameter.name,
        place: parameter.in,
        required: parameter.required === true,
        node: toNode(parameter.schema ?? {}, resolve),
      };
    }),
    body: body && {
      required: body.required === true,
      content: Object.entries(body.content).map(([type, { schema = {} }]) => [type, toNode(schema, resolve)]),
    },
    responses: Object.entries(responses).map(([status, entry]) => {
      const schema = resolve(entry).content?.["application/json"]?.schema;
      return [status, schema && toNode(schema, resolve)];
    }),
  };
}

function toNode(schema: Schema, resolve: Resolve): Node {
  const { $ref, ...own } = schema;
  if ($ref !== undefined) {
    const node = toNode({ ...resolve(schema), ...own }, resolve);
    return node.properties.length > 0 ? { ...node, ref: $ref } : node;
  }
  const branches = schema.anyOf ?? schema.oneOf ?? [];
  const others = branches.filter(({ type }) => type !== "null");
  const [only] = others;
  if (only && others.length === 1) return { ...toNode(only, resolve), nullable: others.length < branches.length };
  return plain(schema, others, resolve);
}

function plain(schema: Schema, branches: Schema[], resolve: Resolve): Node {
  const types = [schema.type ?? []].flat();
  const parts = (schema.allOf ?? []).map((part) => toNode(part, resolve));
  const alone = types.length === 1;
  return {
    types: types.length > 0 ? types.filter((type) => alone || type !== "null") : parts.flatMap((part) => part.types),
    nullable: !alone && types.includes("null"),
    format: schema.format,
    values: schema.enum ?? (schema.const === undefined ? undefined : [schema.const]),
    deprecated: schema.deprecated,
    default: schema.default,
    limits: Object.fromEntries(LIMITS.flatMap((name) => (schema[name] === undefined ? [] : [[name, schema[name]]]))),
    properties: joined(schema, parts, resolve),
    items: schema.items && (() => toNode(schema.items ?? {}, resolve)),
    branches: branches.map((branch) => () => toNode(branch, resolve)),
  };
}

/** The properties of an object and of its parts; a later one replaces an earlier one. */
function joined(schema: Schema, parts: readonly Node[], resolve: Resolve): Node["properties"] {
  const required = new Set(schema.required);
  const own = Object.entries(schema.properties ?? {}).map(
    ([name, property]) => [name, required.has(name), () => toNode(property, resolve)] as const,
  );
  const byName = new Map([...parts.flatMap(({ properties }) => properties), ...own].map((one) => [one[0], one]));
  return [...byName.values()].map(([name, isRequired, node]) => [name, isRequired || required.has(name), node]);
}
