import { type Findings, pointersOf, type SchemaPair } from "../difference.js";
import type { Effective } from "../schema/effective.js";
import type { View } from "../schema/view.js";
import { innerUse } from "../use.js";
import { bothMayBe } from "./types.js";

/** Properties that are not named: not stated, allowed explicitly (or not stated, but no property is named), described by a schema, or forbidden. */
type State = "unsaid" | "free" | "said" | "closed";

export function compareAdditional(pair: SchemaPair, to: Findings) {
  if (!bothMayBe("object", pair)) return;
  if (isClosed(pair.base) && isClosed(pair.revision)) return;
  const before = pair.base.subschemas.get("additionalProperties");
  const after = pair.revision.subschemas.get("additionalProperties");
  const [base, revision] = [stateOf(before, pair.base), stateOf(after, pair.revision)];
  if (before !== undefined && after !== undefined && base !== "closed" && revision !== "closed")
    return to.visit(before, after, innerUse(pair.use));
  const kind = kindOf(base, revision, after !== undefined);
  if (kind === undefined) return;
  const isTyped = base !== "closed" && before === undefined && revision === "said" && demandsAny(after);
  const facts = [
    ...(isTyped ? ["typed"] : []),
    ...(before === undefined ? ["unsaid"] : []),
    ...(revision === "free" ? ["open"] : []),
  ];
  to.found(kind, pointersOf(pair, before, after), { facts });
}

/** `allOf` is merged, so without alternatives the unevaluated properties are the unnamed ones, unless these have a schema. */
export function isClosed({ subschemas, groups }: Effective): boolean {
  const additional = subschemas.get("additionalProperties");
  if (additional !== undefined) return additional.schema === false;
  return groups.length === 0 && subschemas.get("unevaluatedProperties")?.schema === false;
}

/** An object without named properties is a map of anything, to the client as well. */
export function isFree({ subschemas, properties, groups, types }: Effective): boolean {
  const isNamed = [...properties.values()].some(({ isDeclared }) => isDeclared);
  return types !== undefined && !isNamed && groups.length === 0 && !demandsAny(subschemas.get("additionalProperties"));
}

/** What the properties that the schema doesn't name must be; undefined if they may be anything, or are forbidden. */
export function restOf({ subschemas }: Effective): View | undefined {
  const rest = subschemas.get("additionalProperties");
  return rest?.schema !== false && demandsAny(rest) ? rest : undefined;
}

function stateOf(view: View | undefined, schema: Effective): State {
  if (view?.schema === false) return "closed";
  if (isFree(schema)) return "free";
  return view === undefined ? "unsaid" : "said";
}

function demandsAny(view: View | undefined): boolean {
  return view !== undefined && (view.schema === false || Object.keys(Object(view.schema)).length > 0);
}

function kindOf(base: State, revision: State, isSaid: boolean): string | undefined {
  if (base === revision || (base === "unsaid" && revision === "free" && !isSaid)) return undefined;
  if (revision === "said" || (base === "unsaid" && revision === "free")) return "additional-properties-added";
  if (revision === "closed")
    return base === "unsaid" ? "additional-properties-disallowed" : "additional-properties-forbidden";
  return base === "closed" ? "additional-properties-allowed" : "additional-properties-removed";
}
