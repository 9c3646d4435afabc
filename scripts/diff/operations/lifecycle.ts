import { compareLifecycle, dateOf } from "../compare/lifecycle.js";
import type { CompareOperation, Comparison, OperationPair } from "../comparison.js";
import { arrayAt, child, type JsonObject, textAt } from "../json.js";
import type { Operation } from "./operation.js";

/** oasdiff's ids for what a schema's rules call by one word. */
const ids: { readonly [kind: string]: string } = {
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

export function compareOperationLifecycle(
  { base, revision, subject }: OperationPair,
  { report }: Comparison,
  today: string,
) {
  const pointer = { base: base.pointer, revision: revision.pointer };
  compareLifecycle(
    (keyword) => base.value[keyword],
    (keyword) => revision.value[keyword],
    pointer,
    { found: (kind, at, detail) => report.change(ids[kind] ?? kind, [subject("both")], at, detail) },
    today,
  );
}

/** How an operation or a parameter left: in peace or before its day. */
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

export const compareIdentity: CompareOperation = (pair, { report }) => {
  const { base, revision, subject } = pair;
  const pointer = { base: child(base.pointer, "operationId"), revision: child(revision.pointer, "operationId") };
  const detail = { base: base.operationId, revision: revision.operationId };
  const about = [subject("both")];
  if (base.operationId !== revision.operationId) {
    if (base.operationId === undefined)
      report.change("api-operation-id-added", about, { revision: pointer.revision }, detail);
    else
      report.change(
        "api-operation-id-removed",
        about,
        revision.operationId === undefined ? { base: pointer.base } : pointer,
        detail,
      );
  }
  compareTags(pair, (id, at, name, facts) => report.change(id, about, at, { name, facts }));
};

type Tell = (id: string, pointer: { base: string; revision: string }, name: string, facts: readonly string[]) => void;

function compareTags({ base, revision }: Parameters<CompareOperation>[0], tell: Tell): void {
  const [before, after] = [arrayAt(base.value, "tags"), arrayAt(revision.value, "tags")];
  const pointer = { base: child(base.pointer, "tags"), revision: child(revision.pointer, "tags") };
  const facts = resourceOf(base) === resourceOf(revision) ? [] : ["regrouped"];
  for (const tag of before) if (!after.includes(tag)) tell("api-tag-removed", pointer, String(tag), facts);
  for (const tag of after) if (!before.includes(tag)) tell("api-tag-added", pointer, String(tag), []);
}

/** The namespace of the client that holds the operation: said by `resource.verb`, else the first tag. */
function resourceOf({ operationId, value }: Operation): unknown {
  if (operationId !== undefined && /^[^.]+\.[^.]+$/.test(operationId)) return operationId.split(".")[0];
  return arrayAt(value, "tags")[0];
}

const clientKeywords = [
  "x-client-pagination",
  "x-client-presets",
  "x-client-waiter",
  "x-client-variants",
  "x-client-idempotent",
] as const;

/** What an overlay says about the generated functions. */
export const compareClientWords: CompareOperation = ({ base, revision, subject }, { report }) => {
  for (const keyword of clientKeywords) {
    const [before, after] = [base.value[keyword], revision.value[keyword]];
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    const verb = before === undefined ? "added" : after === undefined ? "removed" : "changed";
    const pointer = {
      base: before === undefined ? undefined : child(base.pointer, keyword),
      revision: after === undefined ? undefined : child(revision.pointer, keyword),
    };
    report.change(`client-${keyword.slice("x-client-".length)}-${verb}`, [subject("both")], pointer);
  }
};

export function isUnstable({ value }: Operation): boolean {
  const level = textAt(value, "x-stability-level");
  return level === "draft" || level === "alpha";
}
