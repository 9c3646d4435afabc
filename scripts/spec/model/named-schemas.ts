/** Named schemas: each is read once, and once more if they refer to one another in a cycle. */
import { type Components, pointerSegments, type Schema } from "../document.js";
import { type Combining, intersect, MOST_COMBINED, UNKNOWN, union } from "./algebra.js";
import { within } from "./misfit.js";
import { typeNames } from "./type-names.js";
import type { NamedSchema, TypeNode } from "./types.js";

/** How many names may be read one inside the other: thousands of nested references would overflow the stack. */
const MOST_NESTED = 100;

export class NamedSchemas {
  /** The schemas that were referred to, by type name. */
  readonly entries = new Map<string, NamedSchema>();
  readonly combining: Combining = { resolve: this.resolve.bind(this), left: MOST_COMBINED };
  readonly #components: NonNullable<Components["schemas"]>;
  readonly #read: (schema: Schema, component: string) => TypeNode;
  readonly #typeNames: Map<string, string>;
  /** Schemas still to be read, by name. */
  readonly #putOff = new Map<string, () => void>();
  readonly #open = new Set<string>();
  /** How to read those that were read since the first one of the open ones was opened. */
  readonly #settled = new Map<string, () => void>();
  /** One was asked for its type before it had any, and what was made of that has to be read again. */
  #isUnsure = false;
  /** How often that was so. */
  doubts = 0;

  constructor(components: Components | undefined, read: (schema: Schema, component: string) => TypeNode) {
    this.#components = components?.schemas ?? {};
    this.#read = read;
    this.#typeNames = typeNames(Object.keys(this.#components));
  }

  /** The schema that a reference names. */
  at(ref: string): Schema | undefined {
    return this.#components[componentOf(ref)];
  }

  /** The type that a reference names. */
  refer(ref: string): TypeNode {
    const component = componentOf(ref);
    const name = this.#typeNames.get(component);
    const schema = this.at(ref);
    if (name === undefined || schema === undefined) return UNKNOWN;
    if (!this.entries.has(name)) this.#enter(name, component, schema);
    return { kind: "ref", name };
  }

  /** Follows references to their target; a cycle of nothing but references is `unknown`. */
  resolve(type: TypeNode): TypeNode {
    const seen = new Set<string>();
    let current = type;
    while (current.kind === "ref") {
      if (seen.has(current.name)) return UNKNOWN;
      seen.add(current.name);
      current = this.#typeOf(current.name) ?? UNKNOWN;
    }
    return current;
  }

  /** Before its type is known: a schema may refer to itself. */
  #enter(name: string, component: string, schema: Schema): void {
    const entry: NamedSchema = {
      name,
      component,
      description: schema.description,
      deprecated: schema.deprecated === true,
      type: UNKNOWN,
    };
    this.entries.set(name, entry);
    this.#putOff.set(name, () => {
      entry.type = within(`/components/schemas/${component}`, () =>
        this.#withoutItself(this.#read(schema, component), name),
      );
    });
    if (this.#open.size < MOST_NESTED) this.#settle(name);
    if (this.#open.size === 0) this.#settleAll();
  }

  #settleAll(): void {
    // Reading one schema may add further ones.
    for (const each of this.#putOff.keys()) this.#settle(each);
    const again = this.#isUnsure ? [...this.#settled.values()] : [];
    this.#settled.clear();
    this.#isUnsure = false;
    for (const read of again) read();
  }

  #settle(name: string): void {
    const read = this.#putOff.get(name);
    if (!read) return;
    this.#putOff.delete(name);
    this.#settled.set(name, read);
    this.#open.add(name);
    try {
      read();
    } finally {
      this.#open.delete(name);
    }
  }

  #typeOf(name: string): TypeNode | undefined {
    if (this.#open.size < MOST_NESTED) this.#settle(name);
    if (this.#open.has(name) || this.#putOff.has(name)) {
      this.#isUnsure = true;
      this.doubts++;
    }
    return this.entries.get(name)?.type;
  }

  /** Without members that lead back to the name itself with nothing in between: `A = A | string` says `string`. */
  #withoutItself(type: TypeNode, name: string): TypeNode {
    if (type.kind === "union" || type.kind === "intersection") {
      const kept = type.of.map((member) => this.#withoutItself(member, name)).filter((member) => member !== UNKNOWN);
      return type.kind === "union" && kept.length > 0 ? union(kept) : intersect(kept, this.combining);
    }
    return type.kind === "ref" && this.#leadsTo(type, name, new Set()) ? UNKNOWN : type;
  }

  #leadsTo(type: TypeNode, name: string, seen: Set<string>): boolean {
    if (type.kind === "union" || type.kind === "intersection")
      return type.of.some((member) => this.#leadsTo(member, name, seen));
    if (type.kind !== "ref" || seen.has(type.name)) return false;
    seen.add(type.name);
    const target = this.#typeOf(type.name);
    return type.name === name || (target !== undefined && this.#leadsTo(target, name, seen));
  }
}

const componentOf = (ref: string): string => pointerSegments(ref).at(-1) ?? "";
