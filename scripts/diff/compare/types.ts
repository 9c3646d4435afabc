import { NUMBER_FORMATS } from "../../spec/model/index.js";
import { type Findings, pointersOf, type SchemaPair } from "../difference.js";
import { conversionFacts, convertedTo } from "../schema/conversion.js";
import type { Effective } from "../schema/effective.js";
import { isWithin, TYPE_NAMES, type TypeName, typeOf } from "../schema/types.js";
import { without } from "../schema/values.js";

type Types = ReadonlySet<TypeName> | undefined;

/** Types first; if they agree, formats. */
export function compareTypes(pair: SchemaPair, to: Findings) {
  const { base, revision } = pair;
  const kind = typeChangeOf(pair);
  if (kind === undefined || areListedAlike(base, revision)) return compareFormats(pair, to);
  const pointer = pointersOf(pair, base.types, revision.types);
  const facts = [clientType("was", base), clientType("is", revision)].filter((fact) => fact !== undefined);
  to.found(kind, pointer, { base: listed(base.types?.value), revision: listed(revision.types?.value), facts });
  const asText = pairAsText(pair);
  if (asText !== undefined) compareFormats(asText, to);
}

/**
 * What is sent or read was no string, but still is one as text, and no format or pattern of strings was ever said to apply to it.
 * Undefined if none becomes a string in this way.
 */
export function pairAsText(pair: SchemaPair): SchemaPair | undefined {
  const { base, revision, use } = pair;
  const [narrow, wide] = use.direction === "request" ? [base, revision] : [revision, base];
  if (!use.text || !isOnlyText(wide.types?.value, narrow.types?.value)) return undefined;
  const sent = { ...narrow, format: undefined, patterns: [] };
  const read = { ...wide, format: isNumeric(wide) ? undefined : wide.format };
  return use.direction === "request"
    ? { ...pair, base: sent, revision: read }
    : { ...pair, base: read, revision: sent };
}

function isOnlyText(wide: Types, narrow: Types): boolean {
  return wide?.has("string") === true && covers(wide, narrow, true) && !covers(wide, narrow, false);
}

/** Every number has the format of a number. */
function isNumeric({ format }: Effective): boolean {
  return NUMBER_FORMATS.has(format?.value ?? "");
}

/** Keywords for one type are compared if both sides may have that type: otherwise the change of type is reported. */
export function bothMayBe(name: TypeName, { base, revision }: SchemaPair): boolean {
  return [base, revision].every(({ types, groups }) => types?.value.has(name) ?? groups.length > 0);
}

/** Keywords for one of these types are compared if neither side rules it out. */
export function bothAllow({ base, revision }: SchemaPair, ...names: readonly TypeName[]): boolean {
  return [base, revision].every(({ types }) => types === undefined || names.some((name) => types.value.has(name)));
}

/** What both sides list needs no pattern, and no format. */
export function bothList({ base, revision }: SchemaPair): boolean {
  return base.values.allowed !== undefined && revision.values.allowed !== undefined;
}

/** A fact that tells what a camelCase client makes of the value, if it converts it. */
function clientType(verb: "was" | "is", schema: Effective): string | undefined {
  const name = convertedTo(schema);
  return name === undefined ? undefined : `${verb} ${name}`;
}

function listed(types: Types): readonly TypeName[] | "any" {
  return types === undefined ? "any" : [...types];
}

/** Enum values have their own types, whatever other types are stated beside them. */
function areListedAlike(base: Effective, revision: Effective): boolean {
  const [before, after] = [base.values.allowed?.value, revision.values.allowed?.value];
  if (before === undefined || after === undefined) return false;
  const isSame = without(before, after).length + without(after, before).length === 0;
  return isSame && [base, revision].every(({ types }) => covers(types?.value, new Set(before.flatMap(typeOf)), false));
}

export function typeChangeOf({ base, revision, use: { text } }: SchemaPair): string | undefined {
  const [before, after] = [base.types?.value, revision.types?.value];
  if (!text || isSame(before, after)) return typeChange(before, after, text);
  return typeChange(readTypes(base), readTypes(revision), text) ?? "type-compatible";
}

/** As text, the string `true` is a boolean and the string `1` an integer. */
function readTypes({ types, values }: Effective): Types {
  const texts = types?.value.has("string") === true ? values.allowed?.value.map(String) : undefined;
  if (texts === undefined) return types?.value;
  if (texts.every((text) => text === "true" || text === "false")) return new Set(["boolean"]);
  return texts.every((text) => /^(0|-?[1-9]\d*)$/.test(text)) ? new Set(["integer"]) : types?.value;
}

function typeChange(base: Types, revision: Types, text: boolean): string | undefined {
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

/** Whether all values of one are values of the other. As text, every scalar is a string, and one value a list of one. */
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

/** Pairs of formats: every value of the first is also one of the second. */
const WIDENINGS = new Set([
  "int32 int64",
  "float double",
  "uri uri-reference",
  "uri iri",
  "iri iri-reference",
  "hostname idn-hostname",
  "email idn-email",
]);

function compareFormats(pair: SchemaPair, to: Findings): void {
  const { base, revision } = pair;
  const [from, into] = [base.format?.value, revision.format?.value];
  const converted = conversionFacts(base, revision);
  const areListed = bothList(pair);
  if (from === into || isListedNow(pair) || (areListed && converted.length === 0)) return;
  const facts = ["format", ...(areListed ? ["listed"] : []), ...converted];
  const detail = { base: formatName(from), revision: formatName(into), facts };
  to.found(formatChange(from, into), pointersOf(pair, base.format, revision.format), detail);
}

/** Enum values need no format: the enum itself is reported. */
function isListedNow({ base, revision }: SchemaPair): boolean {
  return base.values.allowed === undefined && revision.values.allowed !== undefined && revision.format === undefined;
}

function formatName(format: string | undefined): string {
  return format === undefined ? "no format" : `format ${format}`;
}

function formatChange(base: string | undefined, revision: string | undefined): string {
  if (revision === undefined || WIDENINGS.has(`${base} ${revision}`)) return "type-generalized";
  return base === undefined || WIDENINGS.has(`${revision} ${base}`) ? "type-specialized" : "type-changed";
}
