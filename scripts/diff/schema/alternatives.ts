import type { Effective } from "./effective.js";
import type { Schemas } from "./schemas.js";
import type { View } from "./view.js";

/** How deep alternatives, lists and maps are inspected. */
const DEPTH = 5;

/** How many alternatives are followed, one inside the other, where nothing but their number limits the recursion. */
export const DEEPEST = 400;

/** The schemas without alternatives that a value may be of, and what these hold. Each is inspected once: unions may all lead to one another. */
export function alternativesOf(
  start: Effective,
  schemas: Schemas,
  held: (one: Effective) => View[] = () => [],
): Effective[] {
  const seen = new Set([start]);
  let level = [start];
  for (let depth = 0; depth < DEPTH && level.length > 0; depth++) {
    const views = level.flatMap((one) =>
      one.groups.length > 0 ? one.groups.flatMap(({ branches }) => branches) : held(one),
    );
    level = [...new Set(views.map((view) => schemas.effective(view)))].filter((one) => !seen.has(one));
    for (const one of level) seen.add(one);
  }
  return [...seen].filter(({ groups }) => groups.length === 0);
}
