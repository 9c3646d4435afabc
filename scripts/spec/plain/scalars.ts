import { parseDocument } from "yaml";
import type { Json } from "../document.js";
import { type Cursor, notPlain } from "./cursor.js";

const NUMBER = /^[-+]?(?:0o[0-7]+|0x[0-9a-fA-F]+|(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)$/;
const NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;
const WORDS = new Map<string, null | boolean>([
  ["", null],
  ["~", null],
  ["null", null],
  ["Null", null],
  ["NULL", null],
  ["true", true],
  ["True", true],
  ["TRUE", true],
  ["false", false],
  ["False", false],
  ["FALSE", false],
]);

/** What an unquoted text means (YAML 1.2, core schema). */
export function meaningOf(text: string): Json {
  const code = text.charCodeAt(0);
  const maybeNumber = code <= 57 && (code >= 48 || code === 43 || code === 45 || code === 46);
  if (maybeNumber) {
    if (NOT_FINITE.test(text)) notPlain();
    return NUMBER.test(text) ? numberOf(text) : text;
  }
  return WORDS.get(text) ?? (WORDS.has(text) ? null : text);
}

/** Other bases, and numbers that a double cannot hold, are left to the full parser. */
function numberOf(text: string): number {
  const value = Number(text);
  return /^[-+]?0[ox]/.test(text) || !Number.isFinite(value) ? notPlain() : value;
}

/** Characters that begin something other than plain text. */
const INDICATORS = new Set("[]{},#&*!|>'\"%@`?:-");

/** Whether plain text may begin here: `-`, `?` and `:` may if something follows at once. */
export function startsPlain({ text, pos }: Cursor): boolean {
  const first = text.charAt(pos);
  if (!INDICATORS.has(first)) return true;
  return (first === "-" || first === "?" || first === ":") && !isSpace(text.charAt(pos + 1));
}

export function isSpace(character: string): boolean {
  return character === " " || character === "\n" || character === "" || character === "\t";
}

/** A quoted text; one with several lines or escapes is read by the full parser, piece by piece. */
export function quoted(cursor: Cursor): string {
  const { text, pos: start } = cursor;
  const quote = cursor.char;
  let end = start + 1;
  for (; end < text.length; end++) {
    const character = text.charAt(end);
    if (quote === '"' && character === "\\") end++;
    else if (character === quote) {
      if (quote === '"' || text.charAt(end + 1) !== quote) break;
      end++;
    }
  }
  if (end >= text.length) notPlain();
  cursor.pos = end + 1;
  const inner = text.slice(start + 1, end);
  if (quote === '"' ? !/[\\\n\t]/.test(inner) : !/['\n\t]/.test(inner)) return inner;
  return inner.includes("\n") ? notSimple(text.slice(start, end + 1)) : unescaped(inner, quote);
}

/** JSON knows most of YAML's escapes and no others. */
function unescaped(inner: string, quote: string): string {
  if (quote === "'") return inner.replaceAll("''", "'");
  if (/\\[^"\\/bfnrtu]/.test(inner.replaceAll("\\\\", ""))) return notSimple(`"${inner}"`);
  try {
    return JSON.parse(`"${inner}"`) as string;
  } catch {
    return notPlain();
  }
}

function notSimple(piece: string): string {
  const document = parseDocument(piece, { logLevel: "silent" });
  const value: unknown = document.toJS();
  if (document.errors.length + document.warnings.length > 0 || typeof value !== "string") notPlain();
  return value;
}

/** Where plain text on this line ends: at ` #` or the line's end, without the spaces before. */
export function plainEnd(cursor: Cursor): number {
  const { text, pos } = cursor;
  const lineEnd = cursor.lineEnd();
  const comment = text.slice(pos, lineEnd).indexOf(" #");
  return endWithoutSpaces(text, pos, comment < 0 ? lineEnd : pos + comment);
}

/** YAML knows one kind of space inside a line where `trim` knows many: a no-break space, for one, is text. */
export function endWithoutSpaces(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) === 32) last--;
  return last;
}

export const isBlank = (line: string): boolean => !/[^ ]/.test(line);

/** `|` keeps line breaks, `>` folds them; `+` and `-` say what happens to those at the end. */
export function blockScalar(cursor: Cursor, parentIndent: number): string {
  const { text } = cursor;
  const header = text.slice(cursor.pos, cursor.lineEnd());
  const [, style, chomp] = /^([|>])([-+]?)(?: +#.*| *)$/.exec(header) ?? notPlain();
  cursor.pos = cursor.lineEnd() + 1;
  const lines = blockLines(cursor, parentIndent);
  return joined(lines, style === ">", chomp ?? "");
}

function blockLines(cursor: Cursor, parentIndent: number): string[] {
  const { text } = cursor;
  const lines: string[] = [];
  let indent = -1;
  while (!cursor.isEnd) {
    const end = cursor.lineEnd();
    const line = text.slice(cursor.pos, end);
    const own = line.search(/[^ ]/);
    if (own < 0) {
      if (indent < 0 && line.length > parentIndent + 1) notPlain();
      const kept = indent >= 0 ? line.slice(indent) : "";
      // Spaces at the end of the text are no line: nothing ends it.
      if (kept !== "" || end < text.length) lines.push(kept);
    } else {
      if (line.charAt(own) === "\t" && (indent < 0 || own < indent)) notPlain();
      if (own <= parentIndent) break;
      if (indent < 0) indent = own;
      if (own < indent) notPlain();
      lines.push(line.slice(indent));
    }
    cursor.pos = end + 1;
  }
  if (indent < 0) notPlain();
  return lines;
}

/** YAML 1.2, 8.1.3: lines that are indented more keep their breaks. */
function joined(lines: readonly string[], folds: boolean, chomp: string): string {
  let result = "";
  let empty = 0;
  let hasContent = false;
  let wasIndented = false;
  for (const line of lines) {
    if (line === "") {
      empty++;
      continue;
    }
    const isIndented = line.startsWith(" ") || line.startsWith("\t");
    result += separator(folds, isIndented, wasIndented, hasContent, empty) + line;
    wasIndented = isIndented;
    hasContent = true;
    empty = 0;
  }
  if (chomp === "+") return result + "\n".repeat(empty + 1);
  return chomp === "-" ? result : `${result}\n`;
}

function separator(
  folds: boolean,
  isIndented: boolean,
  wasIndented: boolean,
  hasContent: boolean,
  empty: number,
): string {
  const breaks = "\n".repeat(empty);
  if (!hasContent) return breaks;
  if (!folds || isIndented || wasIndented) return `${breaks}\n`;
  return empty === 0 ? " " : breaks;
}
