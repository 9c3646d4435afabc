import type { OpenApiDocument } from "../../spec/index.js";
import { type Tags, tagsOf } from "../../spec/model/index.js";
import type { Source } from "../document.js";
import { isObject, type JsonObject } from "../json.js";
import { type Effective, effectiveOf } from "./effective.js";
import { ANNOTATIONS, type View, type Views } from "./view.js";

const COMPOSING = new Set(["$ref", "allOf", "oneOf", "anyOf"]);

/** All schemas of one document, each read once. */
export class Schemas implements Views {
  readonly source: Source;
  readonly origins = new Map<unknown, string>();
  readonly #views = new Map<unknown, View>();
  readonly #effectives = new Map<View, Effective>();
  readonly #mergers = new Map<string, View>();
  readonly #nullables = new Map<JsonObject, JsonObject>();
  readonly #remainders = new Map<JsonObject, JsonObject>();

  #known: Tags | undefined;

  constructor(source: Source) {
    this.source = source;
  }

  /** The values that discriminators give to the fields of components. */
  get tags(): Tags {
    this.#known ??= tagsOf(this.source.root as unknown as OpenApiDocument);
    return this.#known;
  }

  /** The schema here, or the one that its `$ref` names. */
  view(value: unknown, pointer: string): View {
    const found = this.#isPlainRef(value) ? this.source.resolve(value, pointer) : { value, pointer };
    if (this.#isPlainRef(found.value)) return this.view(found.value, found.pointer);
    return this.#keep(this.source.is30 ? this.#withoutSiblings(found.value) : found.value, found.pointer);
  }

  /** `nullable` beside a `$ref` has no meaning in 3.0, but it is intended, and the generated client honours it; other siblings are not read. */
  #withoutSiblings(value: unknown): unknown {
    if (!isObject(value) || typeof value.$ref !== "string") return value;
    const known = this.#nullables.get(value) ?? { $ref: value.$ref, nullable: true };
    this.#nullables.set(value, known);
    return known;
  }

  /**
   * A schema that combines all of these: it merges `allOf` members that name the same property. The same one for the
   * same parts, so that schemas which lead back to themselves are merged a limited number of times.
   */
  merged(all: readonly View[]): View {
    const parts = [...new Set(all)];
    const [first] = parts;
    if (first !== undefined && parts.length === 1) return first;
    const key = parts.map(({ id }) => id).join(" ");
    const known = this.#mergers.get(key);
    if (known !== undefined) return known;
    const view = this.#keep({ allOf: parts.map((part) => part.schema) }, first?.pointer ?? "", parts);
    this.#mergers.set(key, view);
    return view;
  }

  /** What a schema states itself, apart from its alternatives and what it refers to. */
  remainder(schema: JsonObject, pointer: string): View {
    const own = Object.entries(schema).filter(([keyword]) => !COMPOSING.has(keyword));
    if (own.length === Object.keys(schema).length) return this.#keep(schema, pointer);
    const known = this.#remainders.get(schema) ?? Object.fromEntries(own);
    this.#remainders.set(schema, known);
    return this.#keep(known, pointer);
  }

  /** A schema of our own making, in the place of another. */
  derived(schema: JsonObject, pointer: string): View {
    return this.#keep(schema, pointer);
  }

  effective(view: View): Effective {
    let found = this.#effectives.get(view);
    if (found === undefined) {
      found = effectiveOf(view, this);
      this.#effectives.set(view, found);
    }
    return found;
  }

  #isPlainRef(value: unknown): boolean {
    if (!isObject(value) || typeof value.$ref !== "string") return false;
    if (this.source.is30) return value.nullable !== true;
    return Object.keys(value).every((key) => ANNOTATIONS.has(key) || key.startsWith("x-"));
  }

  #keep(value: unknown, pointer: string, parts?: readonly View[]): View {
    const key = isObject(value) ? value : `${pointer} ${String(value)}`;
    let view = this.#views.get(key);
    if (view === undefined) {
      const schema = isObject(value) || typeof value === "boolean" ? value : {};
      view = { id: this.#views.size, schema, pointer };
      this.#views.set(key, view);
      for (const part of parts ?? []) this.origins.set(part.schema, part.pointer);
    }
    return view;
  }
}
