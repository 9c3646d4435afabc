import type { Judgement, Level, Scope } from "./level.js";

/** Which half of an operation a change concerns. A webhook's or callback's payload is a `response`: the receiver reads it. */
export type Direction = "request" | "response" | "both";

export interface AffectedOperation {
  readonly method: string;
  /** Path template; `webhook:<name>` of a webhook. */
  readonly path: string;
  readonly operationId?: string;
  readonly direction: Direction;
  /** The wrapper that users call, such as `compat: callRecordings.create`. Only if the operationId names one. */
  readonly function?: string;
}

/** One change, reported once at its root cause. */
export interface Change {
  /** The rule that judged it. */
  readonly id: string;
  /** The worse of the requested verdicts. */
  readonly level: Level;
  readonly scope: Judgement;
  readonly message: string;
  readonly operations: readonly AffectedOperation[];
  /** Where it is; null on the side that has nothing there. */
  readonly pointer: { readonly base: string | null; readonly revision: string | null };
  /** For ignore files: stays the same for the same change, whatever else moves around it. */
  readonly fingerprint: string;
}

export interface DiffOptions {
  /** Which verdict decides the level. Default `both`. */
  readonly scope?: Scope;
  /** Judge for clients whose response enums are closed unions. Default false: ours are open. */
  readonly closedEnums?: boolean;
  /** Name of the API, put before the wrapper's name in `function`: `compat`. */
  readonly api?: string;
  /** Today as YYYY-MM-DD, for sunset dates. Default: the system's date. */
  readonly today?: string;
}
