import type { PairNode } from "./graph.js";

/** Knots: pairs that lead to one another (strongly connected components); a knot that leads to no other comes first. */
export function knotsOf(starts: readonly PairNode[], within: ReadonlySet<PairNode>): readonly PairNode[][] {
  const walk = new Walk(within);
  for (const start of starts) walk.from(start);
  return walk.knots;
}

/** A node whose children are being walked. */
interface Frame {
  readonly node: PairNode;
  readonly order: number;
  /** Index of the child to walk next. */
  next: number;
  /** The earliest open node that can be reached from here. */
  low: number;
}

/** Tarjan's algorithm, without recursion, because chains may be long. */
class Walk {
  readonly knots: PairNode[][] = [];
  readonly #within: ReadonlySet<PairNode>;
  readonly #orders = new Map<PairNode, number>();
  /** Walked, but not yet in a knot; in the order in which they were reached. */
  readonly #stack: PairNode[] = [];
  readonly #open = new Set<PairNode>();
  readonly #frames: Frame[] = [];

  constructor(within: ReadonlySet<PairNode>) {
    this.#within = within;
  }

  from(start: PairNode): void {
    if (!this.#orders.has(start)) this.#enter(start);
    for (let frame = this.#frames.at(-1); frame !== undefined; frame = this.#frames.at(-1)) {
      const child = frame.node.children[frame.next++];
      if (child === undefined) this.#leave(frame);
      else if (this.#within.has(child)) this.#look(frame, child);
    }
  }

  #enter(node: PairNode): void {
    const order = this.#orders.size;
    this.#orders.set(node, order);
    this.#open.add(node);
    this.#stack.push(node);
    this.#frames.push({ node, order, next: 0, low: order });
  }

  #look(frame: Frame, child: PairNode): void {
    const order = this.#orders.get(child);
    if (order === undefined) this.#enter(child);
    else if (this.#open.has(child)) frame.low = Math.min(frame.low, order);
  }

  #leave({ node, order, low }: Frame): void {
    this.#frames.pop();
    const parent = this.#frames.at(-1);
    if (parent !== undefined) parent.low = Math.min(parent.low, low);
    if (low !== order) return;
    const knot = this.#stack.splice(this.#stack.lastIndexOf(node));
    for (const one of knot) this.#open.delete(one);
    this.knots.push(knot);
  }
}
