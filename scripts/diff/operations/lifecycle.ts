import { compareLifecycle, dateOf } from "../compare/lifecycle.js";
import type { CompareOperation, Comparison, OperationPair, Pointers, Report } from "../comparison.js";
import type { Detail } from "../difference.js";
import { arrayAt, child, type JsonObject, textAt } from "../json.js";
import { functionOf } from "./functions.js";
import type { Operation } from "./operation.js";

/** oasdiff's ids for what the rules about schemas call by a single word. */
const IDS: { readonly [kind: string]: string } = {
  deprecated: "endpoint-deprecated",
  "deprecated-with-sunset": "endpoint-deprecated-with-sunset",
  reactivated: "endpoint-reactivated",
  "sunset-invalid": "api-deprecated-sunset-parse",
  "sunset-deleted": "sunset-deleted",
  "sunset-moved-earlier": "api-sunset-date-changed-too-small",
  "sunset-passed": "api-sunset-date-too-small",
  "stability-decreased": "api-stability-decreased",
  "stability-increased": "api-stability-increased",
  "stability-invalid": "api-invalid-stability-level",
};

export const compareOperationLifecycle: CompareOperation = ({ base, revision, subject }, { report, today }) => {
  const pointer = { base: base.pointer, revision: revision.pointer };
  compareLifecycle(
    (keyword) => base.value[keyword],
    (keyword) => revision.value[keyword],
    pointer,
    { found: (kind, at, detail) => report.change(IDS[kind] ?? kind, [subject("both")], at, detail) },
    today,
  );
};

/** How an operation or a parameter was removed: as announced, or too early. */
export function farewell(
  value: JsonObject,
  today: string,
): "without-deprecation" | "with-deprecation" | "before-sunset" | "sunset-parse" {
  if (value.deprecated !== true) return "without-deprecation";
  const sunset = value["x-sunset"];
  if (sunset === undefined) return "with-deprecation";
  const day = dateOf(sunset);
  if (day === undefined) return "sunset-parse";
  return day > today ? "before-sunset" : "with-deprecation";
}

/** Which function of the generated client it is. A different one is reported at its cause, if that is the operationId or the tags. */
export const compareIdentity: CompareOperation = (pair, comparison) => {
  const { base, revision, subject } = pair;
  const { report } = comparison;
  const names = renamed(pair, comparison);
  const isSameId = base.operationId === revision.operationId;
  if (!isSameId) tellId(pair, names === undefined ? [] : ["renamed"], report);
  const hasTold = tellTags(pair, isSameId && names !== undefined ? { ...names, facts: ["renamed"] } : {}, report);
  if (hasTold || !isSameId || names === undefined) return;
  const pointer = { base: base.pointer, revision: revision.pointer };
  report.change("client-function-renamed", [subject("both")], pointer, names);
};

function tellId(pair: OperationPair, facts: readonly string[], report: Report): void {
  const [before, after] = [pair.base.operationId, pair.revision.operationId];
  const id = `api-operation-id-${before === undefined ? "added" : "removed"}`;
  const detail = { base: before, revision: after, facts };
  report.change(id, [pair.subject("both")], placesOf("operationId", pair), detail);
}

/** @returns Whether any were added or removed. */
function tellTags({ base, revision, subject }: OperationPair, renaming: Detail, { change }: Report): boolean {
  const [before, after] = [arrayAt(base.value, "tags"), arrayAt(revision.value, "tags")];
  const [gone, come] = [before.filter((tag) => !after.includes(tag)), after.filter((tag) => !before.includes(tag))];
  const pointer = { base: child(base.pointer, "tags"), revision: child(revision.pointer, "tags") };
  const tell = (id: string, tag: unknown) => change(id, [subject("both")], pointer, { ...renaming, name: String(tag) });
  for (const tag of gone) tell("api-tag-removed", tag);
  for (const tag of come) tell("api-tag-added", tag);
  return gone.length + come.length > 0;
}

/** Where a keyword is on each side, if anywhere. */
function placesOf(keyword: string, { base, revision }: OperationPair): Pointers {
  const placeIn = ({ value, pointer }: Operation) =>
    value[keyword] === undefined ? undefined : child(pointer, keyword);
  return { base: placeIn(base), revision: placeIn(revision) };
}

/** The function's name in both clients, if they differ. For one that chooses, its verb is compared with what it chooses from. */
function renamed({ base, revision, isInverted }: OperationPair, sources: Comparison) {
  if (isInverted) return undefined;
  const [before, after] = [functionOf(base, sources.base), functionOf(revision, sources.revision)];
  if (before === undefined || after === undefined || before === after) return undefined;
  const isSameResource = before.split(".")[0] === after.split(".")[0];
  if (base.chosenBy !== undefined && (revision.chosenBy === undefined || isSameResource)) return undefined;
  return { base: before, revision: after };
}

export function isUnstable({ value }: Operation): boolean {
  const level = textAt(value, "x-stability-level");
  return level === "draft" || level === "alpha";
}
