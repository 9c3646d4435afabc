import type { Schema } from "../fragment.js";
import { limitsFor } from "./limits.js";
import type { Line } from "./line.js";
import { readTail, type Tail } from "./tail.js";
import { nullable, type TypeReader } from "./types.js";

/** The head of a field: name, type and flags, on one line. */
export interface FieldHead {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean | undefined;
  readonly deprecated: boolean;
}

export interface HeadOptions {
  readonly type: TypeReader;
  /** Whether there are blanks between name, type and flags; glued heads are read in any case. */
  readonly spaced: boolean;
}

/** No head is longer; a longer line is running text. */
const MAX_HEAD = 400;
export const NAME = /^[^\s"'`,;(){}]*[^\s"'`,;(){}:]$/;
/** Words that begin a sentence such as "The object"; never a field's name before a blank. */
const ARTICLE = /^(?:an?|the|any|this|each|one|no|raw|optional|required)$/i;

/** `Requiredstring` is a flag and a type, with the name elsewhere. */
const FLAG = /^(?:Required|Optional)$/;

/** Reads a line as the head of a field; undefined if it is something else. A text may follow after a dash. */
export function readHead(line: Line, options: HeadOptions): FieldHead | undefined {
  if (line.prose || line.text.length > MAX_HEAD) return undefined;
  if (line.cells && line.cells.length > 1) return readCells(line.cells, options);
  const text = line.text.replaceAll("`", "");
  return readText(text, options) ?? (DASH.test(text) ? readText(text.replace(DASH, ""), options) : undefined);
}

/** `width integer Optional — How wide it is.` */
const DASH = / [—–-]{1,2} .*$/;

function readText(text: string, options: HeadOptions): FieldHead | undefined {
  return readGlued(text, options) ?? (options.spaced ? readSpaced(text, options) : undefined);
}

/** Whether a line is a type and flags, without a name. */
export function isTypeAlone(text: string, options: HeadOptions): boolean {
  const type = text.length > MAX_HEAD ? undefined : options.type(text, 0);
  return type !== undefined && readTail(text, type.end) !== undefined;
}

function readCells(cells: readonly string[], options: HeadOptions): FieldHead | undefined {
  const [name = "", ...rest] = cells;
  return NAME.test(name) ? readRest(name, rest.join(" ").trim(), 0, options) : undefined;
}

function readSpaced(text: string, options: HeadOptions): FieldHead | undefined {
  const [, name = "", rest = ""] = /^(\S+)\s+(.+)$/.exec(text) ?? [];
  if (!NAME.test(name)) return undefined;
  const head = readRest(name, rest, 0, options);
  return head?.required === undefined && ARTICLE.test(name) ? undefined : head;
}

/** Name and type touch: the type begins at the first place from which type and flags fill the line. `phone_number` is all name. */
function readGlued(text: string, options: HeadOptions): FieldHead | undefined {
  const limit = text.search(/\s/) < 0 ? text.length : text.search(/\s/);
  for (let at = 1; at <= limit; at++) {
    const name = text.slice(0, at);
    if (!NAME.test(name)) return undefined;
    const read = readRest(name, text, at, options);
    if (read && (/[^_]_$/.test(name) || startsNamedTypeInsideName(text, at))) continue;
    if (read) return read;
  }
  return undefined;
}

/** `statusCallStatus (string)`: a schema's name begins at a capital after a small letter, not in the middle of a word. */
function startsNamedTypeInsideName(text: string, at: number): boolean {
  return /^[A-Z][\w.]* \(/.test(text.slice(at)) && !/[a-z0-9_]/.test(text[at - 1] ?? "");
}

function readRest(name: string, text: string, at: number, options: HeadOptions): FieldHead | undefined {
  const type = options.type(text, at);
  const tail = type && readTail(text, type.end);
  if (!type || !tail || (tail.required === undefined && FLAG.test(name))) return undefined;
  return { name, schema: applyTail(type.schema, tail), required: tail.required, deprecated: tail.deprecated };
}

function applyTail(schema: Schema, tail: Tail): Schema {
  const limited = { ...schema, ...limitsFor(schema, tail) };
  if (tail.format !== undefined && schema.type !== "array" && !isPattern(tail.format)) limited.format = tail.format;
  if (tail.value !== undefined) limited.default = typedValue(tail.value, schema);
  return tail.nullable ? nullable(limited) : limited;
}

/** The current site prints a text's pattern in the place of its format. */
const isPattern = (format: string) => format.startsWith("^");

/** A value printed as text, in the field's own type. */
export function typedValue(text: string, schema: Schema): unknown {
  const bare = text.trim().replace(/^`(.*)`$/, "$1");
  const types = [schema.type].flat();
  if (bare === "null" && types.includes("null")) return null;
  if (types.includes("boolean") && /^(?:true|false)$/i.test(bare)) return bare.toLowerCase() === "true";
  const numeric = types.includes("integer") || types.includes("number");
  if (numeric && bare !== "" && Number.isFinite(Number(bare))) return Number(bare);
  if (/^[[{]/.test(bare)) return parseJson(bare);
  return bare.replace(/^["“](.*)["”]$/, "$1");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const WORD = /^(?:[a-z]+|[A-Z][a-z]*|[A-Z]+)$/;
/** Types that end words: `curl`, `update`, `company`, `untrue`. */
const WORD_ENDS = /(?:url|uri|date|any|file|long|byte|email|true|false)$/;

/** Whether what was read as a head may be just a word: it has no flag, and no text or value below it. */
export function isJustWord(line: Line, next: Line | undefined, head: FieldHead): boolean {
  if (line.cells || !WORD.test(line.text) || !WORD_ENDS.test(line.text) || head.required !== undefined) return false;
  return !next || !/\s/.test(next.text);
}
