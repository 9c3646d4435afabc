import { createHash } from "node:crypto";
import type { AffectedOperation, Change } from "./change.js";
import type { Subject } from "./comparison.js";
import type { Detail } from "./difference.js";
import { canonical } from "./json.js";
import type { Judged } from "./judge.js";
import { atMost, type Judgement, LEVELS, type Scope, within } from "./level.js";
import { fill } from "./message.js";

/** Why something is reported: what it is, and where. */
export interface Cause {
  readonly judged: Judged;
  readonly pointer: Change["pointer"];
  readonly detail: Detail;
  /** The label of the schema that it is in, for the message; empty elsewhere. */
  readonly label: string;
}

/** A change whose operations are not all known yet. */
interface Entry extends Cause {
  readonly fingerprint: string;
  readonly scope: Judgement;
  readonly operations: Map<string, AffectedOperation>;
}

/** Gathers changes: one for each root cause, with all operations that it affects. */
export class Collector {
  private readonly entries = new Map<string, Entry>();

  add(cause: Cause, subjects: readonly Subject[]): void {
    if (subjects.length === 0) this.entry(cause, cause.judged);
    for (const isUnstable of [false, true]) {
      const own = subjects.filter((subject) => subject.isUnstable === isUnstable);
      if (own.length === 0) continue;
      const { operations } = this.entry(cause, levelsFor(cause.judged, isUnstable));
      for (const { operation } of own) {
        operations.set(`${operation.path} ${operation.method} ${operation.direction}`, operation);
      }
    }
  }

  private entry(cause: Cause, { wire, typescript }: Judgement): Entry {
    const fingerprint = fingerprintOf(cause, { wire, typescript });
    let entry = this.entries.get(fingerprint);
    if (entry === undefined) {
      entry = { ...cause, fingerprint, scope: { wire, typescript }, operations: new Map() };
      this.entries.set(fingerprint, entry);
    }
    return entry;
  }

  changes(scope: Scope): Change[] {
    return [...this.entries.values()].map((entry) => toChange(entry, scope)).sort(compareChanges);
  }
}

/** A draft promises nothing, so no change to it breaks a promise. */
function levelsFor(judged: Judged, isUnstable: boolean): Judgement {
  if (!isUnstable || judged.id.includes("stability")) return judged;
  return { wire: atMost(judged.wire, "info"), typescript: atMost(judged.typescript, "info") };
}

function toChange({ judged, pointer, detail, label, scope, operations, fingerprint }: Entry, asked: Scope): Change {
  const says = fill(judged.says, detail);
  return {
    id: judged.id,
    level: within(scope, asked),
    scope,
    message: label === "" ? says : `${label}: ${says}`,
    operations: [...operations.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, operation]) => operation),
    pointer,
    fingerprint,
  };
}

/**
 * Made from what changed and where in the document's structure, not from lines or who is affected. What was one in the base
 * and is now written inline in many places is one change, unless its label differs there.
 */
function fingerprintOf({ judged, pointer, detail, label }: Cause, { wire, typescript }: Judgement): string {
  const where = pointer.base ?? pointer.revision;
  const parts = [judged.id, where, detail.name, detail.base, detail.revision, label, wire, typescript];
  return createHash("sha256").update(canonical(parts)).digest("hex").slice(0, 16);
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
