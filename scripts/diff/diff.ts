import type { Change, DiffOptions } from "./change.js";
import { Collector } from "./collector.js";
import type { Comparison, Report, Root } from "./comparison.js";
import type { Difference } from "./difference.js";
import { openSource, type Source } from "./document.js";
import { compareDocuments } from "./documents.js";
import { PairGraph } from "./graph.js";
import { valueAt } from "./json.js";
import { judgeOperation, judgeSchema } from "./judge.js";
import { labelOf } from "./message.js";
import { compareOperations } from "./operations/compare.js";
import type { Context } from "./rule.js";
import { Schemas } from "./schema/schemas.js";
import type { Use } from "./use.js";
import { usersOf } from "./users.js";

/**
 * What changed between two OpenAPI documents (3.0 and 3.1), judged: one change for each root cause, the worst first.
 * Pure: reads no file and prints nothing.
 *
 * @throws {Failure} If a document isn't OpenAPI 3, or a `$ref` points at nothing.
 * @example
 * const changes = diff(base, revision, { scope: "wire" });
 * const broken = changes.filter(({ level }) => level === "breaking");
 */
export function diff(base: unknown, revision: unknown, options: DiffOptions = {}): Change[] {
  const [before, after] = [openSource(base, "base"), openSource(revision, "revision")];
  const context = contextOf(after, options);
  const collector = new Collector();
  const roots: Root[] = [];
  const schemas = { base: new Schemas(before), revision: new Schemas(after) };
  const judge = (difference: Difference, use: Use) => judgeSchema(difference, use, context);
  const graph = new PairGraph(schemas.base, schemas.revision, judge);
  const comparison: Comparison = {
    base: before,
    revision: after,
    baseSchemas: schemas.base,
    revisionSchemas: schemas.revision,
    today: context.today,
    report: reportTo(collector, roots, graph, schemas, context),
    judge,
  };
  const operations = compareOperations(comparison, options.api);
  for (const { node } of roots) graph.settle(node);
  compareDocuments(comparison, operations, roots);
  collectSchemaChanges(roots, collector, comparison);
  return collector.changes(options.scope ?? "both");
}

function contextOf({ root }: Source, { closedEnums, today }: DiffOptions): Context {
  return {
    camelCase: root["x-client-naming"] === "camelCase",
    closedEnums: closedEnums === true,
    today: today ?? new Date().toISOString().slice(0, 10),
  };
}

function reportTo(
  collector: Collector,
  roots: Root[],
  graph: PairGraph,
  schemas: { base: Schemas; revision: Schemas },
  context: Context,
): Report {
  return {
    change: (id, operations, pointer, detail = {}) => {
      const places = {
        base: thereIn(schemas.base.source, pointer.base),
        revision: thereIn(schemas.revision.source, pointer.revision),
      };
      collector.add({ judged: judgeOperation(id, detail, context), pointer: places, detail, label: "" }, operations);
    },
    schemas: (base, revision, use, subject) => {
      const views = [
        schemas.base.view(base.value, base.pointer),
        schemas.revision.view(revision.value, revision.pointer),
      ] as const;
      roots.push({ node: graph.node(...views, use), subject });
    },
  };
}

/** A pointer to something that the document contains. */
function thereIn({ root }: Source, pointer: string | undefined): string | null {
  return pointer === undefined || valueAt(root, pointer) === undefined ? null : pointer;
}

/** Reports each difference for every operation that leads to it. */
function collectSchemaChanges(roots: readonly Root[], collector: Collector, comparison: Comparison): void {
  const users = usersOf(roots, (node) => node.differences.length > 0);
  for (const [node, subjects] of users) {
    for (const difference of node.differences) {
      const judged = comparison.judge(difference, node.use);
      if (judged === undefined) continue;
      const { detail } = difference;
      const pointer = placesOf(difference, comparison);
      const label = labelFor(difference, comparison);
      collector.add({ judged, pointer, detail, label }, subjects);
    }
  }
}

function placesOf({ pointer: { base, revision } }: Difference, comparison: Comparison): Difference["pointer"] {
  return { base: nearestIn(comparison.base, base), revision: nearestIn(comparison.revision, revision) };
}

/** Constants among alternatives are compared as an enum, which is in no document. */
function nearestIn(source: Source, pointer: string | null): string | null {
  if (pointer === null || valueAt(source.root, pointer) !== undefined) return pointer;
  return nearestIn(source, pointer.slice(0, pointer.lastIndexOf("/")));
}

function labelFor({ kind, pointer: { base, revision } }: Difference, comparison: Comparison): string {
  const [root, pointer] =
    revision === null || (isAboutBranch(kind) && base !== null)
      ? [comparison.base.root, base ?? ""]
      : [comparison.revision.root, revision];
  const ownPlace = isAboutProperty(kind) ? /\/properties\/[^/]*$/ : isAboutKeyword(kind) ? LAST_KEYWORD : undefined;
  return labelOf(root, ownPlace === undefined ? pointer : pointer.replace(ownPlace, ""));
}

/** Their message names the added alternative, so the label is that of the schema it was added to. */
function isAboutBranch(kind: string): boolean {
  return /^(one|any)-of-added/.test(kind);
}

/** Their message names the property, so the label is the object's. */
function isAboutProperty(kind: string): boolean {
  return kind.startsWith("property-") || /^became-(not-)?(read|write)-only$/.test(kind);
}

/** Their message names the keyword, so the label is that of the schema that has it. */
function isAboutKeyword(kind: string): boolean {
  return /^(?:contains|property-names|if|then|else|dependent-schema|prefix-items)-(?:added|removed|changed)$/.test(
    kind,
  );
}

const LAST_KEYWORD = /\/(?:contains|propertyNames|if|then|else|(?:dependentSchemas|prefixItems)\/[^/]*)$/;
