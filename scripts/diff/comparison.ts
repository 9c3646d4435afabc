import type { AffectedOperation, Direction } from "./change.js";
import type { Detail, Difference } from "./difference.js";
import type { Located, Source } from "./document.js";
import type { PairNode } from "./graph.js";
import type { Judged } from "./judge.js";
import type { Operation } from "./operations/operation.js";
import type { Schemas } from "./schema/schemas.js";
import type { Use } from "./use.js";

/** Two documents side by side, and where findings about them go. */
export interface Comparison {
  readonly base: Source;
  readonly revision: Source;
  readonly baseSchemas: Schemas;
  readonly revisionSchemas: Schemas;
  /** Today as YYYY-MM-DD; an earlier sunset has passed. */
  readonly today: string;
  readonly report: Report;
  judge(difference: Difference, use: Use): Judged | undefined;
}

/** Where a change is on each side; absent on a side that has nothing. */
export interface Pointers {
  readonly base?: string | undefined;
  readonly revision?: string | undefined;
}

/** What the comparison of an operation reports: changes to it, and schemas to be compared for it. */
export interface Report {
  /** A change by its rule's id, judged by that rule. */
  change(id: string, operations: readonly Subject[], pointer: Pointers, detail?: Detail): void;
  schemas(base: Located, revision: Located, use: Use, operation: Subject): void;
}

/** An operation as named in a change. */
export interface Subject {
  readonly operation: AffectedOperation;
  /** Its level is `draft` or `alpha`, which promise nothing yet. */
  readonly isUnstable: boolean;
}

/** Two operations being compared; for a callback, `subject` is the operation that declares it. */
export interface OperationPair {
  readonly base: Operation;
  readonly revision: Operation;
  readonly subject: (direction: Direction) => Subject;
  /** True for a webhook or a callback: its "request" is what we read. */
  readonly isInverted: boolean;
}

export type CompareOperation = (pair: OperationPair, comparison: Comparison) => void;

/** A pair of schemas and an operation that uses it. */
export interface Root {
  readonly node: PairNode;
  readonly subject: Subject;
}
