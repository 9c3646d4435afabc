import type { Comparison, Root } from "./comparison.js";
import type { Source } from "./document.js";
import type { PairNode } from "./graph.js";
import { valueAt } from "./json.js";
import { type Exposed, exposedIn } from "./operations/exposed.js";
import { isNamed, namesOf, typeOf } from "./schema/names.js";
import { withIncompatibleTypes, withTwoTypes } from "./schema/two-types.js";
import { usersOf } from "./users.js";

/** What both clients export. Most changes need only the base's side, so the rest is found out when it is asked for. */
interface Exported {
  readonly base: Exposed;
  readonly revision: () => Exposed;
  /** Whether the base's client has two types for a schema: one for what is sent, and the plainly named one for what is received. */
  isSplit(pointer: string): boolean;
}

/** Types that the client exports: what code imports by name. */
export function compareExportedTypes(comparison: Comparison, roots: readonly Root[]): void {
  const base = exposedIn(comparison.baseSchemas);
  const twice = once(() => withTwoTypes(comparison.baseSchemas));
  const exported: Exported = {
    base,
    revision: once(() => exposedIn(comparison.revisionSchemas)),
    isSplit: (pointer) => base.sent.has(pointer) && base.received.has(pointer) && twice().has(pointer),
  };
  tellSplit(exported, comparison);
  tellMerged(exported, comparison);
  tellLost(exported, roots, comparison);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** What callers pass gets a type of its own. */
function tellSplit({ base, revision, isSplit }: Exported, { revisionSchemas, report }: Comparison): void {
  if (base.sent.size === 0) return;
  const incompatible = withIncompatibleTypes(revisionSchemas);
  for (const pointer of base.sent) {
    if (!incompatible.has(pointer) || isSplit(pointer)) continue;
    if (!revision().sent.has(pointer) || !revision().received.has(pointer)) continue;
    const name = typeOf(pointer);
    report.change("client-type-split", [], { base: pointer, revision: pointer }, { name, revision: `${name}Input` });
  }
}

/** What callers pass needs no type of its own any longer. */
function tellMerged({ base, revision, isSplit }: Exported, { revisionSchemas, report }: Comparison): void {
  const split = [...base.sent].filter(isSplit);
  if (split.length === 0) return;
  const still = withTwoTypes(revisionSchemas);
  for (const pointer of split) {
    if (still.has(pointer) || !revision().sent.has(pointer)) continue;
    report.change("client-type-lost", [], { base: pointer, revision: pointer }, { name: `${typeOf(pointer)}Input` });
  }
}

/** Nothing in the client is of this type any longer, although its place or the union that it was in is still there. */
function tellLost({ base, revision }: Exported, roots: readonly Root[], comparison: Comparison): void {
  const isLost = (pointer: string | null): pointer is string =>
    pointer !== null && isNamed(pointer) && isExposed(pointer, base) && !isExposed(pointer, revision());
  const lostIn = (node: PairNode): string[] => {
    if (!node.use.typed || node.differences.length === 0) return [];
    return [...noLongerReceived(node), ...replacedIn(node, comparison)].filter(isLost);
  };
  for (const [node, subjects] of usersOf(roots, (one) => lostIn(one).length > 0))
    for (const pointer of lostIn(node))
      comparison.report.change("client-type-lost", [...subjects], { base: pointer }, { name: typeOf(pointer) });
}

function noLongerReceived({ differences, use }: PairNode): (string | null)[] {
  if (use.direction !== "response") return [];
  return differences.filter(({ kind }) => /^(one|any)-of-removed$/.test(kind)).map(({ pointer }) => pointer.base);
}

/** What this was called, if it now has another shape without that name. A new name is told of on its own, and so is what breaks here anyway. */
function replacedIn({ base, revision, use, differences }: PairNode, comparison: Comparison): string[] {
  const { baseSchemas, revisionSchemas, judge } = comparison;
  if (use.spread === true || differences.some((one) => judge(one, use)?.typescript === "breaking")) return [];
  const now = namesOf(revision, revisionSchemas);
  const isRenamed = (name: string): boolean =>
    !holds(comparison.revision, name) && now.some((other) => !holds(comparison.base, other));
  return namesOf(base, baseSchemas).filter((name) => !now.includes(name) && !isRenamed(name));
}

const holds = ({ root }: Source, pointer: string): boolean => valueAt(root, pointer) !== undefined;

const isExposed = (pointer: string, { sent, received }: Exposed): boolean => sent.has(pointer) || received.has(pointer);
