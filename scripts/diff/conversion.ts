import { type Difference, tells } from "./difference.js";
import type { Context } from "./rule.js";
import type { Use } from "./use.js";

/** Whether code that uses a camelCase client gets or passes another type than before; where the client takes a `Date`, it also takes text. */
export function isConverted({ detail }: Difference, use: Use, context: Context): boolean {
  const isTaken = use.direction === "request" && tells(detail, "text became Date");
  return converts(use, context) && tells(detail, "converted") && !isTaken;
}

/** A camelCase client converts dates and some numbers, unless the value may also be of another kind. */
export function converts({ plain }: Use, { camelCase }: Context): boolean {
  return camelCase && plain !== true;
}
