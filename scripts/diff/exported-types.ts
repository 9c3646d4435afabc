import type { Comparison, Root } from "./comparison.js";
import type { Source } from "./document.js";
import type { PairNode } from "./graph.js";
import { textAt, valueAt } from "./json.js";
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
  tellLostNames(exported, comparison);
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
    const isStill = still.has(pointer) && revision().received.has(pointer);
    if (isStill || !revision().sent.has(pointer)) continue;
    report.change("client-type-lost", [], { base: pointer, revision: pointer }, { name: `${typeOf(pointer)}Input` });
  }
}

/** Nothing in the client is of this type any longer, although its place or the union that it was in is still there. */
function tellLost(exported: Exported, roots: readonly Root[], comparison: Comparison): void {
  const lostIn = (node: PairNode): Lost[] => {
    if (!node.use.typed || node.differences.length === 0) return [];
    const replaced = replacedIn(node, comparison);
    const inputs = node.use.direction === "request" ? inputsLost(replaced, exported) : [];
    return [...typesLost([...noLongerReceived(node), ...replaced], exported), ...inputs];
  };
  for (const [node, subjects] of usersOf(roots, (one) => lostIn(one).length > 0))
    for (const { pointer, name } of lostIn(node))
      comparison.report.change("client-type-lost", [...subjects], { base: pointer }, { name });
}

/** A second name of a type that is still there: that of a schema that only referred to another one. */
function tellLostNames({ base, revision }: Exported, comparison: Comparison): void {
  const aliases = [...base.referred].filter((pointer) => isAlias(pointer, comparison.base));
  if (aliases.length === 0) return;
  const kept = new Set([...revision().referred].map(typeOf));
  for (const pointer of aliases) {
    const type = comparison.base.resolve(valueAt(comparison.base.root, pointer), pointer).pointer;
    if (kept.has(typeOf(pointer)) || !isExposed(type, revision())) continue;
    comparison.report.change("client-type-lost", [], { base: pointer }, { name: typeOf(pointer) });
  }
}

const isAlias = (pointer: string, { root }: Source): boolean =>
  isNamed(pointer) && textAt(valueAt(root, pointer), "$ref") !== undefined;

interface Lost {
  readonly pointer: string;
  readonly name: string;
}

function typesLost(pointers: readonly string[], { base, revision }: Exported): Lost[] {
  const isLost = (pointer: string) => isNamed(pointer) && isExposed(pointer, base) && !isExposed(pointer, revision());
  return pointers.filter(isLost).map((pointer) => ({ pointer, name: typeOf(pointer) }));
}

/** What is only received any longer has no type of its own for what is sent. */
function inputsLost(pointers: readonly string[], { revision, isSplit }: Exported): Lost[] {
  const isLost = (pointer: string) =>
    isSplit(pointer) && !revision().sent.has(pointer) && revision().received.has(pointer);
  return pointers.filter(isLost).map((pointer) => ({ pointer, name: `${typeOf(pointer)}Input` }));
}

function noLongerReceived({ differences, use }: PairNode): string[] {
  if (use.direction !== "response") return [];
  const removed = differences.filter(({ kind }) => /^(one|any)-of-removed$/.test(kind));
  return removed.map(({ pointer }) => pointer.base).filter((pointer) => pointer !== null);
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
