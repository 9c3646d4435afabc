import { isTypeAlone } from "../lines/field.js";
import type { Line } from "../lines/line.js";
import { rowsOf } from "./rows.js";
import { docusaurusType } from "./types.js";

/**
 * Turns tables of fields (`Attribute | Type | Description`) into field lines:
 * one line for name, type and flags, one for the text. Other tables stay unchanged.
 */
export function tablesOf(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  let columns: Columns | undefined;
  for (const line of rowsOf(lines, isHead).flatMap(unboxed)) {
    const cells = rowOf(line, columns !== undefined);
    const head = cells && columnsOf(cells);
    if (head) columns = head;
    else if (!cells) columns = undefined;
    if (cells && columns) result.push(...(head || isRule(cells) ? [] : rowLines(cells, columns, line)));
    else result.push(line);
  }
  return result;
}

/** Whether the page has a table of fields. */
export function hasTables(lines: readonly Line[]): boolean {
  return lines.some((line) => columnsOf(rowOf(line) ?? []) !== undefined || fieldOf(boxed(line) ?? "") !== undefined);
}

/** The text of a row of a table with one column. */
function boxed(line: Line): string | undefined {
  return line.cells || !/^[^|]*\|$/.test(line.text) ? undefined : line.text.slice(0, -1).trim();
}

function unboxed(line: Line): Line[] {
  const text = boxed(line);
  if (text === undefined) return [line];
  const parts = /^:?-+:?$/.test(text) ? [] : (fieldOf(text) ?? [text]);
  return parts.map((part) => ({ ...line, text: part }));
}

/** `width integer — REQUIREDHow wide it is.`: the text may touch the type and the flag. */
function fieldOf(text: string): string[] | undefined {
  const from = /^\S+ /.exec(text)?.[0].length;
  const type = from === undefined ? undefined : docusaurusType(text, from);
  if (!type) return undefined;
  const flag = /^(?: ?[—–-] ?(?:REQUIRED|OPTIONAL))?/.exec(text.slice(type.end))?.[0] ?? "";
  const end = type.end + flag.length;
  if (/^[a-z]/.test(text.slice(end))) return undefined;
  return [text.slice(0, end), text.slice(end).trim()].filter((part) => part !== "");
}

interface Columns {
  readonly name: number;
  readonly type: number;
  readonly required: number;
  readonly values: number;
  readonly fallback: number;
}

/** Inside a table, a row may end early. */
function rowOf(line: Line, isInside = false): string[] | undefined {
  if (line.cells && line.cells.length > 1) return [...line.cells];
  if (!line.text.includes("|")) return undefined;
  const cells = line.text.replace(/^\||(?<!\\)\|$/g, "").split(/(?<!\\)\|/);
  return cells.length > 1 || isInside ? cells.map((cell) => cell.replace(/[`\\]/g, "").trim()) : undefined;
}

const isHead = (cells: readonly string[]) => columnsOf(cells) !== undefined;

function columnsOf(cells: readonly string[]): Columns | undefined {
  const at = (pattern: RegExp) => cells.findIndex((cell) => pattern.test(cell));
  const name = at(/^(?:attribute|name|parameter|field|property|key)s?$/i);
  const type = at(/^(?:data )?types?$/i);
  const required = at(/^required\??$/i);
  const values = at(/^(?:(?:allowed|possible|valid|enum) )?values$|^enum$/i);
  return name < 0 || type < 0 ? undefined : { name, type, required, values, fallback: at(/^default(?: value)?$/i) };
}

const isRule = (cells: readonly string[]) => cells.every((cell) => /^:?-*:?$/.test(cell));

function rowLines(cells: readonly string[], columns: Columns, line: Line): Line[] {
  const [first = "", ...marks] = (cells[columns.name] ?? "").split(/\s+/);
  const name = first.replace(/\*$/, "");
  const star = first === name ? "" : "required";
  const type = typeIn((cells[columns.type] ?? "").toLowerCase());
  const own = marks.join(" ").replace(/^\((.*)\)$/, "$1");
  const flag = star || (columns.required < 0 ? own : flagOf(cells[columns.required] ?? ""));
  const known = /^(?:required|optional)$/i.test(flag) ? [flag] : [];
  const field = { text: "", cells: [name, type, ...known], indent: line.indent, prose: false };
  return [field, ...qualifiers(cells, columns).map((text) => ({ text, indent: line.indent, prose: false }))];
}

/** A type that is worded in some other way is unknown; the field is there all the same. */
const typeIn = (cell: string): string =>
  cell === "" || isTypeAlone(cell, { type: docusaurusType, spaced: true }) ? cell : "any";

/** What other columns say about a field, in the words of pages without tables. */
function qualifiers(cells: readonly string[], { values, fallback }: Columns): string[] {
  const told = (at: number) => (/[^\s—–-]/.test(cells[at] ?? "") ? cells[at] : undefined);
  const list = told(values)
    ?.split(/[\s,]+/)
    .join(", ");
  return [
    ...(list === undefined ? [] : [`Possible values: [${list}]`]),
    ...(told(fallback) === undefined ? [] : [`Default value: ${told(fallback)}`]),
  ];
}

function flagOf(cell: string): string {
  if (/^(?:yes|true|required|✓|✔|✅)$/i.test(cell)) return "required";
  return /^(?:no|false|optional)$/i.test(cell) ? "optional" : "";
}
