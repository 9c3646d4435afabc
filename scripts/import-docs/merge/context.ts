import type { Evidence, Sources } from "./evidence.js";
import { UNDECIDED, weigh } from "./evidence.js";
import type { Claim, Ledger } from "./ledger.js";
import { type Path, pointerOf, same, type Tree, treeOf } from "./tree.js";
import type { SpecTree } from "./yaml/spec-tree.js";

/** What the pages of one run share. */
export interface MergeRun {
  readonly spec: SpecTree;
  readonly sources: Sources;
  readonly ledger: Ledger;
  /** Matters in which the pages of this run are known to stand against one another: the spec stays as it is. */
  readonly contested: ReadonlySet<string>;
  /** Matters in which they were found to. */
  readonly undecided: Set<string>;
  /** Pointers of the operations that pages of this run speak of, where the spec has them. */
  readonly spoken: Set<string>;
  /** What the pages of this run call their components: where one still has a name, another name is another thing. */
  readonly named: ReadonlySet<string>;
  /** Whether an operation that a page has elsewhere under its name is taken for moved. */
  readonly isMoveTaken: boolean;
  /** One line for each thing that is changed. */
  readonly changes: string[];
}

/** One page being merged into one spec. */
export interface MergeContext extends MergeRun {
  readonly page: Tree;
  readonly evidence: Evidence;
  /** What of the page is not taken, one line each. */
  readonly refused: string[];
  /** Pointers of the parts the page was heard for, and of the places that it changed. */
  readonly touched: Set<string>;
  /** The page's components that the spec has, under which names. */
  readonly brought: Map<string, string>;
  /** Those of them that are not quite the same, and to be merged. */
  readonly similar: Set<string>;
  /** Pairs of places that were compared already. */
  readonly seen: Set<string>;
}

/** A page that nothing has been merged of yet. */
export const contextOf = (run: MergeRun, document: unknown, evidence: Evidence): MergeContext => ({
  ...run,
  page: treeOf(document),
  evidence,
  refused: [],
  touched: new Set(),
  brought: new Map(),
  similar: new Set(),
  seen: new Set(),
});

/** Whether the page's kind tells of a whole: what it leaves out is not there. */
export const isWhole = ({ evidence }: MergeContext): boolean => evidence.kind === "embedded-spec";

/**
 * Weighs what a page says against what the spec says at a place; the change is made if the page wins.
 * `at` is the place whose evidence counts.
 */
export function claim(context: MergeContext, at: Path, said: Claim, change: () => void): void {
  const spec = context.sources.at(pointerOf(at));
  const matter = `${pointerOf(at)} ${said.about} ${said.where.split(" › ").at(-1)}`;
  const weighing = context.contested.has(matter) ? UNDECIDED : weigh(context.evidence, spec, context.sources);
  if (weighing.wins === "neither") context.undecided.add(matter);
  context.ledger.disagree(said, context.evidence, spec, weighing);
  if (weighing.wins !== "page") return;
  change();
  context.touched.add(pointerOf(at));
  context.changes.push(`${said.where}: ${said.about}: ${show(said.spec)} → ${show(said.page)}`);
}

/** Hears what a page says of a place: it agrees with the spec, or is weighed against it. */
export function hear(context: MergeContext, at: Path, said: Claim, change: () => void): void {
  if (same(said.spec, said.page)) agree(context, said);
  else claim(context, at, said, change);
}

export function agree(context: MergeContext, said: Claim): void {
  context.ledger.agree(said, context.evidence);
}

/** The page is heard for a part of the spec. */
export function touch(context: MergeContext, at: Path): void {
  context.touched.add(pointerOf(partOf(at)));
}

/** The parts a page was heard for have it as their evidence from now on, unless a stronger one is known. */
export function settle({ touched, sources, evidence }: MergeContext): void {
  for (const pointer of touched) {
    const known = sources.at(pointer);
    const isSame = known.page === evidence.page;
    if (isSame || weigh(evidence, known, sources).wins === "page") sources.notePart(pointer, evidence);
  }
}

/** The operation, webhook or component that a place belongs to. */
function partOf(path: Path): Path {
  return path.slice(0, 3);
}

/** A value in a line that people read. */
export function show(value: unknown): string {
  const text =
    value === undefined || value === null ? "nothing" : typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
