import type { AffectedOperation, Direction } from "./change.js";
import type { Detail } from "./difference.js";
import type { Located, Source } from "./document.js";
import type { PairNode } from "./graph.js";
import type { Operation } from "./operations/operation.js";
import type { Schemas } from "./schema/schemas.js";
import type { Use } from "./use.js";

/** Two documents side by side, and what is found between them. */
export interface Comparison {
  readonly base: Source;
  readonly revision: Source;
  readonly baseSchemas: Schemas;
  readonly revisionSchemas: Schemas;
  /** YYYY-MM-DD; a sunset before it has passed. */
  readonly today: string;
  readonly report: Report;
}

/** Where one side of a change stands; absent where there is nothing. */
export interface Pointers {
  readonly base?: string | undefined;
  readonly revision?: string | undefined;
}

/** What an operation's comparison may tell: an operation of its own, and schemas to be compared for it. */
export interface Report {
  /** A rule's id, judged by that rule. */
  change(id: string, operations: readonly Subject[], pointer: Pointers, detail?: Detail): void;
  schemas(base: Located, revision: Located, use: Use, operation: Subject): void;
}

/** An operation as a change names it. */
export interface Subject {
  readonly operation: AffectedOperation;
  /** `draft` and `alpha` promise nothing yet. */
  readonly isUnstable: boolean;
}

/** Two operations being compared; of a callback, `subject` is the operation that declares it. */
export interface OperationPair {
  readonly base: Operation;
  readonly revision: Operation;
  readonly subject: (direction: Direction) => Subject;
  /** What is called request here is read by us: a webhook or a callback. */
  readonly isInverted: boolean;
}

export type CompareOperation = (pair: OperationPair, comparison: Comparison) => void;

/** A pair of schemas and an operation that uses it. */
export interface Root {
  readonly node: PairNode;
  readonly subject: Subject;
}
