import { createHash } from "node:crypto";
import type { AffectedOperation, Change } from "./change.js";
import type { Subject } from "./comparison.js";
import type { Detail } from "./difference.js";
import { canonical } from "./json.js";
import type { Judged } from "./judge.js";
import { atMost, type Judgement, LEVELS, type Scope, within, worse } from "./level.js";
import { fill } from "./message.js";

/** Why something is reported: what it is, and where. */
export interface Cause {
  readonly judged: Judged;
  readonly pointer: Change["pointer"];
  readonly detail: Detail;
  /** The label of the schema that it is in, for the message; empty elsewhere. */
  readonly label: string;
}

/** An operation that a cause affects, and how badly. */
interface Affected {
  readonly operation: AffectedOperation;
  readonly scope: Judgement;
}

/** A cause whose operations are not all known yet. */
interface Entry extends Cause {
  readonly operations: Map<string, Affected>;
}

/** Gathers changes: one for each root cause, with all operations that it affects as badly. */
export class Collector {
  readonly #entries = new Map<string, Entry>();

  add(cause: Cause, subjects: readonly Subject[]): void {
    const { operations } = this.#entry(cause, subjects.length === 0);
    for (const { operation, isUnstable } of subjects) {
      const key = `${operation.path} ${operation.method} ${operation.direction}`;
      const scope = worst(levelsFor(cause.judged, isUnstable), operations.get(key)?.scope);
      operations.set(key, { operation, scope });
    }
  }

  #entry(cause: Cause, isAlone: boolean): Entry {
    const key = keyOf(cause, isAlone);
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      entry = { ...cause, operations: new Map() };
      this.#entries.set(key, entry);
    }
    return entry;
  }

  changes(scope: Scope): Change[] {
    return [...this.#entries.values()].flatMap((entry) => changesOf(entry, scope)).sort(compareChanges);
  }
}

/** What an operation uses in several ways, one media type beside another, is as bad for it as the worst of them. */
function worst(one: Judgement, other: Judgement = one): Judgement {
  return { wire: worse(one.wire, other.wire), typescript: worse(one.typescript, other.typescript) };
}

/** A draft promises nothing, so no change to it breaks a promise. */
function levelsFor(judged: Judged, isUnstable: boolean): Judgement {
  if (!isUnstable || judged.id.includes("stability")) return judged;
  return { wire: atMost(judged.wire, "info"), typescript: atMost(judged.typescript, "info") };
}

/** A change for each judgement, since an operation that shows less in the client is affected less. */
function changesOf(entry: Entry, asked: Scope): Change[] {
  if (entry.operations.size === 0) return [toChange(entry, entry.judged, [], asked)];
  const found = new Map<string, { scope: Judgement; operations: AffectedOperation[] }>();
  for (const [, { operation, scope }] of [...entry.operations].sort(([a], [b]) => order(a, b))) {
    const key = `${scope.wire} ${scope.typescript}`;
    const alike = found.get(key) ?? { scope, operations: [] };
    alike.operations.push(operation);
    found.set(key, alike);
  }
  return [...found.values()].map(({ scope, operations }) => toChange(entry, scope, operations, asked));
}

function toChange(
  cause: Cause,
  { wire, typescript }: Judgement,
  operations: readonly AffectedOperation[],
  asked: Scope,
): Change {
  const { judged, pointer, detail, label } = cause;
  const scope = { wire, typescript };
  const says = fill(judged.says, detail);
  return {
    id: judged.id,
    level: within(scope, asked),
    scope,
    message: label === "" ? says : `${label}: ${says}`,
    operations,
    pointer,
    fingerprint: fingerprintOf(cause, scope),
  };
}

/**
 * Made from what changed and where in the document's structure, not from lines or who is affected. What was one in the base
 * and is now written inline in many places is one change, unless its label differs there.
 */
function fingerprintOf(cause: Cause, { wire, typescript }: Judgement): string {
  return createHash("sha256")
    .update(canonical([...partsOf(cause), wire, typescript]))
    .digest("hex")
    .slice(0, 16);
}

/** A cause that concerns no operation has levels of its own. */
function keyOf(cause: Cause, isAlone: boolean): string {
  const { wire, typescript } = cause.judged;
  return canonical([...partsOf(cause), ...(isAlone ? [wire, typescript] : [])]);
}

function partsOf({ judged, pointer, detail, label }: Cause): unknown[] {
  return [judged.id, pointer.base ?? pointer.revision, detail.name, detail.base, detail.revision, label];
}

/** The worst first, then sorted by place. */
function compareChanges(a: Change, b: Change): number {
  const byLevel = LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level);
  return byLevel !== 0 ? byLevel : order(placeOf(a), placeOf(b)) || order(a.id, b.id) || order(a.message, b.message);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function placeOf({ pointer, operations }: Change): string {
  return `${operations[0]?.path ?? ""} ${pointer.revision ?? pointer.base ?? ""}`;
}
