import type { Schema } from "../fragment.js";
import { isJsonLine } from "../lines/examples.js";
import { type FieldHead, type HeadOptions, isJustWord, readHead, typedValue } from "../lines/field.js";
import type { Item } from "../lines/items.js";
import type { Line } from "../lines/line.js";
import { isFlags } from "../lines/tail.js";
import { buildObject } from "../lines/tree.js";
import { fernType } from "./types.js";

/** The fields of a section, and the alternatives if it shows several kinds of object. */
export interface FernFields {
  readonly heads: readonly { head: FieldHead; indent: number }[];
  /** `PstnRecording OR SipRecording`: the body is one of these. */
  readonly alternatives: readonly string[];
  /** The lines before the first field. */
  readonly intro: readonly string[];
}

const NOISE = /^(?:(?:show|hide) \d+ \S+(?: \S+)?|show more|copy|or)$/i;

const SPACED =
  /^\S+ (?:string|integer|boolean|double|enum|object|datetime|list of \w+|map from \w+ to \w+)(?: or null)?(?= \(?(?:Required|Optional)\b|$)/i;

/** How the page's heads are written: spaced if a type is separated from its name and a flag follows somewhere. */
export function headOptions(lines: readonly Line[]): HeadOptions {
  const isSpaced = ({ text }: Line, at: number) => {
    const typed = SPACED.exec(text);
    return typed !== null && (typed[0].length < text.length || isFlags(lines[at + 1]?.text ?? ""));
  };
  return { type: fernType, spaced: lines.some(isSpaced) };
}

export function readFields(lines: readonly Line[], options: HeadOptions): FernFields {
  const heads: { head: FieldHead; indent: number }[] = [];
  const intro: string[] = [];
  const alternatives: string[] = [];
  for (const [index, line] of lines.entries()) {
    const head = isJsonLine(line.text) ? undefined : headAt(lines, index, options);
    if (head && isBareObject(head) && isBesideOr(lines, index, options)) alternatives.push(head.name);
    else if (head) heads.push({ head, indent: line.indent });
    else if (
      !takeValues(heads.at(-1), line, options.spaced, () => valuesBelow(lines, index + 1, options)) &&
      heads.length === 0 &&
      !NOISE.test(line.text)
    )
      intro.push(line.text);
  }
  return { heads, alternatives, intro };
}

function headAt(lines: readonly Line[], index: number, options: HeadOptions): FieldHead | undefined {
  const line = lines[index];
  const head = line && readHead(line, options);
  return head && isJustWord(line, lines[index + 1], head) ? undefined : head;
}

const isOr = (line: Line | undefined) => line?.text === "OR";
const isBareObject = ({ schema, required }: FieldHead) => schema.type === "object" && required === undefined;

const isBesideOr = (lines: readonly Line[], index: number, options: HeadOptions) =>
  isOr(lines[index - 1]) || nextOr(lines, index, options);

/** Whether `OR` follows before the next field. */
function nextOr(lines: readonly Line[], index: number, options: HeadOptions): boolean {
  for (let i = index + 1; i < lines.length; i++) {
    const line = lines[i];
    if (isOr(line)) return true;
    if (line === undefined || readHead(line, options)) return false;
  }
  return false;
}

/** `Allowed values: GET POST`, if the copy kept the values separate. */
function takeValues(
  field: { head: FieldHead } | undefined,
  line: Line,
  spaced: boolean,
  below: () => readonly string[],
): boolean {
  const told = /^Allowed values:?\s*(.*)$/i.exec(line.cells ? (line.cells[0] ?? "") : line.text);
  if (!told) return false;
  const rest = wordsOf(told[1] ?? "");
  const values = line.cells && line.cells.length > 1 ? line.cells.slice(1) : rest.length > 0 ? rest : below();
  if (field && values.length > 0 && !isGlued(values, line, spaced)) putValues(field.head.schema, values);
  return true;
}

/** Values separated by blanks, commas or bars, or each in backticks. */
function wordsOf(text: string): string[] {
  const quoted = Array.from(text.matchAll(/`([^`]+)`/g), ([, value = ""]) => value);
  return quoted.length > 0 ? quoted : text.split(/[\s,|]+/).filter((word) => word !== "");
}

/** The values may be below: all in the following line of HTML, or each on a line of its own. */
function valuesBelow(lines: readonly Line[], from: number, options: HeadOptions): string[] {
  const values: string[] = [];
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.prose || readHead(line, options)) return values;
    const cells = line.cells ?? [line.text];
    if (cells.some((cell) => /\s/.test(cell))) return line.cells ? values : values.slice(0, -1);
    values.push(...cells);
  }
  return values;
}

/** `camelkebabsnake`: several values that run together cannot be separated, and a copy that glues heads glues values too. */
function isGlued(values: readonly string[], line: Line, spaced: boolean): boolean {
  const isApart = (spaced && /:\s/.test(line.text)) || line.text.includes("`");
  return line.cells === undefined && values.length === 1 && !isApart;
}

/**
 * Puts the values where the type says that there are some: the field itself, a list's items, or one of several types. Under any
 * other type the line is a text that only begins like this: `Allowed values: 1 to 100.`
 */
function putValues(schema: Schema, values: readonly string[]): void {
  const target = enumIn(schema);
  if (target === undefined) return;
  delete target["x-docs-enum"];
  target.enum = values.map((value) => typedValue(value, target));
}

function enumIn(schema: Schema): Schema | undefined {
  if (schema["x-docs-enum"]) return schema;
  for (const child of [schema.items, ...(schema.anyOf ?? [])]) {
    const found = child && enumIn(child);
    if (found) return found;
  }
  return undefined;
}

/** The object that a section's fields describe. */
export function objectOf(fields: FernFields, examples: readonly unknown[]): Schema | undefined {
  if (fields.alternatives.length > 1) {
    return { anyOf: fields.alternatives.map((title) => ({ title, type: "object" })) };
  }
  if (fields.heads.length === 0) return undefined;
  const items = fields.heads.map(({ head, indent }): Item => ({ kind: "field", head, indent }));
  const flags = fields.heads.some(({ head }) => head.required !== undefined);
  return buildObject(items, { flags, examples, nestsUnindented: false });
}
