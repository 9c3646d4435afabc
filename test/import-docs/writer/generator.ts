import type { FragmentDocument, Operation, Parameter, Schema } from "../../../scripts/import-docs/fragment.js";
import { getKey, setKey } from "../../../scripts/import-docs/records.js";
import { pascal } from "../../../scripts/import-docs/undo/lifted.js";
import { AUTHORIZATION } from "./facts.js";
import { prose } from "./prose.js";

/** What the documentation's generator makes of one operation before it prints it, rule by rule. */
export interface Target {
  readonly kind: "path" | "webhook";
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

export function generated(document: FragmentDocument, target: Target): Record<string, unknown> {
  const lift = new Lift(document);
  const operation = liftOperation(target, lift);
  const name = target.kind === "path" ? target.path : kebab(target.path);
  const items = { [name]: { [target.method]: operation } };
  const server = (document.servers?.[0]?.url ?? "").replace(/\{\w+\}/, "YOUR_SPACE");
  const components = Object.keys(lift.schemas).length > 0 ? { schemas: lift.schemas } : {};
  return target.kind === "path"
    ? { ...head(document), paths: items, servers: [{ url: server }], components: { ...components, ...schemes() } }
    : { ...head(document), paths: {}, webhooks: items, components };
}

const head = (document: FragmentDocument) => ({
  openapi: "3.1.0",
  info: { title: document.info.title, version: "1.0.0" },
});
const schemes = () => ({
  securitySchemes: { SignalWireBasicAuth: { type: "http", scheme: "basic", description: AUTHORIZATION } },
});

export const kebab = (text: string) =>
  text
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();

function liftOperation({ kind, path, method, operation }: Target, lift: Lift): Record<string, unknown> {
  const parent = pascal(path) + pascal(method);
  const order = { path: 0, query: 1, header: 2, cookie: 3 };
  const parameters = [...(operation.parameters ?? [])].sort((a, b) => order[a.in] - order[b.in]);
  const printed = parameters.map((parameter) => liftParameter(parameter, parent, lift));
  if (kind === "path") printed.push(authorization());
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  return {
    operationId: kebab(operation.operationId ?? ""),
    summary: operation.summary,
    description: prose(),
    tags: [`subpackage_${camel(operation.tags?.[0] ?? "")}`],
    ...(printed.length > 0 ? { parameters: printed } : {}),
    responses: liftResponses(operation, lift),
    ...(body
      ? {
          requestBody: {
            content: {
              "application/json": { schema: lift.place(body, `${pascal(operation.operationId ?? "")}Request`) },
            },
          },
        }
      : {}),
  };
}

const authorization = () => ({
  name: "Authorization",
  in: "header",
  description: AUTHORIZATION,
  required: true,
  schema: { type: "string" },
});

function liftParameter(parameter: Parameter, parent: string, lift: Lift): Record<string, unknown> {
  return {
    name: parameter.name,
    in: parameter.in,
    description: prose(),
    required: parameter.required === true,
    schema: lift.place(parameter.schema ?? {}, `${parent}Parameters${pascal(parameter.name)}`),
  };
}

function liftResponses(operation: Operation, lift: Lift): Record<string, unknown> {
  const responses: Record<string, unknown> = {};
  for (const [code, response] of Object.entries(operation.responses ?? {})) {
    const schema = Object.values(response.content ?? {})[0]?.schema;
    const name = `${pascal(operation.tags?.[0] ?? "")}_${operation.operationId}_Response_${code}`;
    const content = schema ? { content: { "application/json": { schema: lift.place(schema, name) } } } : {};
    responses[code] = { description: prose(), ...content };
  }
  return responses;
}

const camel = (text: string) => pascal(text).charAt(0).toLowerCase() + pascal(text).slice(1);

/** Inline enums and objects become components called after their place. */
class Lift {
  readonly schemas: Record<string, Schema> = {};
  readonly #document: FragmentDocument;

  constructor(document: FragmentDocument) {
    this.#document = document;
  }

  /** What is printed at a place: the schema, or a reference to what was lifted from it. */
  place(schema: Schema, name: string): Schema {
    if (schema.$ref) return this.#reference(schema.$ref);
    const inlineObject = schema.type === "object" && schema.properties;
    if (schema.enum || inlineObject) return this.#lifted(schema, name);
    return this.#printed(schema, name);
  }

  #lifted(schema: Schema, name: string): Schema {
    const isNull = Array.isArray(schema.type) && schema.type.includes("null");
    const type = isNull ? [schema.type].flat().find((t) => t !== "null") : schema.type;
    const plain: Schema = { ...schema, ...(typeof type === "string" ? { type } : {}) };
    if (getKey(this.schemas, name) === undefined) this.#component(name, plain);
    const ref = { $ref: `#/components/schemas/${name}` };
    return isNull ? { oneOf: [ref, { type: "null" }] } : ref;
  }

  #reference(ref: string): Schema {
    const name = ref.slice("#/components/schemas/".length);
    const source = getKey(this.#document.components?.schemas, name);
    if (source && getKey(this.schemas, name) === undefined) this.#component(name, source);
    return { $ref: ref };
  }

  /** A component comes after those it refers to. */
  #component(name: string, schema: Schema): void {
    setKey(this.schemas, name, {});
    const printed = this.#printed(schema, name);
    delete this.schemas[name];
    const { type, properties, enum: values, default: value, required, items, ...rest } = printed;
    const keys = {
      type,
      properties,
      enum: values,
      items,
      default: value,
      required,
      ...rest,
      description: prose(),
      title: name,
    };
    setKey(this.schemas, name, clean(keys));
  }

  #printed(schema: Schema, name: string): Schema {
    const [only, ...others] = schema.allOf ?? [];
    if (only && others.length === 0 && !schema.properties) return this.place(only, name);
    const branches = schema.oneOf ?? schema.anyOf ?? (schema.allOf as Schema[] | undefined);
    const key = schema.allOf ? "allOf" : "oneOf";
    return clean({
      ...schema,
      anyOf: undefined,
      oneOf: undefined,
      allOf: undefined,
      ...(branches ? { [key]: branches.map((branch, i) => this.place(branch, `${name}${i}`)) } : {}),
      ...(schema.items ? { items: this.place(schema.items, `${name}Items`) } : {}),
      ...(schema.properties ? { properties: this.#properties(schema.properties, name) } : {}),
      ...(typeof schema.additionalProperties === "object"
        ? { additionalProperties: this.place(schema.additionalProperties, `${name}Value`) }
        : {}),
    });
  }

  #properties(properties: Record<string, Schema>, name: string): Record<string, Schema> {
    const printed: Record<string, Schema> = {};
    for (const [property, schema] of Object.entries(properties)) {
      const placed = this.place(schema, name + pascal(property));
      setKey(printed, property, { ...placed, description: prose() });
    }
    return printed;
  }
}

function clean(schema: object): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined)) as Schema;
}
