import { addBranch, becomeUnion, bestPartner, dropBranch, keepBranch, nameOf } from "./branches.js";
import { type MergeContext, touch } from "./context.js";
import { areOtherKinds, isElsewhere, referElsewhere } from "./elsewhere.js";
import { addField, dropField, type Field, keepField, mergeRequired } from "./fields.js";
import { addAdditional, mergeDefault, mergeFormat, mergeNull, mergeType, mergeValues } from "./keywords.js";
import { mergeDeprecated, mergeLimits } from "./limits.js";
import { mergeParts } from "./parts.js";
import { type Path, pointerOf } from "./tree.js";
import { type View, viewOf } from "./view.js";

/** Merges what a page says about a schema into the spec's schema at a place, and then into the schemas within it. */
export function mergeSchema(context: MergeContext, use: Path, pageUse: Path, where: string): void {
  mergeDeprecated(context, use, pageUse, where);
  if (isElsewhere(context, use, pageUse)) {
    referElsewhere(context, use, pageUse, where);
    return;
  }
  const spec = viewOf(context.spec, use);
  const page = viewOf(context.page, pageUse);
  const pair = `${pointerOf(spec.at)} ${pointerOf(spec.use)} ${pointerOf(page.at)}`;
  if (context.seen.has(pair)) return;
  context.seen.add(pair);
  if (contentOf(page) > 0 || contentOf(spec) === 0) touch(context, spec.at);
  mergeType(context, spec, page, where);
  // Where the type stays, nothing else that the page says about a value of its type applies.
  if (areOtherKinds(viewOf(context.spec, use), page)) return;
  mergeNull(context, spec, page, where);
  mergeValues(context, spec, page, where);
  mergeFormat(context, spec, page, where);
  mergeDefault(context, spec, page, where);
  mergeLimits(context, spec, page, where);
  mergeFields(context, mergeParts(context, spec, page, where), page, where);
  if (spec.items && page.items) mergeSchema(context, spec.items, page.items, `${where}[]`);
  if (spec.additional && page.additional) mergeSchema(context, spec.additional, page.additional, `${where}{}`);
  else if (page.additional) addAdditional(context, spec, page.additional, where);
  mergeBranches(context, spec, page, where);
}

/** A page that shows only the kind of a value says nothing about its fields, alternatives or values: another page may. */
const contentOf = ({ properties, branches, values = [] }: View) => properties.size + branches.length + values.length;

function mergeFields(context: MergeContext, spec: View, page: View, where: string): void {
  // Alternatives that have become one object have already been replaced by it, with all its fields.
  if (page.properties.size === 0 || page.branches.length > 0 || spec.branches.length > 0) return;
  for (const [name, pagePath] of page.properties) {
    const path = spec.properties.get(name);
    const field: Field = { name, path: pagePath, where: `${where} › ${name}` };
    if (path === undefined) addField(context, spec, page, field);
    else {
      keepField(context, { ...field, path });
      mergeSchema(context, path, pagePath, field.where);
      mergeRequired(context, spec, page, field);
    }
  }
  for (const [name, path] of spec.properties)
    if (!page.properties.has(name)) dropField(context, spec, { name, path, where: `${where} › ${name}` });
}

/** Alternatives are paired by name, else by the fields that they share; never by their place in the list. */
function mergeBranches(context: MergeContext, spec: View, page: View, where: string): void {
  if (page.branches.length === 0) return;
  if (spec.branches.length === 0) {
    becomeUnion(context, spec, page, where);
    return;
  }
  const left = new Set(spec.branches);
  for (const branch of page.branches) {
    const partner = bestPartner(context, branch, left);
    if (partner) {
      left.delete(partner);
      keepBranch(context, spec, partner, where);
      mergeSchema(context, partner, branch, `${where} | ${nameOf(context.page, branch)}`);
    } else addBranch(context, spec, branch, where);
  }
  const drop = [...left].sort((a, b) => Number(b.at(-1)) - Number(a.at(-1)));
  for (const path of drop) dropBranch(context, spec, path, where);
}
