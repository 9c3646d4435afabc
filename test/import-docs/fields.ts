import type { FragmentDocument, Operation, Schema } from "../../scripts/import-docs/fragment.js";
import { getKey } from "../../scripts/import-docs/records.js";

/** What a page should tell of one field. */
export interface Told {
  readonly type: string;
  readonly required: boolean;
  readonly values: string;
  readonly nullable: boolean;
}

const MAX_DEPTH = 5;

/** Every field of an operation: parameters, body, answers; nested ones by their path. */
export function fieldsOf(document: FragmentDocument, operation: Operation, depth = MAX_DEPTH): Map<string, Told> {
  const fields = new Map<string, Told>();
  const walk = new Walk(document, fields, depth);
  for (const { name, in: place, required, schema } of operation.parameters ?? []) {
    walk.field(`${place} ${name}`, schema ?? {}, place === "path" || required === true, 1);
  }
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  if (body) walk.inside("body", body, 0);
  for (const [code, response] of Object.entries(operation.responses ?? {})) {
    const schema = Object.values(response.content ?? {})[0]?.schema;
    if (schema) walk.inside(code, schema, 0);
  }
  return fields;
}

class Walk {
  readonly #document: FragmentDocument;
  readonly #fields: Map<string, Told>;
  readonly #depth: number;

  constructor(document: FragmentDocument, fields: Map<string, Told>, depth: number) {
    this.#document = document;
    this.#fields = fields;
    this.#depth = depth;
  }

  field(path: string, schema: Schema, required: boolean, depth: number): void {
    const { base, nullable } = this.#resolve(schema);
    this.#fields.set(path, { type: typeOf(base), required, values: JSON.stringify(base.enum ?? null), nullable });
    this.inside(path, schema, depth);
  }

  inside(path: string, schema: Schema, depth: number): void {
    if (depth >= this.#depth) return;
    const { base } = this.#resolve(schema);
    for (const [name, child] of Object.entries(base.properties ?? {})) {
      this.field(`${path}.${name}`, child, base.required?.includes(name) === true, depth + 1);
    }
    if (base.items) this.inside(`${path}[]`, base.items, depth + 1);
    const branches = (base.oneOf ?? base.anyOf ?? []).filter(({ type }) => type !== "null");
    for (const [index, branch] of branches.entries()) this.inside(`${path}|${index}`, branch, depth + 1);
  }

  /** References followed, a single allOf taken in, the ways of saying null made one. */
  #resolve(schema: Schema, seen = 0): { base: Schema; nullable: boolean } {
    const target = schema.$ref && getKey(this.#document.components?.schemas, schema.$ref.split("/").at(-1) ?? "");
    if (target && seen < 20) return this.#resolve(target, seen + 1);
    const [only, ...more] = schema.allOf ?? [];
    if (only && more.length === 0 && !schema.properties) return this.#resolve(only, seen + 1);
    const branches = schema.oneOf ?? schema.anyOf;
    const others = branches?.filter(({ type }) => type !== "null") ?? [];
    const [single] = others;
    if (branches && single && others.length === 1) {
      const { base, nullable } = this.#resolve(single, seen + 1);
      return { base, nullable: nullable || others.length < branches.length };
    }
    const types = [schema.type].flat();
    const nullable = types.includes("null") || (branches !== undefined && others.length < branches.length);
    return { base: schema, nullable };
  }
}

function typeOf(schema: Schema): string {
  if (schema.oneOf ?? schema.anyOf) return "union";
  if (schema.allOf) return "all";
  const types = [schema.type].flat().filter((type) => type !== undefined && type !== "null");
  return types.length === 0 ? "any" : types.sort().join("|");
}

export interface Score {
  total: number;
  right: number;
  wrong: string[];
}

export type Facet = keyof Told;

/** Which fields a layout shows. */
export type Shows = (path: string, told: Told) => boolean;

/** Compares what was read with what is so, field by field, in the facets that the layout carries. */
export function score(
  want: Map<string, Told>,
  got: Map<string, Told>,
  facets: readonly Facet[],
  into: Score,
  where: string,
): void {
  for (const [path, told] of want) {
    into.total++;
    const read = got.get(path);
    const bad = read ? facets.filter((facet) => read[facet] !== told[facet]) : ["missing"];
    if (bad.length === 0) into.right++;
    else if (into.wrong.length < 40)
      into.wrong.push(
        `${where} ${path}: ${bad.map((f) => `${f} want ${told[f as Facet]} got ${read?.[f as Facet]}`).join(", ")}`,
      );
  }
}
