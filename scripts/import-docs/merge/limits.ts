import { hear, type MergeContext } from "./context.js";
import type { Path } from "./tree.js";
import type { View } from "./view.js";

const NUMBERS = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
];

/** Most pages don't show limits: a limit that is shown counts, a missing one means nothing. */
export function mergeLimits(context: MergeContext, spec: View, page: View, where: string): void {
  for (const key of [...NUMBERS, "pattern"]) {
    const told = context.page.get([...page.at, key]);
    if (typeof told !== "number" && !(key === "pattern" && isPattern(told))) continue;
    const at = [...spec.at, key];
    const said = { about: key, where, spec: context.spec.get(at), page: told };
    hear(context, spec.at, said, () => context.spec.set(at, told));
  }
}

/** Pages lose backslashes and brackets in copying. */
function isPattern(text: unknown): boolean {
  try {
    return typeof text === "string" && new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

/** Deprecation is written where something is used; a page without the word means nothing. */
export function mergeDeprecated(context: MergeContext, at: Path, pageAt: Path, where: string): void {
  if (context.page.get([...pageAt, "deprecated"]) !== true) return;
  const said = { about: "deprecated", where, spec: context.spec.get([...at, "deprecated"]) === true, page: true };
  hear(context, at, said, () => context.spec.set([...at, "deprecated"], true));
}
