import { getKey, isRecord, setKey } from "../records.js";
import { Unreadable } from "../unreadable.js";
import { listIn, objectIn, quote } from "./members.js";
import type { Unchecked } from "./operations.js";

/** A document may not become much longer by this than a page may be. */
const MAX_CHARACTERS = 10_000_000;

/**
 * The generator prints everything that an operation has with the operation. A document that was written by hand may
 * share parameters, bodies and answers: here each operation gets its own. If they were left out, they would count as absent.
 */
export function inlineShared(all: readonly Unchecked[], components: Record<string, unknown> | undefined): void {
  const shared = new Shared(components);
  for (const { item, operation, where } of all) {
    const [ofPath = [], own = []] = [item, operation].map((owner) =>
      listIn(owner, "parameters", where)?.map((one) => shared.get("parameters", one)),
    );
    const inherited = ofPath.filter((one) => !own.some((other) => isSame(one, other)));
    if (own.length + inherited.length > 0) operation.parameters = [...inherited, ...own];
    if (operation.requestBody) operation.requestBody = shared.get("requestBodies", operation.requestBody);
    const responses = objectIn(operation, "responses", `${where} responses`) ?? {};
    for (const [code, one] of Object.entries(responses)) setKey(responses, code, shared.get("responses", one));
  }
}

const isSame = (a: unknown, b: unknown): boolean => isRecord(a) && isRecord(b) && a.name === b.name && a.in === b.in;

/** The document's components that are not schemas. */
class Shared {
  readonly #components: Record<string, unknown>;
  #characters = 0;

  constructor(components: Record<string, unknown> = {}) {
    this.#components = components;
  }

  /** A copy of what is referred to; anything but a reference as it is. */
  get(kind: string, value: unknown): unknown {
    if (!isRecord(value) || value.$ref === undefined) return value;
    const prefix = `#/components/${kind}/`;
    const name = String(value.$ref).startsWith(prefix) ? String(value.$ref).slice(prefix.length) : "";
    const target = getKey(objectIn(this.#components, kind, `components.${kind}`), name);
    if (!isRecord(target) || target.$ref !== undefined)
      throw new Unreadable(`refers to ${quote(value.$ref)}, which is not among its components`);
    this.#characters += JSON.stringify(target).length;
    if (this.#characters > MAX_CHARACTERS) throw new Unreadable("shares more than a page can hold");
    return structuredClone(target);
  }
}
