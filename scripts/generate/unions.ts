/** Shapes of values that may be one of several named schemas: each is printed once, next to those of the schemas. */
import { lowerFirst, type TypeNode } from "../spec/model/index.js";
import { references, type Side } from "./sides.js";
import type { Code, Names } from "./text.js";

interface UnionShape {
  name: Code;
  side: Side;
  type: TypeNode;
}

/** In an untrusted document, unions within unions could have any number of properties: values beyond this limit stay as received. */
const MOST_PROPERTIES = 50_000;

export class UnionShapes {
  readonly #names: Names;
  readonly #found = new Map<string, UnionShape>();
  #left = MOST_PROPERTIES;

  constructor(names: Names) {
    this.#names = names;
  }

  /** The constant of such a type with this number of properties; undefined if there are too many. */
  nameOf(type: TypeNode, side: Side, properties: number): Code | undefined {
    const key = `${side} ${JSON.stringify(type.kind === "union" ? type.of.filter(isNoScalar) : type)}`;
    const found = this.#found.get(key);
    if (found) return found.name;
    if (this.#left < properties) return undefined;
    this.#left -= properties;
    const name = this.#names.take(wordsOf(type) + (side === "sent" ? "Input" : ""));
    this.#found.set(key, { name, side, type });
    return name;
  }

  /** All shapes, including those that are found during the iteration. */
  all(): Iterable<UnionShape> {
    return this.#found.values();
  }
}

const isNoScalar = ({ kind }: TypeNode): boolean => !/^(?:string|number|boolean|enum|date|null)$/.test(kind);

/** `customerOrAccount`; only the first two names if there are more. */
function wordsOf(type: TypeNode): string {
  const [first = "", second] = new Set(references(type));
  return `${lowerFirst(first)}Or${second ?? "Else"}`;
}
