import { type Evidence, LEFT_OUT, type Sources, type Weighing, weigh } from "./evidence.js";
import type { Claim, Ledger } from "./ledger.js";
import { type Path, pointerOf, same, type Tree, treeOf } from "./tree.js";
import type { SpecTree } from "./yaml/spec-tree.js";

/** What the pages of one run share. */
export interface MergeRun {
  readonly spec: SpecTree;
  readonly sources: Sources;
  readonly ledger: Ledger;
  /** Matters in which pages of this run are known to contradict one another, or themselves: the spec stays unchanged there. */
  readonly contested: ReadonlyMap<string, Weighing>;
  /** Matters in which this merge has found them to. */
  readonly undecided: Map<string, Weighing>;
  /** Pointers of the operations in the spec that pages of this run describe. */
  readonly spoken: Set<string>;
  /** The names of all components on the pages of this run: if a name is still among them, a component under another name is a different one. */
  readonly named: ReadonlySet<string>;
  /** Whether an operation that a page shows at another address under the same operationId counts as moved. */
  readonly isMoveTaken: boolean;
  readonly changes: Change[];
}

/** A change to the spec: what a report says of it, and where it is. */
export interface Change {
  readonly line: string;
  readonly at: Path;
}

/** One page being merged into one spec. */
export interface MergeContext extends MergeRun {
  readonly page: Tree;
  readonly evidence: Evidence;
  /** What is not taken from the page, one line each. */
  readonly refused: string[];
  /** Pointers of the parts that the page was compared with, and of the places that it changed. */
  readonly touched: Set<string>;
  /** The page's components that the spec has, and under which names. */
  readonly brought: Map<string, string>;
  /** Pairs of places that have already been compared. */
  readonly seen: Set<string>;
  /** Matters in which the page has changed the spec since it was last compared as a whole. */
  readonly taken: Set<string>;
}

/** The context of a page from which nothing has been merged yet. */
export const contextOf = (run: MergeRun, document: unknown, evidence: Evidence): MergeContext => ({
  ...run,
  page: treeOf(document),
  evidence,
  refused: [],
  touched: new Set(),
  brought: new Map(),
  seen: new Set(),
  taken: new Set(),
});

/** Whether the page's kind is complete, so that what it leaves out does not exist. */
export const isWhole = ({ evidence }: MergeContext): boolean => evidence.kind === "embedded-spec";

/**
 * Weighs what a page says about a place against what the spec says, and makes the change if the page wins.
 * `at` is the place whose evidence counts.
 */
export function claim(context: MergeContext, at: Path, said: Claim, change: () => void): void {
  const matter = matterOf(at, said);
  const spec = sourceOf(context, at, said);
  const weighed = weigh(context.evidence, spec, context.sources);
  const weighing = context.contested.get(matter) ?? (weighed.wins === "page" ? (said.doubt ?? weighed) : weighed);
  if (weighing.wins === "neither") context.undecided.set(matter, weighing);
  context.ledger.disagree(matter, said, context.evidence, spec, weighing);
  if (weighing.wins !== "page") return;
  change();
  context.taken.add(matter);
  context.touched.add(pointerOf(at));
  context.changes.push({
    line: `${said.where}: ${said.about}: ${show(said.spec)} → ${show(said.page)}`,
    at: said.place ?? at,
  });
}

/**
 * Where the spec has a matter from. A page that shows an object is also the source of the parts that it is built on, but it
 * does not say which fields a part requires: the object may require them itself.
 */
function sourceOf({ sources, ledger }: MergeContext, at: Path, said: Claim): Evidence {
  const known = sources.at(pointerOf(at));
  const isSaid = said.about !== "required" || ledger.hasHeard(matterOf(at, said), known.page);
  if (isSaid || !sources.isOfThisRun(known.page)) return known;
  const { page, date } = sources.file.baseline;
  return { ...known, page, date };
}

/** Claims that something in the spec does not exist, which only a complete page can show. */
export function deny(context: MergeContext, at: Path, said: Claim, change: () => void): void {
  if (isWhole(context)) claim(context, at, said, change);
  else context.ledger.disagree(matterOf(at, said), said, context.evidence, context.sources.at(pointerOf(at)), LEFT_OUT);
}

/** Considers what a page says about a place: either it agrees with the spec, or it is weighed against it. */
export function hear(context: MergeContext, at: Path, said: Claim, change: () => void): void {
  if (same(said.spec, said.page)) agree(context, at, said);
  else claim(context, at, said, change);
}

export function agree(context: MergeContext, at: Path, said: Claim): void {
  context.ledger.agree(matterOf(at, said), said, context.evidence);
}

/** What is said, by its place in the spec: operations that share a component disagree about the component. */
const matterOf = (at: Path, { about, name = "" }: Claim) => `${pointerOf(at)} ${about} ${name}`;

/** Notes that the page was compared with a part of the spec. */
export function touch(context: MergeContext, at: Path): void {
  context.touched.add(pointerOf(partOf(at)));
}

/** Makes the page the evidence for the parts that it was compared with, unless they have stronger evidence. */
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

/** A value as text for a line that people read. */
export function show(value: unknown): string {
  const text =
    value === undefined || value === null ? "nothing" : typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
