/** What an API promises, as flat statements: one line per place, comparable whatever the document looks like. */

/** A type, whether it comes from a table of facts or from an OpenAPI schema. */
export interface Node {
  /** Name of the schema this refers to, so that a cycle ends. */
  ref?: string | undefined;
  types: readonly string[];
  nullable: boolean;
  format?: string | undefined;
  values?: readonly unknown[] | undefined;
  default?: unknown;
  deprecated?: boolean | undefined;
  limits: Readonly<Record<string, unknown>>;
  properties: readonly (readonly [name: string, required: boolean, node: () => Node])[];
  items?: (() => Node) | undefined;
  branches: readonly (() => Node)[];
}

export interface Endpoint {
  /** `GET /path` or `webhook name`. */
  name: string;
  /** The operationId, the tag and the scopes, as one text. */
  identity: string;
  parameters: readonly { place: string; name: string; required: boolean; node: Node }[];
  body?: { required: boolean; content: readonly (readonly [mediaType: string, node: Node])[] } | undefined;
  responses: readonly (readonly [status: string, node: Node | undefined])[];
}

/** Place -> what is there. */
export type Statements = Map<string, string>;

export function statements(endpoints: readonly Endpoint[]): Statements {
  const out: Statements = new Map();
  for (const { name, parameters, body, responses } of endpoints) {
    out.set(name, "exists");
    for (const one of parameters) state(out, `${name} ${one.place} ${one.name}`, one.required, one.node);
    if (body) out.set(`${name} body`, body.required ? "required" : "optional");
    for (const [mediaType, node] of body?.content ?? []) state(out, `${name} body ${mediaType}`, true, node);
    for (const [status, node] of responses) {
      out.set(`${name} ${status}`, "exists");
      if (node) state(out, `${name} ${status} json`, true, node);
    }
  }
  return out;
}

function state(out: Statements, place: string, required: boolean, node: Node, within: readonly string[] = []): void {
  if (node.ref !== undefined && within.includes(node.ref)) return;
  const inside = node.ref === undefined ? within : [...within, node.ref];
  out.set(place, `${signature(node)}${required ? "" : "?"}`);
  for (const [name, isRequired, property] of node.properties) {
    state(out, `${place}.${name}`, isRequired, property(), inside);
  }
  if (node.items) state(out, `${place}[]`, true, node.items(), inside);
  for (const [index, branch] of node.branches.entries()) state(out, `${place}|${index}`, true, branch(), inside);
}

function signature({ types, nullable, format, values, limits, branches, ...node }: Node): string {
  const kinds = branches.length > 0 ? ["union"] : types.length > 0 ? types : ["any"];
  const parts = [[...kinds].sort().join("|") + (nullable ? "|null" : "")];
  if (format) parts.push(`(${format})`);
  if (values) parts.push(`{${[...values].map(String).sort().join(" ")}}`);
  for (const name of Object.keys(limits).sort()) parts.push(`${name}=${limits[name]}`);
  if (node.deprecated) parts.push("deprecated");
  if (node.default !== undefined) parts.push(`default=${JSON.stringify(node.default)}`);
  return parts.join(" ");
}
