import type { Schema } from "../fragment.js";
import { isJsonLine } from "../lines/examples.js";
import { type FieldHead, type HeadOptions, isJustWord, isTypeAlone, readHead, typedValue } from "../lines/field.js";
import { type Item, innerObject } from "../lines/items.js";
import { limitsFor } from "../lines/limits.js";
import type { Line } from "../lines/line.js";
import { buildObject } from "../lines/tree.js";
import { docusaurusSection } from "./sections.js";
import { docusaurusType } from "./types.js";

export const OPTIONS: HeadOptions = { type: docusaurusType, spaced: true };
const BARE_NAME = /^[^\s"'`,;(){}[\]:]+$/;
const COMPLEX = /^(?:object|array|any)\b|\[\]/;
const FLAG = /^(?:required|nullable|deprecated)$/i;
const QUALIFIER = /^(?:Possible values|Default value|Constant value|Example|Deprecated|Value must match)/i;

/** The fields of an older page, with their qualifiers. */
export function readItems(lines: readonly Line[]): Item[] {
  const items: Item[] = [];
  const usualGap = usualGapOf(lines);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line || (isJsonLine(line.text) && line.text !== "]")) continue;
    if (/^Array \[$/.test(line.text)) items.push({ kind: "open" });
    else if (line.text === "]") items.push({ kind: "close" });
    else if (QUALIFIER.test(line.text)) {
      if (isExample(line)) closeLast(items);
      i += qualify(lastField(items), lines, i);
    } else {
      const head = readHead(line, OPTIONS);
      const endsBefore = endsList(lines, i, usualGap);
      if (head && !isJustWord(line, lines[i + 1], head))
        items.push({ kind: "field", head, indent: line.indent, endsBefore, shape: line.shape });
    }
  }
  return items;
}

const isExample = ({ text }: Line) => /^Example: ./.test(text);

/** Only fields without fields of their own have an example. */
function closeLast(items: Item[]): void {
  const last = items.at(-1);
  if (last?.kind === "field" && last.shape === undefined) items[items.length - 1] = { ...last, shape: "leaf" };
}

/** The smallest number of empty lines between two blocks; 0 in a copy that has lost them all. */
function usualGapOf(lines: readonly Line[]): number {
  return lines.reduce((least, { gap = 0 }) => (gap > 0 && (least === 0 || gap < least) ? gap : least), 0);
}

/**
 * A list has ended where there are more empty lines than usual, or one after an example. No empty line means nothing:
 * the field after an object's last one may follow as closely as those within it. After a text there always is one.
 */
function endsList(lines: readonly Line[], at: number, usualGap: number): boolean {
  const before = lines[at - 1];
  const line = lines[at];
  if (!before || !line || usualGap === 0) return false;
  if ((line.gap ?? 0) > usualGap) return true;
  return line.gap !== undefined && !line.cells && !before.cells && isExample(before);
}

function isName(line: Line): boolean {
  const isWhole = line.cells === undefined || line.cells.length === 1;
  return isWhole && !line.prose && BARE_NAME.test(line.text) && docusaurusSection(line) === undefined;
}

/** A field that holds others has its name, type and flag on separate lines, which are joined into one. */
export function joinHolders(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const [type, ...flags] = typeAndFlag(lines[i + 1]?.text ?? "");
    if (!isName(line) || !COMPLEX.test(type) || !isTypeAlone(type, OPTIONS)) {
      joined.push(line);
      continue;
    }
    for (i++; FLAG.test(lines[i + 1]?.text ?? ""); i++) flags.push(lines[i + 1]?.text ?? "");
    joined.push({ ...line, text: "", cells: [line.text, type, ...flags], shape: "holder" });
  }
  const tells = joined.some(({ shape }) => shape !== undefined);
  return tells ? joined.map((line) => (line.shape ? line : { ...line, shape: "leaf" })) : joined;
}

/** `objectrequired`: some copies have the flag on the type's line. */
function typeAndFlag(text: string): [type: string, ...flags: string[]] {
  const [, type = text, flag] = /^(.*?) ?(required|nullable|deprecated)$/i.exec(text) ?? [];
  return flag === undefined ? [type] : [type, flag];
}

function lastField(items: readonly Item[]): FieldHead | undefined {
  const last = items.at(-1);
  return last?.kind === "field" ? last.head : undefined;
}

/** Reads a qualifier, which may span several lines; returns how many further lines it took. */
function qualify(head: FieldHead | undefined, lines: readonly Line[], at: number): number {
  let text = textOf(lines[at]);
  let more = 0;
  while (more < 2000 && goesOn(text, lines[at + more + 1])) text += ` ${textOf(lines[at + ++more])}`;
  if (/^(?:Example|Default value):$/.test(text)) text += ` ${textOf(lines[at + ++more])}`;
  if (head && !innerObject(head.schema)) applyQualifier(head.schema, text);
  return more;
}

/** Values may each be on a line of their own, with the comma or bracket before the next. */
function goesOn(text: string, next: Line | undefined): boolean {
  if (!next || !/^Possible values:\s*\[[^\]]*$/.test(text)) return false;
  return /^[,\]]/.test(textOf(next)) || /[[,]$/.test(text);
}

const textOf = (line: Line | undefined) => (line?.cells ? line.cells.join(" ") : (line?.text ?? ""));

function applyQualifier(schema: Schema, text: string): void {
  const values = /^Possible values:\s*\[(.*)\]/.exec(text)?.[1];
  if (values !== undefined) putPossible(schema, values);
  else if (/^Possible values:\s*\[/.test(text)) schema["x-docs-enum"] = "values not shown";
  else if (/^Possible values:/.test(text)) putLimits(schema, text);
  const value = /^Default value:\s*(.*)$/.exec(text)?.[1];
  if (value !== undefined) schema.default = typedValue(value, schema);
  const constant = /^Constant value:\s*(.*)$/.exec(text)?.[1];
  if (constant !== undefined) schema.enum = [typedValue(constant, schema)];
}

/** A value in quotes or backticks may contain a comma. */
const VALUE = /\s*(?:"[^"]*"|`[^`]*`)(?=\s*(?:,|$))|[^,]+/g;

function putPossible(schema: Schema, values: string): void {
  const target = [schema.type].flat().includes("array") && schema.items ? schema.items : schema;
  delete target["x-docs-enum"];
  const words = Array.from(values.matchAll(VALUE), ([value]) => value.replaceAll("`", "").trim());
  target.enum = words.filter((word) => word !== "").map((word) => typedValue(word, target));
}

function putLimits(schema: Schema, text: string): void {
  const min = />= (-?[\d.]+)/.exec(text)?.[1] ?? (/\bnon-empty\b/.test(text) ? 1 : undefined);
  const max = /<= (-?[\d.]+)/.exec(text)?.[1];
  Object.assign(schema, limitsFor(schema, { min: Number(min), max: Number(max) }));
}

/** If the names of all fields without fields of their own are lost, the field below an object need not belong to it. */
function withoutEmpty(items: readonly Item[]): readonly Item[] {
  const hasLeaf = items.some((item) => item.kind === "field" && item.shape !== "holder");
  return hasLeaf ? items : items.map((item) => (item.kind === "field" ? { ...item, shape: undefined } : item));
}

export function objectOf(lines: readonly Line[], examples: readonly unknown[]): Schema | undefined {
  const items = withoutEmpty(readItems(lines));
  if (!items.some(({ kind }) => kind === "field")) return undefined;
  return buildObject(items, { flags: true, examples, nestsUnindented: true });
}
