import { type Findings, pointersOf, type SchemaPair } from "../difference.js";
import { child } from "../json.js";
import type { Effective } from "../schema/effective.js";
import type { View } from "../schema/view.js";
import { innerUse, itemUse } from "../use.js";
import { bothMayBe } from "./types.js";

export function compareArrays(pair: SchemaPair, to: Findings): void {
  if (pair.use.text) compareLists(pair, to);
  if (!bothMayBe("array", pair)) return;
  compareItems(pair, to);
  comparePrefixItems(pair, to);
}

/** As text, one value is a list of one, so it is compared with the list's items. */
function compareLists({ base, revision, baseView, revisionView, use }: SchemaPair, to: Findings): void {
  const [before, after] = [base.subschemas.get("items"), revision.subschemas.get("items")];
  const [wasList, isList] = [holdsList(base), holdsList(revision)];
  if (!wasList && isList && base.types !== undefined && after !== undefined) to.visit(baseView, after, itemUse(use));
  if (wasList && !isList && revision.types !== undefined && before !== undefined)
    to.visit(before, revisionView, itemUse(use));
}

function holdsList({ types }: Effective): boolean {
  return types?.value.has("array") === true;
}

/** No `items` allows any item. */
function compareItems(pair: SchemaPair, to: Findings): void {
  const [base, revision] = [pair.base.subschemas.get("items"), pair.revision.subschemas.get("items")];
  if (base === undefined && revision === undefined) return;
  const use = itemUse(pair.use);
  to.visit(
    base ?? pair.baseSchemas.view(true, child(pair.baseView.pointer, "items")),
    revision ?? pair.revisionSchemas.view(true, child(pair.revisionView.pointer, "items")),
    use,
  );
}

/** Where one side names fewer positions, its schema for all further items applies to the next; without one, the tuple ends there. */
function comparePrefixItems(pair: SchemaPair, to: Findings): void {
  const { base, revision, use } = pair;
  const [before, after] = [base.prefixItems, revision.prefixItems];
  const [restBefore, restAfter] = [furtherItems(base), furtherItems(revision)];
  before.forEach((item, index) => {
    const other = after[index] ?? restAfter;
    if (other !== undefined) to.visit(item, other, innerUse(use));
    else to.found("prefix-items-removed", pointersOf(pair, item), { base: index });
  });
  after.slice(before.length).forEach((item, index) => {
    if (restBefore !== undefined) to.visit(restBefore, item, innerUse(use));
    else to.found("prefix-items-added", pointersOf(pair, undefined, item), { revision: before.length + index });
  });
}

function furtherItems({ subschemas }: Effective): View | undefined {
  const items = subschemas.get("items");
  return items?.schema === false ? undefined : items;
}
