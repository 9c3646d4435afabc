import type { Comparison, Root } from "./comparison.js";
import type { Source } from "./document.js";
import type { PairNode } from "./graph.js";
import { valueAt } from "./json.js";
import { type Exposed, exposedIn } from "./operations/exposed.js";
import { isNamed, namesOf, typeOf } from "./schema/names.js";
import { withIncompatibleTypes, withTwoTypes } from "./schema/two-types.js";
import { usersOf } from "./users.js";

/** Types that the client exports: what code imports by name. */
export function compareExportedTypes(comparison: Comparison, roots: readonly Root[]): void {
  const base = exposedIn(comparison.baseSchemas);
  const revision = once(() => exposedIn(comparison.revisionSchemas));
  const twice = once(() => withTwoTypes(comparison.baseSchemas));
  tellSplit(base, revision, twice, comparison);
  tellMerged(base, revision, twice, comparison);
  tellLost(base, revision, roots, comparison);
}

/** Most changes need only one side. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The client has two types for a schema that is both sent and received; then its plain name is that of the received one. */
function tellSplit(
  base: Exposed,
  revision: () => Exposed,
  twice: () => ReadonlySet<string>,
  comparison: Comparison,
): void {
  const { revisionSchemas, report } = comparison;
  if (base.sent.size === 0) return;
  const incompatible = withIncompatibleTypes(revisionSchemas);
  for (const pointer of base.sent) {
    if (!incompatible.has(pointer) || (base.received.has(pointer) && twice().has(pointer))) continue;
    if (!revision().sent.has(pointer) || !revision().received.has(pointer)) continue;
    const name = typeOf(pointer);
    report.change("client-type-split", [], { base: pointer, revision: pointer }, { name, revision: `${name}Input` });
  }
}

/** What is sent needs no type of its own any longer. */
function tellMerged(
  base: Exposed,
  revision: () => Exposed,
  twice: () => ReadonlySet<string>,
  comparison: Comparison,
): void {
  const { revisionSchemas, report } = comparison;
  const both = [...base.sent].filter((pointer) => base.received.has(pointer) && twice().has(pointer));
  if (both.length === 0) return;
  const still = withTwoTypes(revisionSchemas);
  for (const pointer of both) {
    if (still.has(pointer) || !revision().sent.has(pointer)) continue;
    report.change("client-type-lost", [], { base: pointer, revision: pointer }, { name: `${typeOf(pointer)}Input` });
  }
}

/** A type that nothing in the client uses any longer, although what was of it is still sent or received, or one of several no longer is. */
function tellLost(base: Exposed, revision: () => Exposed, roots: readonly Root[], comparison: Comparison): void {
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
