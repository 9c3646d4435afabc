import type { Comparison, Root } from "./comparison.js";
import type { PairNode } from "./graph.js";
import { type Exposed, exposedIn } from "./operations/exposed.js";
import { isNamed, typeOf } from "./schema/names.js";
import { withIncompatibleTypes, withTwoTypes } from "./schema/two-types.js";
import { usersOf } from "./users.js";

/** Types that the client exports: what code imports by name. */
export function compareExportedTypes(comparison: Comparison, roots: readonly Root[]): void {
  const base = exposedIn(comparison.baseSchemas);
  const revision = once(() => exposedIn(comparison.revisionSchemas));
  tellSplit(base, revision, comparison);
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
function tellSplit(base: Exposed, revision: () => Exposed, { baseSchemas, revisionSchemas, report }: Comparison): void {
  if (base.sent.size === 0) return;
  const incompatible = withIncompatibleTypes(revisionSchemas);
  const twice = once(() => withTwoTypes(baseSchemas));
  for (const pointer of base.sent) {
    if (!incompatible.has(pointer) || (base.received.has(pointer) && twice().has(pointer))) continue;
    if (!revision().sent.has(pointer) || !revision().received.has(pointer)) continue;
    const name = typeOf(pointer);
    report.change("client-type-split", [], { base: pointer, revision: pointer }, { name, revision: `${name}Input` });
  }
}

/** An alternative that is no longer received was a type of its own. */
function tellLost(base: Exposed, revision: () => Exposed, roots: readonly Root[], { report }: Comparison): void {
  const lostIn = ({ differences, use }: PairNode) =>
    differences.flatMap(({ kind, pointer }) =>
      use.typed && use.direction === "response" && /^(one|any)-of-removed$/.test(kind) && isLost(pointer.base)
        ? [pointer.base]
        : [],
    );
  const isLost = (pointer: string | null): pointer is string =>
    pointer !== null && isNamed(pointer) && base.received.has(pointer) && !isExposed(pointer, revision());
  for (const [node, subjects] of usersOf(roots, (one) => lostIn(one).length > 0))
    for (const pointer of lostIn(node))
      report.change("client-type-lost", [...subjects], { base: pointer }, { name: typeOf(pointer) });
}

const isExposed = (pointer: string, { sent, received }: Exposed): boolean => sent.has(pointer) || received.has(pointer);
