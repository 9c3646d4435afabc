import { compareLifecycle, dateOf } from "../compare/lifecycle.js";
import type { CompareOperation, OperationPair, Pointers, Report } from "../comparison.js";
import type { Detail } from "../difference.js";
import { arrayAt, child, type JsonObject, textAt } from "../json.js";
import { identityOf, type Operation } from "./operation.js";

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

/** Which function of the generated client it is. A different one is reported at its cause: the operationId or the tags. */
export const compareIdentity: CompareOperation = (pair, { report }) => {
  const { base, revision, subject, isInverted } = pair;
  const isRenamed = !isInverted && !isSameFunction(base, revision);
  const isSameId = base.operationId === revision.operationId;
  if (!isSameId) tellId(pair, isRenamed ? ["renamed"] : [], report);
  const names = { base: functionOf(base), revision: functionOf(revision) };
  const renaming = { ...names, facts: ["renamed"] };
  const hasTold = tellTags(pair, isSameId && isRenamed ? renaming : {}, report) || !isSameId;
  if (hasTold || !isRenamed) return;
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

/** `resource.verb` in the generated client. */
function functionOf(operation: Operation): string {
  const { resource, verb } = identityOf(operation);
  return operation.chosenBy ?? `${resource}.${verb}`;
}

/** For a function that chooses: its verb is compared with what it chooses from. */
function isSameFunction(base: Operation, revision: Operation): boolean {
  const [before, after] = [functionOf(base), functionOf(revision)];
  if (base.chosenBy === undefined) return before === after;
  return revision.chosenBy === undefined || before.split(".")[0] === after.split(".")[0];
}

export function isUnstable({ value }: Operation): boolean {
  const level = textAt(value, "x-stability-level");
  return level === "draft" || level === "alpha";
}
