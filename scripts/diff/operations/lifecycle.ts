import type { Method } from "../../spec/index.js";
import { identity } from "../../spec/model/index.js";
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
  const [before, after] = [functionOf(base), functionOf(revision)];
  const facts = pair.isInverted || before === after ? [] : ["renamed"];
  const detail = { base: base.operationId, revision: revision.operationId, facts };
  const about = [subject("both")];
  const isSameId = base.operationId === revision.operationId;
  if (!isSameId) {
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
  const tags = compareTags(pair, (id, at, name) =>
    report.change(id, about, at, { name, facts: isSameId ? facts : [] }),
  );
  if (facts.length > 0 && isSameId && tags === 0) {
    const places = { base: base.pointer, revision: revision.pointer };
    report.change("client-function-renamed", about, places, { base: before, revision: after });
  }
};

type Tell = (id: string, pointer: { base: string; revision: string }, name: string) => void;

/** @returns How many have come or gone. */
function compareTags({ base, revision }: OperationPair, tell: Tell): number {
  const [before, after] = [arrayAt(base.value, "tags"), arrayAt(revision.value, "tags")];
  const pointer = { base: child(base.pointer, "tags"), revision: child(revision.pointer, "tags") };
  const [gone, come] = [before.filter((tag) => !after.includes(tag)), after.filter((tag) => !before.includes(tag))];
  for (const tag of gone) tell("api-tag-removed", pointer, String(tag));
  for (const tag of come) tell("api-tag-added", pointer, String(tag));
  return gone.length + come.length;
}

/** `resource.verb` in the generated client: from the operationId, the tags or the path. */
function functionOf({ operationId, value, path, method }: Operation): string {
  const tags = arrayAt(value, "tags").filter((tag) => typeof tag === "string");
  const named = operationId === undefined ? { tags } : { operationId, tags };
  const { resource, verb } = identity(named, path, method.toLowerCase() as Method);
  return `${resource}.${verb}`;
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
