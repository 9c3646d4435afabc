import { compareLifecycle } from "../compare/lifecycle.js";
import type { Comparison } from "../comparison.js";
import { textAt } from "../json.js";
import type { Effective } from "../schema/effective.js";
import { isInput } from "./client.js";
import { isFilled, type Names, type Parameter, schemaOf } from "./parameter.js";

export type Tell = (id: string, detail?: object) => void;

/** What the writer of the parameter must know. */
export function compareWriting(
  base: Parameter,
  revision: Parameter,
  [namesBefore, namesNow]: readonly [Names, Names],
  comparison: Comparison,
  tell: Tell,
): void {
  compareNames(base, revision, [namesBefore.get(base), namesNow.get(revision)], tell);
  compareStyles(base, revision, comparison, tell);
  comparePermissions(base, revision, tell);
  compareParameterLifecycle(base, revision, comparison, tell);
}

/** A parameter that the client fills in has no name there. */
function compareNames(
  base: Parameter,
  revision: Parameter,
  [before, after]: readonly [string | undefined, string | undefined],
  tell: Tell,
): void {
  const isRenamed = base.place === "path" && base.name !== revision.name;
  const isSeen = before !== undefined && after !== undefined && before !== after;
  if (isRenamed) tell("request-path-parameter-renamed", { base: base.name, facts: isSeen ? ["renamed"] : [] });
  else if (isSeen) tell("request-parameter-client-name-changed", { base: before, revision: after });
  const keyword = "x-client-default";
  const [from, into] = [base.value[keyword], revision.value[keyword]];
  if (from !== into) tell("request-parameter-client-default-changed", { base: from, revision: into });
}

/** Default styles: OpenAPI 3.1, Parameter Object. */
function styleOf({ place, value }: Parameter): { style: string; explode: boolean } {
  const style = textAt(value, "style") ?? (place === "query" || place === "cookie" ? "form" : "simple");
  return { style, explode: typeof value.explode === "boolean" ? value.explode : style === "form" };
}

type Kind = "scalar" | "array" | "object";

/** How a value of this kind is written: outside a path, single values are the same in every style, as are lists that repeat the name. */
function writtenAs({ place }: Parameter, { style, explode }: ReturnType<typeof styleOf>, kind: Kind): string {
  if (kind === "scalar") return place === "path" ? style : "";
  if (style === "deepObject" || (style === "simple" && kind === "array")) return style;
  if (kind === "array" && explode && place !== "path") return "repeated";
  return `${style} ${explode}`;
}

function kindsOf({ types }: Effective): readonly Kind[] {
  const names = types === undefined ? (["string", "array", "object"] as const) : [...types.value];
  return names.map((name) => (name === "array" || name === "object" ? name : "scalar"));
}

/** Values that are already sent must be written as before; newly accepted kinds of values affect nobody yet. */
function compareStyles(base: Parameter, revision: Parameter, comparison: Comparison, tell: Tell): void {
  const { baseSchemas } = comparison;
  const [before, after] = [styleOf(base), styleOf(revision)];
  const matters = kindsOf(baseSchemas.effective(schemaOf(base, baseSchemas))).some(
    (kind) => writtenAs(base, before, kind) !== writtenAs(revision, after, kind),
  );
  if (matters && before.style !== after.style)
    tell("request-parameter-style-changed", {
      base: before.style,
      revision: after.style,
      facts: lossOf(base, revision, comparison),
    });
  else if (matters) tell("request-parameter-explode-changed", { base: before.explode, revision: after.explode });
}

/** A fact that tells if the client can no longer send it. */
export function lossOf(base: Parameter, revision: Parameter, comparison: Comparison): readonly string[] {
  const isPassed = !isFilled(base) && isInput(base, comparison.base);
  return isPassed && !isInput(revision, comparison.revision) ? ["unsendable"] : [];
}

/** The standard defines these only for queries. */
const PERMISSIONS = [
  ["allowEmptyValue", "request-parameter-empty-value-disallowed"],
  ["allowReserved", "request-parameter-reserved-disallowed"],
] as const;

function comparePermissions({ value: before, place }: Parameter, { value: after }: Parameter, tell: Tell): void {
  for (const [keyword, id] of PERMISSIONS)
    if (place === "query" && before[keyword] === true && after[keyword] !== true) tell(id);
}

const IDS: { readonly [kind: string]: string } = {
  deprecated: "request-parameter-deprecated",
  "deprecated-with-sunset": "request-parameter-deprecated-with-sunset",
  reactivated: "request-parameter-reactivated",
  "sunset-invalid": "request-parameter-sunset-parse",
  "sunset-deleted": "request-parameter-sunset-deleted",
  "sunset-moved-earlier": "request-parameter-sunset-date-changed-too-small",
  "sunset-passed": "request-parameter-sunset-date-too-small",
  "stability-decreased": "request-parameter-stability-decreased",
  "stability-increased": "request-parameter-stability-increased",
  "stability-invalid": "request-parameter-stability-invalid",
};

function compareParameterLifecycle(base: Parameter, revision: Parameter, { today }: Comparison, tell: Tell): void {
  compareLifecycle(
    (keyword) => base.value[keyword],
    (keyword) => revision.value[keyword],
    { base: base.pointer, revision: revision.pointer },
    { found: (kind, _, detail) => tell(IDS[kind] ?? kind, detail) },
    today,
  );
}
