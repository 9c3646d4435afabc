import { DATE_FORMATS } from "../spec/model/index.js";
import type { Comparison, Root } from "./comparison.js";
import { namingOf } from "./document.js";
import type { PairNode } from "./graph.js";
import { type JsonObject, valueAt } from "./json.js";
import { type Exposed, exposedIn } from "./operations/exposed.js";
import { isNamed, typeOf } from "./schema/names.js";
import type { Schemas } from "./schema/schemas.js";
import { typesBelow } from "./schema/type-parts.js";
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
function tellSplit(base: Exposed, revision: () => Exposed, { revisionSchemas, report }: Comparison): void {
  for (const pointer of base.sent) {
    if (base.received.has(pointer) || !isReadOtherwise(pointer, revisionSchemas)) continue;
    if (!revision().sent.has(pointer) || !revision().received.has(pointer)) continue;
    const name = typeOf(pointer);
    report.change("client-type-split", [], { base: pointer, revision: pointer }, { name, revision: `${name}Input` });
  }
}

/** Whether what is received is not what may be sent: an enum is open, a date is always a `Date`, bytes are text, fields are left out. */
function isReadOtherwise(pointer: string, schemas: Schemas): boolean {
  const { root } = schemas.source;
  const camelCase = namingOf(schemas.source) === "camelCase";
  const value = valueAt(root, pointer);
  if (value === undefined) return false;
  const { types } = schemas.effective(schemas.view(value, pointer));
  if (types?.value.has("object") === false) return false;
  return [...typesBelow(value, schemas.source)].some((part) => isOneSided(part, camelCase));
}

function isOneSided(schema: JsonObject, camelCase: boolean): boolean {
  const { format, enum: listed, const: constant, readOnly, writeOnly, contentMediaType } = schema;
  const values = Array.isArray(listed) ? listed : [constant];
  if (values.some((value) => typeof value === "string" || typeof value === "number")) return true;
  if (readOnly === true || writeOnly === true || format === "binary" || contentMediaType !== undefined) return true;
  return camelCase && DATE_FORMATS.has(String(format));
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
