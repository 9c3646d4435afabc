/** Shapes of what may be one of several named schemas: each is printed once, beside those of the schemas. */
import type { TypeNode } from "../spec/model/index.js";
import { references, type Side } from "./sides.js";
import type { Code, Names } from "./text.js";

interface UnionShape {
  name: Code;
  side: Side;
  type: TypeNode;
}

/** Properties of unions within unions have no end that a stranger's document could not put off: what is beyond stays as it comes. */
const MOST_PROPERTIES = 50_000;

export class UnionShapes {
  readonly #names: Names;
  readonly #found = new Map<string, UnionShape>();
  #left = MOST_PROPERTIES;

  constructor(names: Names) {
    this.#names = names;
  }

  /** The constant of such a type with so many properties; undefined when there are too many. */
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

  /** All, with those that are found while these are walked. */
  all(): Iterable<UnionShape> {
    return this.#found.values();
  }
}

const isNoScalar = ({ kind }: TypeNode): boolean => !/^(?:string|number|boolean|enum|date|null)$/.test(kind);

/** `customerOrAccount`; of many the first two. */
function wordsOf(type: TypeNode): string {
  const [first = "", second] = new Set(references(type));
  const words = first.slice(0, 1).toLowerCase() + first.slice(1);
  return `${words}Or${second ?? "Else"}`;
}
