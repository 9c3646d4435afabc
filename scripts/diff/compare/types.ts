import type { Findings, SchemaPair } from "../difference.js";
import { isWithin, TYPE_NAMES, type TypeName } from "../schema/types.js";

type Types = ReadonlySet<TypeName> | undefined;

/** Types first; where they agree, formats. */
export function compareTypes(pair: SchemaPair, to: Findings) {
  const { base, revision, use } = pair;
  const kind = typeChange(base.types?.value, revision.types?.value, use.text);
  if (kind === undefined) return compareFormats(pair, to);
  const pointer = {
    base: base.types?.pointer ?? pair.baseView.pointer,
    revision: revision.types?.pointer ?? pair.revisionView.pointer,
  };
  to.found(kind, pointer, { base: listed(base.types?.value), revision: listed(revision.types?.value) });
}

function listed(types: Types): readonly TypeName[] | "any" {
  return types === undefined ? "any" : [...types];
}

export function typeChange(base: Types, revision: Types, text: boolean): string | undefined {
  if (base === undefined && revision === undefined) return undefined;
  const wider = covers(revision, base, text);
  const narrower = covers(base, revision, text);
  if (wider && narrower) return isSame(base, revision) ? undefined : "type-compatible";
  const several = (base?.size ?? 0) > 1 || (revision?.size ?? 0) > 1;
  if (base === undefined || (narrower && !several)) return "type-specialized";
  if (revision === undefined || (wider && !several)) return "type-generalized";
  if (wider) return "list-of-types-widened";
  return narrower ? "list-of-types-narrowed" : "type-changed";
}

function isSame(base: Types, revision: Types): boolean {
  return base?.size === revision?.size && [...(base ?? [])].every((name) => revision?.has(name));
}

/** Whether all values of the one are values of the other. As text every scalar is a string, and one value a list of one. */
function covers(wide: Types, narrow: Types, text: boolean): boolean {
  if (wide === undefined) return true;
  return [...(narrow ?? TYPE_NAMES)].every((name) =>
    [...wide].some((other) => isWithin(name, other) || (text && asText(name, other))),
  );
}

function asText(name: TypeName, other: TypeName): boolean {
  const isScalar = name !== "object" && name !== "array";
  return isScalar && (other === "string" || other === "array");
}

/** Formats of which one's values are among the other's. */
const WIDENINGS = new Set([
  "int32 int64",
  "float double",
  "uri uri-reference",
  "uri iri",
  "iri iri-reference",
  "hostname idn-hostname",
  "email idn-email",
]);

function compareFormats({ base, revision, baseView, revisionView }: SchemaPair, to: Findings): void {
  const [from, into] = [base.format?.value, revision.format?.value];
  if (from === into) return;
  const pointer = {
    base: base.format?.pointer ?? baseView.pointer,
    revision: revision.format?.pointer ?? revisionView.pointer,
  };
  const isText = revision.types?.value.has("string") === true;
  const detail = { base: formatName(from), revision: formatName(into), facts: ["format", ...(isText ? ["text"] : [])] };
  to.found(formatChange(from, into), pointer, detail);
}

function formatName(format: string | undefined): string {
  return format === undefined ? "no format" : `format ${format}`;
}

function formatChange(base: string | undefined, revision: string | undefined): string {
  if (revision === undefined || WIDENINGS.has(`${base} ${revision}`)) return "type-generalized";
  return base === undefined || WIDENINGS.has(`${revision} ${base}`) ? "type-specialized" : "type-changed";
}
