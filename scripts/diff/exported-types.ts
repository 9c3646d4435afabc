import { numbered } from "../spec/model/index.js";
import type { Comparison, Root } from "./comparison.js";
import type { Source } from "./document.js";
import type { PairNode } from "./graph.js";
import { textAt, valueAt } from "./json.js";
import { type Exposed, exposedIn } from "./operations/exposed.js";
import { inputTypesIn } from "./operations/input-types.js";
import { isNamed, mayBeTypeName, namesOf, typeOf } from "./schema/names.js";
import type { Schemas } from "./schema/schemas.js";
import { withIncompatibleTypes, withTwoTypes } from "./schema/two-types.js";
import { typesBelow } from "./schema/type-parts.js";
import { usersOf } from "./users.js";

/** What one client exports, and under which names. */
interface Types extends Exposed {
  typeOf(pointer: string): string;
  /** The second type of a schema, of what is sent. */
  inputOf(pointer: string): string;
}

/** Most changes need only the base's side, so the rest is found out when it is asked for. */
interface Exported {
  readonly base: Types;
  readonly revision: () => Types;
  /** Whether the base's client has two types for a schema: one for what is sent, and the plainly named one for what is received. */
  isSplit(pointer: string): boolean;
}

/** Types that the client exports: what code imports by name. */
export function compareExportedTypes(comparison: Comparison, roots: readonly Root[]): void {
  const base = exportedBy(comparison.baseSchemas);
  const exported: Exported = {
    base,
    revision: once(() => exportedBy(comparison.revisionSchemas)),
    isSplit: (pointer) =>
      base.sent.has(pointer) && base.received.has(pointer) && withTwoTypes(comparison.baseSchemas).has(pointer),
  };
  tellSplit(exported, comparison);
  tellMerged(exported, comparison);
  tellLost(exported, roots, comparison);
  tellLostNames(exported, comparison);
  tellRenamed(exported, comparison);
  tellHiddenInputs(exported, comparison);
}

function exportedBy(schemas: Schemas): Types {
  const exposed = exposedIn(schemas);
  const nameOf = (pointer: string) => typeOf(pointer, schemas.source);
  const names = once(() => new Set([...exposed.referred].map(nameOf)));
  return { ...exposed, typeOf: nameOf, inputOf: (pointer) => numbered(`${nameOf(pointer)}Input`, names()) };
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
    const { sent, received, inputOf } = revision();
    if (!sent.has(pointer) || !received.has(pointer)) continue;
    const names = { name: base.typeOf(pointer), revision: inputOf(pointer) };
    report.change("client-type-split", [], { base: pointer, revision: pointer }, names);
  }
}

/** What callers pass needs no type of its own any longer, or has one of another name. */
function tellMerged({ base, revision, isSplit }: Exported, { revisionSchemas, report }: Comparison): void {
  const split = [...base.sent].filter(isSplit);
  if (split.length === 0) return;
  const still = withTwoTypes(revisionSchemas);
  for (const pointer of split) {
    const { sent, received, inputOf } = revision();
    if (!sent.has(pointer)) continue;
    const isStill = still.has(pointer) && received.has(pointer);
    const [before, after] = [base.inputOf(pointer), isStill ? inputOf(pointer) : undefined];
    if (before === after) continue;
    const places = { base: pointer, revision: pointer };
    if (after === undefined) report.change("client-type-lost", [], places, { name: before });
    else report.change("client-type-renamed", [], places, { base: before, revision: after });
  }
}

/** A type is named after its schema, unless another schema has taken the name. */
function tellRenamed({ base, revision }: Exported, comparison: Comparison): void {
  for (const pointer of new Set([...base.sent, ...base.received])) {
    const names = { base: base.typeOf(pointer), revision: typeOf(pointer, comparison.revision) };
    if (names.base === names.revision || !isNamed(pointer) || !isExposed(pointer, revision())) continue;
    comparison.report.change("client-type-renamed", [], { base: pointer, revision: pointer }, names);
  }
}

/** A function's input type is in the index, unless the type of a schema, or the input of a resource before, has its name. */
function tellHiddenInputs({ base, revision }: Exported, { baseSchemas, revisionSchemas, report }: Comparison): void {
  const after = inputTypesIn(revisionSchemas.source);
  for (const [name, [before]] of inputTypesIn(baseSchemas.source)) {
    const [first, ...others] = after.get(name) ?? [];
    const now = [first, ...others].find((one) => one !== undefined && one.resource === before?.resource);
    if (before === undefined || now === undefined) continue;
    const isContested = now !== first || mayBeTypeName(name, revisionSchemas.source);
    if (!isContested || namesIn(base, baseSchemas).has(name)) continue;
    if (now === first && !namesIn(revision(), revisionSchemas).has(name)) continue;
    const places = { base: before.pointer, revision: now.pointer };
    report.change("client-type-renamed", [], places, { base: name, revision: `${now.resource}.${name}` });
  }
}

/** The exported types of schemas. */
function namesIn({ sent, received, referred, typeOf, inputOf }: Types, schemas: Schemas): ReadonlySet<string> {
  const twice = [...withTwoTypes(schemas)].filter((pointer) => sent.has(pointer) && received.has(pointer));
  return new Set([...[...referred].map(typeOf), ...twice.map(inputOf)]);
}

/** Nothing in the client is of this type any longer, although its place or the union that it was in is still there. */
function tellLost(exported: Exported, roots: readonly Root[], comparison: Comparison): void {
  const lostIn = (node: PairNode): Lost[] => {
    if (!node.use.typed) return [];
    const replaced = [...replacedIn(node, comparison), ...noLongerSent(node, comparison)];
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
  const kept = new Set([...revision().referred].map(revision().typeOf));
  for (const pointer of aliases) {
    const type = comparison.base.resolve(valueAt(comparison.base.root, pointer), pointer).pointer;
    const name = base.typeOf(pointer);
    if (!kept.has(name) && isExposed(type, revision()))
      comparison.report.change("client-type-lost", [], { base: pointer }, { name });
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
  return pointers.filter(isLost).map((pointer) => ({ pointer, name: base.typeOf(pointer) }));
}

/** What is only received any longer has no type of its own for what is sent. */
function inputsLost(pointers: readonly string[], { base, revision, isSplit }: Exported): Lost[] {
  const isLost = (pointer: string) =>
    isSplit(pointer) && !revision().sent.has(pointer) && revision().received.has(pointer);
  return pointers.filter(isLost).map((pointer) => ({ pointer, name: base.inputOf(pointer) }));
}

function noLongerReceived({ differences, use }: PairNode): string[] {
  if (use.direction !== "response") return [];
  const removed = differences.filter(({ kind }) => /^(one|any)-of-removed$/.test(kind));
  return removed.map(({ pointer }) => pointer.base).filter((pointer) => pointer !== null);
}

/** All that lies below what may now be anything: it isn't compared any further. */
function noLongerSent({ base, differences, use }: PairNode, { base: source, judge }: Comparison): string[] {
  if (use.direction !== "request") return [];
  const starts = differences
    .filter((one) => judge(one, use)?.typescript !== "breaking")
    .flatMap(({ kind, pointer }) => {
      if (kind === "type-generalized") return [base.schema];
      return kind === "property-removed" ? [valueAt(source.root, pointer.base ?? "")] : [];
    });
  return starts.flatMap((start) =>
    [...typesBelow(start, source)].flatMap((part) =>
      typeof part.$ref === "string" ? [source.resolve(part, "").pointer] : [],
    ),
  );
}

/** What this was called, if what is here now is not. A new name is told of on its own, and so is what breaks here anyway; a name lost by writing the schema inline isn't. */
function replacedIn({ base, revision, use, differences }: PairNode, comparison: Comparison): string[] {
  const { baseSchemas, revisionSchemas, judge } = comparison;
  if (use.spread === true || differences.some((one) => judge(one, use)?.typescript === "breaking")) return [];
  const now = namesOf(revision, revisionSchemas);
  const isOnlyInline = differences.length === 0 && now.length === 0;
  if (isOnlyInline) return [];
  const isRenamed = (name: string): boolean =>
    !holds(comparison.revision, name) && now.some((other) => !holds(comparison.base, other));
  return namesOf(base, baseSchemas).filter((name) => !now.includes(name) && !isRenamed(name));
}

const holds = ({ root }: Source, pointer: string): boolean => valueAt(root, pointer) !== undefined;

const isExposed = (pointer: string, { sent, received, referred }: Exposed): boolean =>
  sent.has(pointer) || received.has(pointer) || referred.has(pointer);
