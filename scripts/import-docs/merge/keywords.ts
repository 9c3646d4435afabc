/** Merges what a schema says about its own value, keyword by keyword. */
import { adopt } from "./adopt.js";
import { claim, hear, isWhole, type MergeContext } from "./context.js";
import { setNullable, setType, setValues } from "./edits.js";
import { replace } from "./elsewhere.js";
import { type Path, same, schemaAt, type Tree } from "./tree.js";
import { keptFormat, type View, viewOf } from "./view.js";

const list = (types: ReadonlySet<string>) => [...types].sort().join(" or ") || "any";

export function mergeType(context: MergeContext, spec: View, page: View, where: string): void {
  const toldNothing = page.types.size === 0 || (page.branches.length > 0 && spec.branches.length > 0);
  if (toldNothing || isFoldedUnion(context, spec, page)) return;
  const said = { about: "type", where, spec: specType(spec), page: list(page.types) };
  hear(context, spec.at, said, () => {
    if (spec.branches.length > 0) replace(context, spec.use, page.use);
    else {
      setType(context.spec, spec, [...page.types]);
      adoptInner(context, spec, page);
    }
  });
}

/** The content of a type that is new to the spec. Fields are merged one by one. */
function adoptInner(context: MergeContext, spec: View, page: View): void {
  if (page.items) context.spec.set([...spec.at, "items"], adopt(context, page.items, spec.at));
  if (page.additional) context.spec.set([...spec.at, "additionalProperties"], adopt(context, page.additional, spec.at));
}

/** Fields of any name beside the known ones; a page often does not show their type. */
export function addAdditional(context: MergeContext, spec: View, pagePath: Path, where: string): void {
  const { types } = viewOf(context.page, pagePath);
  const at = [...spec.at, "additionalProperties"];
  if (types.size === 0 || context.spec.get(at) !== undefined) return;
  if (viewOf(context.spec, spec.at).properties.size === 0) return;
  const said = { about: "further fields", where, spec: "any", page: list(types) };
  claim(context, spec.at, said, () => context.spec.set(at, adopt(context, pagePath, spec.at)));
}

/** Text pages call a choice of objects an object, and show none of the alternatives, or one as an example. */
function isFoldedUnion(context: MergeContext, spec: View, page: View): boolean {
  if (isWhole(context) || spec.branches.length === 0 || !page.types.has("object")) return false;
  const names = [...page.properties.keys()];
  const alternatives = spec.branches.map((branch) => viewOf(context.spec, branch).properties);
  return names.length === 0 || alternatives.some((fields) => names.every((name) => fields.has(name)));
}

const specType = (view: View) => (view.branches.length > 0 ? "union" : list(view.types));

export function mergeNull(context: MergeContext, spec: View, page: View, where: string): void {
  if (page.types.size === 0 && page.branches.length === 0) return;
  if (context.evidence.kind === "older-page" && !page.nullable) return;
  const said = { about: "null", where, spec: spec.nullable, page: page.nullable };
  hear(context, spec.use, said, () => setNullable(context.spec, spec, page.nullable));
}

export function mergeValues(context: MergeContext, spec: View, page: View, where: string): void {
  if (page.types.size === 0 || page.unshown || page.types.has("object") || page.types.has("array")) return;
  if (context.evidence.kind === "older-page" && page.values === undefined) return;
  const sorted = (values: readonly unknown[] | undefined) => values && [...values].sort(byText);
  const isSame =
    same(sorted(spec.values), sorted(page.values)) || (!isWhole(context) && areSplit(spec.values, page.values));
  const said = { about: "enum", where, spec: spec.values, page: isSame ? spec.values : page.values };
  hear(context, spec.at, said, () => setValues(context.spec, spec, page.values));
}

/** Values that are separated by blanks may themselves contain blanks. */
const areSplit = (known: readonly unknown[] = [], told: readonly unknown[] = []): boolean =>
  told.length > known.length && known.join(" ") === told.join(" ");

const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

export function mergeFormat(context: MergeContext, spec: View, page: View, where: string): void {
  const told = isWhole(context) ? page.format : keptFormat(page.format);
  if (!page.types.has("string") || (told === undefined && keptFormat(spec.format) === undefined)) return;
  if (told === undefined && (context.evidence.kind === "older-page" || isAlternative(context, page))) return;
  const said = { about: "format", where, spec: spec.format, page: told };
  hear(context, spec.at, said, () => {
    if (told === undefined) context.spec.delete([...spec.at, "format"]);
    else context.spec.set([...spec.at, "format"], told);
  });
}

/** Text pages show only the types of alternatives. */
const isAlternative = (context: MergeContext, { use }: View): boolean =>
  !isWhole(context) && use.some((step) => step === "oneOf" || step === "anyOf");

/**
 * Text pages show a default if there is one; only an embedded spec can show that there is none, except beside a
 * reference, where the generator leaves the default out.
 */
export function mergeDefault(context: MergeContext, spec: View, page: View, where: string): void {
  const beside = besideRef(context.spec, spec.use);
  const known = beside ?? spec.fallback;
  const told = besideRef(context.page, page.use) ?? page.fallback;
  if (told === undefined && (!isWhole(context) || known === undefined || beside !== undefined)) return;
  const said = { about: "default", where, spec: known, page: told };
  const holder = context.spec.get([...spec.use, "default"]) === undefined ? spec.at : spec.use;
  hear(context, holder, said, () => {
    if (told === undefined) context.spec.delete([...holder, "default"]);
    else context.spec.set([...holder, "default"], told);
  });
}

function besideRef(tree: Tree, use: Path): unknown {
  const schema = schemaAt(tree, use);
  return schema?.$ref === undefined ? undefined : schema.default;
}
