import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument } from "../spec/index.js";
import { buildModel, type Naming } from "../spec/model/index.js";
import type { Comparison, Root, Subject } from "./comparison.js";
import type { Source } from "./document.js";
import { compareExportedTypes } from "./exported-types.js";
import type { PairNode } from "./graph.js";
import { child, objectAt } from "./json.js";
import type { ComparedOperations } from "./operations/compare.js";
import { guardedBy } from "./operations/security.js";
import { compareSchemes } from "./operations/security-schemes.js";
import { isNamed, namesOf, typeOf } from "./schema/names.js";
import { usersOf } from "./users.js";

/** What doesn't belong to a single operation: named schemas, security schemes, the client's naming. */
export function compareDocuments(
  comparison: Comparison,
  { pairs, subjectOf }: ComparedOperations,
  roots: readonly Root[],
): void {
  compareSchemes(comparison, (before, after) =>
    pairs
      .filter(
        ([base, revision]) =>
          guardedBy(before, base, comparison.base) && guardedBy(after, revision, comparison.revision),
      )
      .map(([, revision]) => subjectOf(revision, "request")),
  );
  compareSchemaNames(comparison, roots);
  compareExportedTypes(comparison, roots);
  compareNaming(comparison);
}

function compareNaming({ base, revision, report }: Comparison): void {
  const keyword = "x-client-naming";
  const [before = "wire", after = "wire"] = [base.root[keyword], revision.root[keyword]];
  if (before === after) return;
  const placeIn = ({ root }: Source) => (keyword in root ? child("", keyword) : "");
  const pointer = { base: placeIn(base), revision: placeIn(revision) };
  const facts = showsNaming(base) ? [] : ["untyped"];
  report.change("client-naming-changed", [], pointer, { base: before, revision: after, facts });
}

/** Whether the client looks different with the other naming: a name may be the same in both, and so may a value. */
function showsNaming({ root }: Source): boolean {
  const modelWith = (naming: Naming) =>
    buildModel({ ...(root as unknown as OpenApiDocument), "x-client-naming": naming }, "");
  try {
    return !isDeepStrictEqual({ ...modelWith("wire"), naming: "" }, { ...modelWith("camelCase"), naming: "" });
  } catch {
    return true; // it has not been linted, so it may have any shape
  }
}

/**
 * A named schema counts as renamed if a use of it now names another one, never because two look alike.
 * One that is now written inline where it was used has only lost its name, which isn't reported.
 */
function compareSchemaNames(comparison: Comparison, roots: readonly Root[]): void {
  const { base, revision, report } = comparison;
  const isSameType = (from: string, to: string) => typeOf(from, base) === typeOf(to, revision);
  const [before, after] = [objectAt(base.root.components, "schemas"), objectAt(revision.root.components, "schemas")];
  const gone = new Map(
    Object.keys(before)
      .filter((name) => !Object.hasOwn(after, name))
      .map((name) => [child("/components/schemas", name), name]),
  );
  if (gone.size === 0) return;
  const counterparts = counterpartsOf(new Set(gone.keys()), roots, comparison);
  for (const [pointer, name] of gone) {
    const uses = counterparts.get(pointer);
    if (uses === undefined) report.change("api-schema-removed", [], { base: pointer }, { name });
    for (const [to, { subjects, isTyped }] of uses ?? []) {
      const renamed = isNamed(to) ? nameAt(to) : undefined;
      if (renamed === undefined || Object.hasOwn(before, renamed)) continue;
      report.change(
        "api-schema-renamed",
        [...subjects],
        { base: pointer, revision: to },
        { base: name, revision: renamed, facts: isTyped && !isSameType(pointer, to) ? [] : ["untyped"] },
      );
    }
  }
}

function nameAt(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf("/") + 1);
}

interface Counterpart {
  readonly subjects: ReadonlySet<Subject>;
  /** The client shows it, and therefore exports its type. */
  readonly isTyped: boolean;
}

type Counterparts = ReadonlyMap<string, ReadonlyMap<string, Counterpart>>;

/** For each of these schemas of the base: the schemas of the revision that are now in its places, and who uses them. */
function counterpartsOf(
  pointers: ReadonlySet<string>,
  roots: readonly Root[],
  { baseSchemas, revisionSchemas }: Comparison,
): Counterparts {
  const found = new Map<string, Map<string, Counterpart>>();
  const isWanted = ({ base }: PairNode) => namesOf(base, baseSchemas).some((name) => pointers.has(name));
  for (const [{ base, revision, use }, subjects] of usersOf(roots, isWanted)) {
    const names = namesOf(revision, revisionSchemas);
    for (const [index, name] of namesOf(base, baseSchemas).entries()) {
      const to = names[index] ?? names.at(-1) ?? revision.pointer;
      const uses = found.get(name) ?? new Map<string, Counterpart>();
      const known = uses.get(to);
      uses.set(to, {
        subjects: new Set([...(known?.subjects ?? []), ...subjects]),
        isTyped: (use.typed && use.spread !== true) || known?.isTyped === true,
      });
      found.set(name, uses);
    }
  }
  return found;
}
