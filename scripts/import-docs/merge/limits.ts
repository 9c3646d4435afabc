import { LIMITS } from "../limits.js";
import { hear, type MergeContext } from "./context.js";
import type { Path } from "./tree.js";
import type { View } from "./view.js";

/** Most pages don't show limits: a limit that is shown counts, a missing one means nothing. */
export function mergeLimits(context: MergeContext, spec: View, page: View, where: string): void {
  for (const key of [...Object.keys(LIMITS), "pattern"]) {
    const told = context.page.get([...page.at, key]);
    if (told === undefined) continue;
    const at = [...spec.at, key];
    const said = { about: key, where, spec: context.spec.get(at), page: told };
    hear(context, spec.at, said, () => context.spec.set(at, told));
  }
}

/** Deprecation is written where something is used; a page without the word means nothing. */
export function mergeDeprecated(context: MergeContext, at: Path, pageAt: Path, where: string): void {
  if (context.page.get([...pageAt, "deprecated"]) !== true) return;
  const said = { about: "deprecated", where, spec: context.spec.get([...at, "deprecated"]) === true, page: true };
  hear(context, at, said, () => context.spec.set([...at, "deprecated"], true));
}
