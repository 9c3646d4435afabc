import type { Findings, SchemaPair } from "../difference.js";
import { isObject } from "../json.js";
import type { Effective } from "../schema/effective.js";
import type { View } from "../schema/view.js";
import { innerUse } from "../use.js";

/** Properties that are not named: allowed unsaid, said (perhaps with a schema), or forbidden. */
type State = "unsaid" | "said" | "closed";

export function compareAdditional(pair: SchemaPair, to: Findings) {
  if (!isObjectLike(pair.base) || !isObjectLike(pair.revision)) return;
  if (isClosed(pair.base) && isClosed(pair.revision)) return;
  const before = pair.base.subschemas.get("additionalProperties");
  const after = pair.revision.subschemas.get("additionalProperties");
  const [base, revision] = [stateOf(before), stateOf(after)];
  if (before !== undefined && after !== undefined && base === "said" && revision === "said") {
    return to.visit(before, after, innerUse(pair.use));
  }
  if (base === revision) return;
  const pointer = {
    base: before?.pointer ?? pair.baseView.pointer,
    revision: after?.pointer ?? pair.revisionView.pointer,
  };
  const facts = base === "unsaid" && after !== undefined && isTyped(after) ? ["typed"] : [];
  to.found(kindOf(base, revision), pointer, { facts });
}

/** `allOf` is merged, so without alternatives what is not evaluated is what is not named. */
export function isClosed({ subschemas, groups }: Effective): boolean {
  if (subschemas.get("additionalProperties")?.schema === false) return true;
  return groups.length === 0 && subschemas.get("unevaluatedProperties")?.schema === false;
}

function isObjectLike({ types }: Effective): boolean {
  return types === undefined || types.value.has("object");
}

function stateOf(view: View | undefined): State {
  if (view === undefined) return "unsaid";
  return view.schema === false ? "closed" : "said";
}

function isTyped({ schema }: View): boolean {
  return isObject(schema) && Object.keys(schema).length > 0;
}

function kindOf(base: State, revision: State): string {
  if (revision === "said") return "additional-properties-added";
  if (revision === "closed")
    return base === "said" ? "additional-properties-forbidden" : "additional-properties-disallowed";
  return base === "closed" ? "additional-properties-allowed" : "additional-properties-removed";
}
