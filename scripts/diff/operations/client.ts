import type { Method, OpenApiDocument } from "../../spec/index.js";
import { obstaclesIn } from "../../spec/model/index.js";
import type { CompareOperation, Comparison, Report } from "../comparison.js";
import type { Source } from "../document.js";
import { untyped } from "../use.js";
import type { Operation } from "./operation.js";

/** A comparison that judges the operation of the base for its callers: without a function in the client it has none. */
export type InClient = (base: Operation) => Comparison;

export function clientOf(comparison: Comparison): InClient {
  const outside = withoutClient(comparison);
  return (base) => (obstacleTo(base, comparison.base) === undefined ? comparison : outside);
}

/** Whether there is a function at all. What there is not on either side needs no telling. */
export const compareFunctions: CompareOperation = ({ base, revision, subject }, comparison) => {
  const before = obstacleTo(base, comparison.base);
  const after = obstacleTo(revision, comparison.revision);
  if ((before === undefined) === (after === undefined)) return;
  const pointer = { base: base.pointer, revision: revision.pointer };
  const id = `client-function-${before === undefined ? "removed" : "added"}`;
  comparison.report.change(id, [subject("both")], pointer, { base: before, revision: after });
};

/** For what is in no client: whatever becomes of it, it breaks nobody's code. */
export function withoutClient(comparison: Comparison): Comparison {
  return { ...comparison, report: untypedReport(comparison.report) };
}

function untypedReport({ change, schemas }: Report): Report {
  return {
    change: (id, about, pointer, detail = {}) =>
      change(id, about, pointer, { ...detail, facts: [...(detail.facts ?? []), "untyped"] }),
    schemas: (base, revision, use, about) => schemas(base, revision, untyped(use), about),
  };
}

const obstacles = new WeakMap<Source, ReturnType<typeof obstaclesIn>>();

/** Why the generated client has no function for an operation; undefined if it has one. */
function obstacleTo({ method, item, value }: Operation, source: Source): string | undefined {
  const known = obstacles.get(source) ?? obstaclesIn(source.root as unknown as OpenApiDocument);
  obstacles.set(source, known);
  return known(method.toLowerCase() as Method, item, value as never);
}
