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
    description: `${prose()}${permissions(operation)}`,
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

/** The paragraph of the scopes, in our words but in the site's form. */
function permissions(operation: Operation): string {
  const scopes = (operation as { "x-client-scopes"?: string[] })["x-client-scopes"] ?? [];
  const marked = scopes.map((scope) => `_${scope}_`);
  const list = marked.length < 2 ? marked.join("") : `${marked.slice(0, -1).join(", ")}, or ${marked.at(-1)}`;
  return list === "" ? "" : `\n\n\n#### Permissions\n\n\nThe API token must have the following scope(s): ${list}.`;
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

const KEPT_FORMATS = new Set(["uuid", "uri", "date-time", "email"]);

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
    const { description: _, ...keys } = printed;
    setKey(this.schemas, name, { ...keys, description: prose(), title: name });
  }

  #printed(source: Schema, name: string): Schema {
    if (source.$ref) return this.#printed(this.#target(source), name);
    const [only, ...others] = source.allOf ?? [];
    if (only && others.length === 0 && !source.properties && !source.required) return this.place(only, name);
    const schema = this.#together(source);
    const branches = schema.oneOf ?? schema.anyOf;
    const {
      type,
      format,
      enum: values,
      default: value,
      required,
      items,
      properties,
      additionalProperties,
      ...rest
    } = schema;
    return clean({
      type,
      ...(format && KEPT_FORMATS.has(format) ? { format } : {}),
      enum: values,
      ...(items ? { items: this.place(items, `${name}Items`) } : {}),
      ...(branches ? { oneOf: branches.map((branch, i) => this.place(branch, `${name}${i}`)) } : {}),
      ...(properties ? { properties: this.#properties(properties, name) } : {}),
      ...(typeof additionalProperties === "object"
        ? { additionalProperties: this.place(additionalProperties, `${name}Value`) }
        : {}),
      default: value,
      required,
      ...pick(rest, ["discriminator", "description"]),
    });
  }

  /** The parts of an allOf made one object. */
  #together(schema: Schema): Schema {
    const parts = (schema.allOf ?? []).map((part) => this.#together(this.#target(part)));
    if (parts.length === 0) return schema;
    const { allOf: _, ...own } = schema;
    const all = [...parts, own];
    return {
      ...Object.assign({}, ...all),
      properties: Object.assign({}, ...all.map(({ properties }) => properties)),
      required: [...new Set(all.flatMap(({ required }) => required ?? []))],
    };
  }

  #target(schema: Schema): Schema {
    const name = schema.$ref?.slice("#/components/schemas/".length);
    const target = name === undefined ? schema : getKey(this.#document.components?.schemas, name);
    return target?.$ref ? this.#target(target) : (target ?? {});
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

function pick(schema: Schema, keys: readonly (keyof Schema)[]): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => keys.includes(key as keyof Schema))) as Schema;
}
