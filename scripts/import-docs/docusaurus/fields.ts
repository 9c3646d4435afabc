import type { Schema } from "../fragment.js";
import { isJsonLine } from "../lines/examples.js";
import { type FieldHead, type HeadOptions, readHead, typedValue } from "../lines/field.js";
import type { Line } from "../lines/line.js";
import { buildObject, type Item } from "../lines/tree.js";
import { docusaurusType } from "../lines/types.js";

const OPTIONS: HeadOptions = { type: docusaurusType, spaced: true };
const BARE_NAME = /^[^\s"'`,;(){}[\]:]+$/;
const COMPLEX = /^(?:object|array|any|(?:[A-Z][\w.]* \()?[a-z-]+\)?(?:\[\])+)(?:\s*\|\s*null)?$/;
const FLAG = /^(?:required|nullable|deprecated)$/i;
const QUALIFIER = /^(?:Possible values|Default value|Constant value|Example|Deprecated|Value must match)/i;

/** The fields of an older page, its qualifiers taken in. */
export function readItems(lines: readonly Line[]): Item[] {
  const items: Item[] = [];
  const joined = joinHeads(lines);
  const hasGaps = lines.some(({ gap }) => gap === true);
  for (let i = 0; i < joined.length; i++) {
    const line = joined[i];
    if (!line || (isJsonLine(line.text) && line.text !== "]")) continue;
    if (/^Array \[$/.test(line.text)) items.push({ kind: "open" });
    else if (line.text === "]") items.push({ kind: "close" });
    else if (QUALIFIER.test(line.text)) i += qualify(lastField(items), joined, i);
    else {
      const head = readHead(line, OPTIONS);
      if (head)
        items.push({ kind: "field", head, indent: line.indent, follows: hasGaps ? followsAs(joined, i) : undefined });
    }
  }
  return items;
}

/**
 * The older site puts no empty line between an example, or a head without a text, and the next field of the same
 * list; where there is one, the list has ended. After a text there always is one, which tells nothing. Some copies have
 * lost all empty lines.
 */
function followsAs(lines: readonly Line[], at: number): "same list" | "another list" | undefined {
  const before = lines[at - 1];
  const line = lines[at];
  if (!before || !line || line.cells || before.cells) return undefined;
  if (line.gap !== true) return "same list";
  return /^Example: ./.test(before.text) ? "another list" : undefined;
}

/** A field that holds others has its name, its type and its flag on lines of their own: made one line. */
function joinHeads(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const type = lines[i + 1];
    if (!line) continue;
    const whole = line.cells === undefined || line.cells.length === 1;
    if (!whole || !type || line.prose || !BARE_NAME.test(line.text) || !COMPLEX.test(type.text)) {
      joined.push(line);
      continue;
    }
    const flags: string[] = [];
    for (i++; FLAG.test(lines[i + 1]?.text ?? ""); i++) flags.push(lines[i + 1]?.text ?? "");
    joined.push({ ...line, text: "", cells: [line.text, type.text, ...flags] });
  }
  return joined;
}

function lastField(items: readonly Item[]): FieldHead | undefined {
  const last = items.at(-1);
  return last?.kind === "field" ? last.head : undefined;
}

/** Takes a qualifier, which may be broken over lines; returns how many lines more it took. */
function qualify(head: FieldHead | undefined, lines: readonly Line[], at: number): number {
  let text = textOf(lines[at]);
  let more = 0;
  while (/^Possible values:\s*\[[^\]]*$/.test(text) && lines[at + more + 1] && more < 2000)
    text += ` ${textOf(lines[at + ++more])}`;
  if (/^(?:Example|Default value):$/.test(text)) text += ` ${textOf(lines[at + ++more])}`;
  if (head) applyQualifier(head.schema, text);
  return more;
}

const textOf = (line: Line | undefined) => (line?.cells ? line.cells.join(" ") : (line?.text ?? ""));

function applyQualifier(schema: Schema, text: string): void {
  const values = /^Possible values:\s*\[(.*)\]/.exec(text)?.[1];
  if (values !== undefined) putPossible(schema, values);
  else if (/^Possible values:/.test(text)) putLimits(schema, text);
  const value = /^Default value:\s*(.*)$/.exec(text)?.[1];
  if (value !== undefined) schema.default = typedValue(value, schema);
  const constant = /^Constant value:\s*(.*)$/.exec(text)?.[1];
  if (constant !== undefined) schema.enum = [typedValue(constant, schema)];
}

function putPossible(schema: Schema, values: string): void {
  const target = [schema.type].flat().includes("array") && schema.items ? schema.items : schema;
  delete target["x-docs-enum"];
  const words = values.split(",").map((value) => value.replaceAll("`", "").trim());
  target.enum = words.filter((word) => word !== "").map((word) => typedValue(word, target));
}

function putLimits(schema: Schema, text: string): void {
  const isText = [schema.type].flat().includes("string");
  const min = />= (-?[\d.]+)/.exec(text)?.[1];
  const max = /<= (-?[\d.]+)/.exec(text)?.[1];
  if (min !== undefined) Object.assign(schema, { [isText ? "minLength" : "minimum"]: Number(min) });
  if (max !== undefined) Object.assign(schema, { [isText ? "maxLength" : "maximum"]: Number(max) });
}

export function objectOf(lines: readonly Line[], examples: readonly unknown[]): Schema | undefined {
  const items = readItems(lines);
  if (!items.some(({ kind }) => kind === "field")) return undefined;
  return buildObject(items, { flags: true, examples, nestsUnindented: true });
}
