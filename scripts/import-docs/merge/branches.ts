/** Alternatives: which of the page's corresponds to which of the spec's, and those that only one side has. */
import { lettersOf } from "../names.js";
import { adopt } from "./adopt.js";
import { agree, claim, deny, isWhole, type MergeContext } from "./context.js";
import { replace } from "./elsewhere.js";
import { follow, listAt, type Path, type Tree } from "./tree.js";
import { type View, viewOf } from "./view.js";

export function becomeUnion(context: MergeContext, spec: View, page: View, where: string): void {
  if (spec.types.size === 0 && !isWhole(context)) return;
  const said = { about: "type", where, spec: [...spec.types].join(" or ") || "any", page: "union" };
  claim(context, spec.at, said, () => replace(context, spec.use, page.use));
}

export function addBranch(context: MergeContext, spec: View, branch: Path, where: string): void {
  const list = listOf(spec);
  const said = { ...alternative(context.page, branch, where), spec: "absent", page: "present" };
  claim(context, list, said, () =>
    context.spec.setList(list, [...listAt(context.spec, list), adopt(context, branch, list)]),
  );
}

/** An alternative that the page has, too. */
export function keepBranch(context: MergeContext, spec: View, path: Path, where: string): void {
  const said = { ...alternative(context.spec, path, where), spec: "present", page: "present" };
  agree(context, listOf(spec), said);
}

export function dropBranch(context: MergeContext, spec: View, path: Path, where: string): void {
  const said = { ...alternative(context.spec, path, where), spec: "present", page: "absent" };
  deny(context, listOf(spec), said, () => context.spec.delete(path));
}

const listOf = ({ branches }: View): Path => branches[0]?.slice(0, -1) ?? [];

function alternative(tree: Tree, path: Path, where: string) {
  const name = nameOf(tree, path);
  return { about: "alternative", name, where: `${where} | ${name}` };
}

export function nameOf(tree: Tree, path: Path): string {
  const view = viewOf(tree, path);
  const at = follow(tree, path);
  if (at[0] === "components") return String(at.at(-1));
  return view.title ?? ([...view.types].join(" or ") || "any");
}

export function bestPartner(context: MergeContext, branch: Path, left: ReadonlySet<Path>): Path | undefined {
  let best: { path: Path; score: number } | undefined;
  for (const path of left) {
    const score = likeness(context, branch, path);
    if (score > (best?.score ?? 0.3)) best = { path, score };
  }
  return best?.path;
}

function likeness(context: MergeContext, pagePath: Path, specPath: Path): number {
  const [a, b] = [lettersOf(nameOf(context.page, pagePath)), lettersOf(nameOf(context.spec, specPath))];
  const page = viewOf(context.page, pagePath);
  const spec = viewOf(context.spec, specPath);
  if (a === b && (page.title !== undefined || page.at[0] === "components")) return 3;
  if (a.endsWith(b) || b.endsWith(a)) return 2;
  const names = new Set([...page.properties.keys(), ...spec.properties.keys()]);
  if (names.size > 0) {
    const shared = [...names].filter((name) => page.properties.has(name) && spec.properties.has(name)).length;
    return shared / names.size;
  }
  return [...page.types].some((type) => spec.types.has(type)) ? 0.5 : 0;
}
