import type { AffectedOperation, Direction } from "../change.js";
import type { CompareOperation, Comparison, OperationPair, Subject } from "../comparison.js";
import { compareBodies } from "./bodies.js";
import { compareCallbacks } from "./callbacks.js";
import { clientOf, compareFunctions, type InClient } from "./client.js";
import { compareClientWords } from "./client-words.js";
import { compareInputTypes } from "./input-types.js";
import { compareIdentity, compareOperationLifecycle, farewell, isUnstable } from "./lifecycle.js";
import { type Operation, pathOperations, template, webhookOperations } from "./operation.js";
import { byIdentity, byPayload, type Pairing, pairOperations } from "./pairing.js";
import { compareParameters } from "./parameters.js";
import { compareResponses } from "./responses.js";
import { compareSecurity } from "./security.js";
import { compareServers } from "./servers.js";
import { kindOfWebhook, nameOfWebhook } from "./webhooks.js";

export interface ComparedOperations {
  readonly pairs: Pairing["pairs"];
  subjectOf(operation: Operation, direction: Direction): Subject;
}

/** @param api The name of the API, put before the operations' functions in changes. */
export function compareOperations(comparison: Comparison, api: string | undefined): ComparedOperations {
  const subjectOf = (operation: Operation, direction: Direction) => subject(operation, direction, api);
  const compare: CompareOperation = (pair, within) => {
    for (const one of COMPARISONS) one(pair, within);
    compareCallbacks(pair, within, compare);
  };
  const pairOf = (base: Operation, revision: Operation, isInverted: boolean): OperationPair => {
    const named = (direction: Direction) => ({ ...subjectOf(revision, direction), isUnstable: isUnstable(base) });
    return { base, revision, subject: named, isInverted };
  };
  const paths = pairOperations(pathOperations(comparison.base), pathOperations(comparison.revision), [byIdentity]);
  const webhooks = pairOperations(webhookOperations(comparison.base), webhookOperations(comparison.revision), [
    byPayload,
  ]);
  const inClient = clientOf(comparison);
  tellPaths(paths, comparison, inClient, subjectOf);
  tellWebhooks(webhooks, comparison, inClient, subjectOf);
  for (const [base, revision] of paths.pairs) {
    const pair = pairOf(base, revision, false);
    compareFunctions(pair, comparison);
    compare(pair, inClient(base));
  }
  for (const [base, revision] of webhooks.pairs) compare(pairOf(base, revision, true), inClient(base));
  return { pairs: paths.pairs, subjectOf };
}

const COMPARISONS: readonly CompareOperation[] = [
  compareIdentity,
  compareInputTypes,
  compareClientWords,
  compareBodies,
  compareResponses,
  compareSecurity,
  compareServers,
  compareOperationLifecycle,
  compareParameters,
];

type SubjectOf = ComparedOperations["subjectOf"];

function subject(operation: Operation, direction: Direction, api: string | undefined): Subject {
  const { method, path, operationId, wrapper } = operation;
  const affected: AffectedOperation = {
    method,
    path,
    ...(operationId === undefined ? {} : { operationId }),
    direction,
    ...(wrapper === undefined ? {} : { function: api === undefined ? wrapper : `${api}: ${wrapper}` }),
  };
  return { operation: affected, isUnstable: isUnstable(operation) };
}

function tellPaths(pairing: Pairing, comparison: Comparison, inClient: InClient, subjectOf: SubjectOf): void {
  tellRemoved(pairing, inClient, subjectOf);
  const { change } = comparison.report;
  for (const operation of pairing.added)
    change("endpoint-added", [subjectOf(operation, "both")], { revision: operation.pointer });
  for (const [base, revision] of pairing.pairs) tellMove(base, revision, comparison, subjectOf);
}

function tellRemoved({ pairs, removed, added }: Pairing, inClient: InClient, subjectOf: SubjectOf): void {
  const kept = [...pairs.map(([, revision]) => revision), ...added];
  const remaining = new Set(kept.map(({ path }) => template(path)));
  for (const operation of removed) {
    const scope = remaining.has(template(operation.path)) ? "api" : "api-path";
    const { report, today } = inClient(operation);
    const end = farewell(operation.value, today);
    const id = end === "sunset-parse" ? "api-path-sunset-parse" : `${scope}-removed-${end}`;
    const detail = { base: operation.value["x-sunset"] };
    report.change(id, [subjectOf(operation, "both")], { base: operation.pointer }, detail);
  }
}

function tellMove(base: Operation, revision: Operation, { report }: Comparison, subjectOf: SubjectOf): void {
  const isSame = base.method === revision.method && isSamePlace(base, revision);
  if (isSame && endsInSlash(base) === endsInSlash(revision)) return;
  const detail = {
    base: `${base.method} ${base.path}`,
    revision: `${revision.method} ${revision.path}`,
    facts: isSame ? ["slash"] : [],
  };
  const pointer = { base: base.pointer, revision: revision.pointer };
  report.change("api-operation-moved", [subjectOf(base, "both")], pointer, detail);
}

/** The part of a URL that servers state may have moved into the path, or out of it. */
function isSamePlace(base: Operation, revision: Operation): boolean {
  return template(base.path) === template(revision.path) || base.address === revision.address;
}

function endsInSlash({ path }: Operation): boolean {
  return path.endsWith("/");
}

function tellWebhooks(
  { pairs, removed, added }: Pairing,
  sources: Comparison,
  inClient: InClient,
  subjectOf: SubjectOf,
): void {
  for (const webhook of removed)
    inClient(webhook).report.change("webhook-removed", [subjectOf(webhook, "response")], { base: webhook.pointer });
  for (const webhook of added)
    inClient(webhook).report.change("webhook-added", [subjectOf(webhook, "response")], { revision: webhook.pointer });
  for (const [base, revision] of pairs) {
    const { report } = inClient(base);
    const pointer = { base: base.pointer, revision: revision.pointer };
    if (base.method !== revision.method) {
      const detail = { base: base.method, revision: revision.method };
      report.change("webhook-method-changed", [subjectOf(revision, "response")], pointer, detail);
    }
    if (base.isTyped !== revision.isTyped) {
      const id = `client-webhook-${base.isTyped === true ? "removed" : "added"}`;
      report.change(id, [subjectOf(revision, "response")], pointer);
    }
    const name = renaming(nameOfWebhook(base), nameOfWebhook(revision));
    const kind = renaming(kindOfWebhook(base, sources.base), kindOfWebhook(revision, sources.revision));
    const facts = kind === undefined ? [] : ["renamed"];
    if (name !== undefined)
      report.change("webhook-renamed", [subjectOf(revision, "response")], pointer, { ...name, facts });
    else if (kind !== undefined)
      report.change("client-webhook-renamed", [subjectOf(revision, "response")], pointer, kind);
  }
}

/** Undefined: both have the same, or one has none. */
function renaming(base: string | undefined, revision: string | undefined) {
  return base === revision || base === undefined || revision === undefined ? undefined : { base, revision };
}
