import type { Method, OpenApiDocument, Parameter } from "../../spec/index.js";
import { inputsIn, keysIn, obstaclesIn, parameterNamesIn } from "../../spec/model/index.js";
import type { CompareOperation, Comparison, Report } from "../comparison.js";
import { perSource, type Source } from "../document.js";
import type { JsonObject } from "../json.js";
import { untyped } from "../use.js";
import { isChooser, type Operation } from "./operation.js";

/** A comparison that judges the base's operation for its callers, or for receivers: without a function or type in the client it has none. */
export type InClient = (base: Operation) => Comparison;

export function clientOf(comparison: Comparison): InClient {
  const outside = withoutClient(comparison);
  const isShown = (base: Operation) => base.chosenBy === undefined || isChooser(base);
  const hasFunction = (base: Operation) => isShown(base) && obstacleTo(base, comparison.base) === undefined;
  return (base) => ((base.isTyped ?? hasFunction(base)) ? comparison : outside);
}

/** Whether there is a function at all, and which keys it takes. If neither side has a function, there is nothing to report. */
export const compareFunctions: CompareOperation = ({ base, revision, subject }, comparison) => {
  const before = obstacleTo(base, comparison.base);
  const after = obstacleTo(revision, comparison.revision);
  const pointer = { base: base.pointer, revision: revision.pointer };
  if (before === undefined && after === undefined) {
    const [had, has] = [keysOf(base, comparison.base), keysOf(revision, comparison.revision)];
    const tell = (id: string, name: string) => comparison.report.change(id, [subject("request")], pointer, { name });
    for (const name of has) if (!had.includes(name)) tell("client-key-added", name);
    for (const name of had) if (!has.includes(name)) tell("client-key-removed", name);
  }
  if ((before === undefined) === (after === undefined)) return;
  const id = `client-function-${before === undefined ? "removed" : "added"}`;
  comparison.report.change(id, [subject("both")], pointer, { name: before ?? after ?? "" });
};

/** For what is in no client: no change to it breaks anybody's code. */
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

const documentOf = ({ root }: Source) => root as unknown as OpenApiDocument;

const obstacles = perSource((source) => ({
  obstacle: obstaclesIn(documentOf(source)),
  known: new Map<string, string | undefined>(),
}));
const keys = perSource((source) => keysIn(documentOf(source)));
const inputs = perSource((source) => inputsIn(documentOf(source)));
const parameterNames = perSource((source) => parameterNamesIn(documentOf(source)));

/** Why the generated client has no function for an operation; undefined if it has one. */
export function obstacleTo({ path, method, item, value }: Operation, source: Source): string | undefined {
  const { known, obstacle } = obstacles(source);
  const key = `${method} ${path}`;
  if (!known.has(key)) known.set(key, obstacle(path, method.toLowerCase() as Method, item, value));
  return known.get(key);
}

/** The API keys that each call of the function must pass. */
function keysOf({ value }: Operation, source: Source): string[] {
  return keys(source)(value);
}

/** Whether the generated function takes a parameter; one that can't be sent is left out of its input. */
export function isInput({ value }: { readonly value: JsonObject }, source: Source): boolean {
  return inputs(source)(value as unknown as Parameter);
}

/** The names of the generated function's parameters: a field of the body can't have the same name. */
export function takenNames({ item, value }: Operation, source: Source): string[] {
  return parameterNames(source)(item, value);
}
