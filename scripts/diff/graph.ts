import { addTo } from "../spec/index.js";
import { compareSchemas } from "./compare/index.js";
import type { Detail, Difference, Findings } from "./difference.js";
import { atLeast, type Judgement, type Level } from "./level.js";
import type { Schemas } from "./schema/schemas.js";
import type { View } from "./schema/view.js";
import { Unchanged } from "./unchanged.js";
import { keyOf, type Use } from "./use.js";

/** Two schemas in one use: compared once, however many operations lead here. */
export interface PairNode {
  readonly base: View;
  readonly revision: View;
  readonly use: Use;
  readonly differences: Difference[];
  readonly children: PairNode[];
  compared: boolean;
}

type Judge = (difference: Difference, use: Use) => Judgement | undefined;

/**
 * All pairs of schemas that the operations lead to. A pair reached again is the same node, so a cycle ends where it began
 * (equal until something in it differs), and the cost grows with the documents, not with their expansion.
 */
export class PairGraph {
  readonly #nodes = new Map<string, PairNode>();
  readonly #base: Schemas;
  readonly #revision: Schemas;
  readonly #judge: Judge;
  readonly #unchanged: Unchanged;
  readonly #trials = new Set<PairNode>();

  constructor(base: Schemas, revision: Schemas, judge: Judge) {
    this.#base = base;
    this.#revision = revision;
    this.#judge = judge;
    this.#unchanged = new Unchanged(base.source, revision.source);
  }

  node(base: View, revision: View, use: Use): PairNode {
    const key = `${base.id} ${revision.id} ${keyOf(use)}`;
    let node = this.#nodes.get(key);
    if (node === undefined) {
      node = { base, revision, use, differences: [], children: [], compared: false };
      this.#nodes.set(key, node);
    }
    return node;
  }

  /** Compares everything below a pair. Iterative: schemas may be nested thousands deep. */
  settle(root: PairNode): void {
    const pending = [root];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      if (node.compared) continue;
      this.#compare(node);
      pending.push(...node.children);
    }
  }

  #compare(node: PairNode): void {
    node.compared = true;
    if (this.#unchanged.isSame(node.base.schema, node.revision.schema)) return;
    compareSchemas(
      {
        base: this.#base.effective(node.base),
        revision: this.#revision.effective(node.revision),
        baseView: node.base,
        revisionView: node.revision,
        baseSchemas: this.#base,
        revisionSchemas: this.#revision,
        use: node.use,
      },
      this.#findings(node),
    );
  }

  #findings(node: PairNode): Findings {
    return {
      found: (kind, { base = null, revision = null }, detail: Detail = {}) => {
        node.differences.push({ kind, pointer: { base, revision }, detail });
      },
      visit: (base, revision, use) => {
        node.children.push(this.node(base, revision, use));
      },
      compatible: (base, revision, use) => this.#stays("wire", "warning", base, revision, use),
      same: (base, revision, use) => this.#stays("wire", "info", base, revision, use),
      compiles: (base, revision, use) => this.#stays("typescript", "breaking", base, revision, use),
    };
  }

  /**
   * A trial inside itself fails, and so does one nested too deep: that an alternative covers another must be proven,
   * not assumed, and the answer only softens a finding.
   */
  #stays(verdict: keyof Judgement, limit: Level, base: View, revision: View, use: Use): boolean {
    if (this.#unchanged.isSame(base.schema, revision.schema)) return true;
    const root = this.node(base, revision, use);
    if (this.#trials.size >= 8 || this.#trials.has(root)) return false;
    this.#trials.add(root);
    this.settle(root);
    this.#trials.delete(root);
    return reachable([root]).every((node) =>
      node.differences.every((one) => !atLeast(this.#judge(one, node.use)?.[verdict] ?? "none", limit)),
    );
  }
}

/** Every node below these, including themselves. */
function reachable(roots: readonly PairNode[], keep: (node: PairNode) => boolean = () => true): PairNode[] {
  const seen = new Set(roots.filter(keep));
  for (const node of seen) {
    for (const child of node.children) if (keep(child)) seen.add(child);
  }
  return [...seen];
}

/** The wanted nodes and all nodes that lead to one: a walk within them costs only as much as it finds. */
export function leadingTo(roots: readonly PairNode[], isWanted: (node: PairNode) => boolean): ReadonlySet<PairNode> {
  const parents = new Map<PairNode, PairNode[]>();
  const found = new Set<PairNode>();
  for (const node of reachable(roots)) {
    if (isWanted(node)) found.add(node);
    for (const child of node.children) addTo(parents, child, node);
  }
  for (const node of found) for (const parent of parents.get(node) ?? []) found.add(parent);
  return found;
}
