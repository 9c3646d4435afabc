import { adopt } from "./adopt.js";
import { agree, claim, deny, hear, type MergeContext } from "./context.js";
import { END_NOT_TOLD } from "./evidence.js";
import { type Path, pointerOf, schemaAt } from "./tree.js";
import { partsOf, type View, viewOf } from "./view.js";

/** A field of an object: where its schema stands, in the page or in the spec, and what reports call it. */
export interface Field {
  readonly name: string;
  readonly path: Path;
  readonly where: string;
}

export function addField(context: MergeContext, spec: View, page: View, { name, path, where }: Field): void {
  const place = [...spec.at, "properties", name];
  // A page may have removed it from a part that several objects share: then the two disagree about the part.
  const removed = (part: Path) => context.sources.has(pointerOf([...part, "properties", name]));
  const home = partsOf(context.spec, spec.at).find(removed) ?? spec.at;
  const isEndTold = schemaAt(context.page, page.at)?.["x-docs-end"] === undefined;
  if (!isEndTold && isOfAround(context, spec.use, name)) return;
  const doubt = isEndTold ? {} : { doubt: END_NOT_TOLD };
  claim(context, home, { about: "field", name, where, spec: "absent", page: "present", place, ...doubt }, () => {
    context.spec.set(place, adopt(context, path, spec.at));
    context.sources.forgetPart(pointerOf(place));
    if (page.required.has(name)) require(context, spec, name);
  });
}

/** Whether one of the objects around a place has a field of this name. */
function isOfAround({ spec }: MergeContext, use: Path, name: string): boolean {
  const ends = [...use.keys()].filter((index) => use[index] === "properties");
  return ends.some((index) => viewOf(spec, use.slice(0, index)).properties.has(name));
}

/** A field that the page has, too. */
export function keepField(context: MergeContext, { name, path, where }: Field): void {
  agree(context, path.slice(0, -2), { about: "field", name, where, spec: "present", page: "present" });
}

export function dropField(context: MergeContext, spec: View, { name, path, where }: Field): void {
  const said = { about: "field", name, where, spec: "present", page: "absent", place: path };
  deny(context, path.slice(0, -2), said, () => {
    context.spec.delete(path);
    context.sources.notePart(pointerOf(path), context.evidence);
    unrequire(context, spec, name);
  });
}

export function mergeRequired(context: MergeContext, spec: View, page: View, { name, where }: Field): void {
  if (page.flagless && !page.required.has(name)) return;
  const said = { about: "required", name, where, spec: spec.required.has(name), page: page.required.has(name) };
  // What an object does not require, none of its parts does.
  if (!said.spec && !said.page) for (const part of partsOf(context.spec, spec.at)) agree(context, part, said);
  hear(context, spec.required.get(name) ?? spec.at, said, () => {
    if (said.page) require(context, spec, name);
    else unrequire(context, spec, name);
  });
}

function require(context: MergeContext, spec: View, name: string): void {
  const schema = schemaAt(context.spec, spec.at);
  context.spec.setList([...spec.at, "required"], [...(schema?.required ?? []), name]);
}

function unrequire(context: MergeContext, spec: View, name: string): void {
  const at = spec.required.get(name);
  const schema = at && schemaAt(context.spec, at);
  if (!at || !schema?.required) return;
  const left = schema.required.filter((other) => other !== name);
  if (left.length === 0) context.spec.delete([...at, "required"]);
  else context.spec.setList([...at, "required"], left);
}
