import type { Judgement, Level, Scope } from "./level.js";

/** Which half of an operation a change concerns. A webhook's or callback's payload is a `response`: the receiver reads it. */
export type Direction = "request" | "response" | "both";

export interface AffectedOperation {
  readonly method: string;
  /** Path template; `webhook:<name>` of a webhook. */
  readonly path: string;
  readonly operationId?: string;
  readonly direction: Direction;
  /** The wrapper that users call: `compat: callRecordings.create`. Only where operationIds say one. */
  readonly function?: string;
}

/** One change, named once for its root cause. */
export interface Change {
  /** The rule that judged it. */
  readonly id: string;
  /** The worse of the verdicts asked for. */
  readonly level: Level;
  readonly scope: Judgement;
  readonly message: string;
  readonly operations: readonly AffectedOperation[];
  /** Where it stands; null on the side that has nothing there. */
  readonly pointer: { readonly base: string | null; readonly revision: string | null };
  /** The same for the same change whatever moved around it: for ignore files. */
  readonly fingerprint: string;
}

export interface DiffOptions {
  /** Which verdict makes the level. Default `both`. */
  readonly scope?: Scope;
  /** Judge for clients whose response enums are closed unions. Default false: ours are open. */
  readonly closedEnums?: boolean;
  /** Name of the API, before the wrapper's name in `function`: `compat`. */
  readonly api?: string;
  /** Today as YYYY-MM-DD, for sunset dates. Default: the clock's. */
  readonly today?: string;
}
