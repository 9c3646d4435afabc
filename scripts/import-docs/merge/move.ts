import { METHODS } from "../../spec/index.js";
import { type FragmentDocument, operationsOf } from "../fragment.js";
import { isRecord } from "../records.js";
import { claim, isWhole, type MergeContext } from "./context.js";
import { addressOf, labelAt } from "./place.js";
import { type Path, pointerOf } from "./tree.js";
import { ENTRY } from "./yaml/files.js";
import { beside } from "./yaml/house.js";
import type { SpecTree } from "./yaml/spec-tree.js";

/** The spec's operation with the operationId of one that it does not have: a spec cannot have two of the same name. */
export function namesakeOf({ spec }: MergeContext, id: string): Path | undefined {
  const all = operationsOf(spec.data as unknown as FragmentDocument);
  const same = all.find(({ operation }) => operation.operationId === id);
  return same && addressOf(same);
}

/** Only a person can say that an operation has moved. Returns the reason if it is not moved. */
export function moveFor(context: MergeContext, from: Path, to: Path, where: string): string | undefined {
  const name = `has the operationId of ${labelAt(from)}`;
  if (context.spoken.has(pointerOf(from))) return `${name}, which another page of this run describes`;
  if (!isWhole(context) || from[0] !== to[0]) return `${name}; if that operation has moved, move it in the spec first`;
  if (!context.isMoveTaken) return `${name}; if that operation has moved here, use --moved`;
  claim(context, from, { about: "address", where, spec: labelAt(from), page: labelAt(to), place: to }, () => {
    relocate(context.spec, from, to);
    context.sources.renamePart(pointerOf(from), pointerOf(to));
    for (const at of [from, to]) context.spoken.add(pointerOf(at));
  });
  // Nothing that could have a source is left at the old address.
  if (context.spec.get(from) === undefined) context.touched.delete(pointerOf(from));
  return context.spec.get(to) === undefined ? `${name}, which comes from stronger evidence` : undefined;
}

/** Moves the operation with its comments, and also what all methods of its path share if the new path has nothing yet. */
function relocate(spec: SpecTree, from: Path, to: Path): void {
  const [item, target] = [from.slice(0, 2), to.slice(0, 2)];
  const home = spec.files.home(item);
  if (spec.get(target) === undefined && home.file !== ENTRY)
    spec.files.settle(target, beside({ at: item, home }, target));
  const shared = spec.get([...item, "parameters"]);
  if (spec.get(target) === undefined && shared !== undefined) spec.set([...target, "parameters"], shared);
  spec.move(from, to);
  const left = spec.get(item);
  if (isRecord(left) && METHODS.every((method) => !(method in left))) spec.deleteItem(item);
}
