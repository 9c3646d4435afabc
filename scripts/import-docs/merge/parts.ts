/** Parts that an object is built on, and that other objects are built on, too. */
import { isRecord } from "../records.js";
import { likenessOf } from "./alike.js";
import { claim, isWhole, type MergeContext } from "./context.js";
import { type Path, pointerOf, schemaAt } from "./tree.js";
import { partsOf, type View, viewOf } from "./view.js";

/**
 * No page shows that objects share a part. If a page differs in a field that comes from one, and no page of the run
 * speaks of all the other objects, its object gets the fields as its own: the others stay as they are.
 */
export function mergeParts(context: MergeContext, spec: View, page: View, where: string): View {
  if (!isWhole(context) || !isPlain(spec) || !isPlain(page) || page.properties.size === 0) return spec;
  const differing = inherited(spec).filter(([name, path]) => isOtherwise(context, spec, page, name, path));
  const parts = new Set(differing.map(([, path]) => pointerOf(path.slice(0, 3))));
  const shared = partsOf(context.spec, spec.at).find(
    (part) => parts.has(pointerOf(part)) && !isSpokenOf(context, part, spec.at),
  );
  if (shared === undefined) return spec;
  const said = { about: "fields", where, spec: `shared through ${String(shared.at(-1))}`, page: "its own" };
  claim(context, spec.at, said, () => takeIn(context, spec));
  return viewOf(context.spec, spec.use);
}

const isPlain = ({ branches, items, additional, values }: View) =>
  !items && !additional && !values && branches.length === 0;

/** The fields that are not among the object's own. */
function inherited({ at, properties }: View): [name: string, path: Path][] {
  const own = pointerOf([...at, "properties"]);
  return [...properties].filter(([, path]) => pointerOf(path.slice(0, -1)) !== own);
}

/** Whether a page says otherwise of a field, in a matter that is not left open. */
function isOtherwise(context: MergeContext, spec: View, page: View, name: string, path: Path): boolean {
  const told = page.properties.get(name);
  const isSame = told !== undefined && likenessOf(context.spec, path, context.page, told) === "same";
  if (isSame && spec.required.has(name) === page.required.has(name)) return false;
  const open = [`${pointerOf([...spec.at, "properties", name])} `, `${pointerOf(spec.at)} field ${name}`];
  return ![...context.contested.keys()].some((matter) => open.some((start) => matter.startsWith(start)));
}

/** Whether the pages of this run show everything that is built on a part, as a page of the object does. */
function isSpokenOf(context: MergeContext, part: Path, object: Path, above: readonly string[] = []): boolean {
  const pointer = pointerOf(part);
  if (above.includes(pointer)) return true;
  return usersOf(context, `#${pointer}`).every((user) => {
    if (user[0] !== "components") return context.spoken.has(pointerOf(user));
    if (context.named.has(String(user[2])) || pointerOf(user) === pointerOf(object.slice(0, 3))) return true;
    return user[1] === "schemas" && isSpokenOf(context, user, object, [...above, pointer]);
  });
}

/** The operations and components that refer to something. */
function usersOf({ spec }: MergeContext, ref: string): Path[] {
  const refers = (value: unknown): boolean =>
    Array.isArray(value) || isRecord(value) ? Object.values(value).some(refers) : value === ref;
  const sections = ["paths", "webhooks", "components"];
  return sections.flatMap((section) =>
    entriesOf(spec.get([section])).flatMap(([group, items]) =>
      entriesOf(items).flatMap(([name, value]) => (refers(value) ? [[section, group, name]] : [])),
    ),
  );
}

const entriesOf = (value: unknown) => (isRecord(value) ? Object.entries(value) : []);

function takeIn({ spec }: MergeContext, view: View): void {
  const { at, required } = view;
  for (const [name, path] of inherited(view)) spec.set([...at, "properties", name], structuredClone(spec.get(path)));
  if (required.size > 0) spec.setList([...at, "required"], [...required.keys()]);
  if (schemaAt(spec, at)?.type === undefined) spec.set([...at, "type"], "object");
  spec.delete([...at, "allOf"]);
}
