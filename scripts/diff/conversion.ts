import { type Difference, tells } from "./difference.js";
import type { Context } from "./rule.js";
import type { Use } from "./use.js";

/** Whether code that uses a camelCase client gets or passes another type than before; where the client takes a `Date`, it also takes text. */
export function isConverted({ detail }: Difference, { direction }: Use, { camelCase }: Context): boolean {
  const isTaken = direction === "request" && tells(detail, "text became Date");
  return camelCase && tells(detail, "converted") && !isTaken;
}
