import type { Detail } from "./difference.js";
import type { Judgement, Level } from "./level.js";
import type { Context } from "./rule.js";

/** A rule about operations and everything else outside schemas. */
export interface OperationRule extends Judgement {
  readonly id: string;
  /** The message; {name}, {base} and {revision} are filled in. */
  readonly says: string;
  readonly because: string;
  /** For levels and messages that depend on the detail: overrides the ones above; what it leaves out stays. */
  readonly judge?: (detail: Detail, context: Context) => Partial<Judgement & { readonly says: string }>;
  /** Parts of a small base and revision document with this difference. */
  readonly example: readonly [base: object, revision: object];
}

/** A rule in one row; most need nothing else but their example. */
// biome-ignore lint/complexity/useMaxParams: a row of a table
export function operationRule(
  id: string,
  [wire, typescript]: readonly [Level, Level],
  says: string,
  because: string,
  example: OperationRule["example"],
  judge?: OperationRule["judge"],
): OperationRule {
  return { id, wire, typescript, says, because, example, ...(judge === undefined ? {} : { judge }) };
}
