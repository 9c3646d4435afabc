import type { Page } from "../page.js";
import { visible } from "../visible.js";
import { withoutCode } from "./code.js";
import { decodeEntities } from "./entities.js";

/** A place in a table, and how many rows and columns it covers. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One line of a page as text, whatever its source. */
export interface Line {
  readonly text: string;
  /** The parts that a page separates, if it does: the texts of inline elements. */
  readonly cells?: readonly string[];
  /** The cell of a table that it is in, if HTML shows it. */
  readonly cell?: Cell;
  /** Its depth: columns in text, containers in HTML. */
  readonly indent: number;
  /** How many empty lines are above it. */
  readonly gap?: number;
  /** Whether it is written like the heads of fields with fields of their own, or like the others; if the page shows it. */
  readonly shape?: "holder" | "leaf";
  /** A paragraph of running text: never the head of a field. */
  readonly prose: boolean;
}

/** A page that several readers look at is taken apart once. */
const known = new WeakMap<Page, readonly Line[]>();

/** A page of text in lines, without blank lines, bullets, code samples and the marks of Markdown. */
export function linesOf(page: Page): readonly Line[] {
  const lines = known.get(page) ?? linesIn(page.text);
  known.set(page, lines);
  return lines;
}

function linesIn(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (const raw of withoutCode(visible(text).split("\n"))) {
    const line = lineOf(raw);
    if (line.text !== "") lines.push(gap > 0 ? { ...line, gap } : line);
    gap = line.text === "" ? gap + 1 : 0;
  }
  return lines;
}

const BULLET = /^(\s*)(?:[•*-]\s+)?/;

function lineOf(raw: string): Line {
  const expanded = visible(decodeEntities(raw.replaceAll("\t", "    ")));
  const lead = BULLET.exec(expanded)?.[0] ?? "";
  return { text: plain(expanded.slice(lead.length)).replace(/ {2,}/g, " "), indent: lead.length, prose: false };
}

const INLINE_TAG = /<\/?(?:b|i|em|strong|code|kbd|br)\s{0,5}\/?>/gi;
/** `*string*`, `_string_`: whole words only, since names contain underscores. */
const EMPHASIS = /(^|[\s|(])(?:\*(?!\s)([^*|]{1,100})(?<!\s)\*|_(?![\s_])([^_|]{1,100})(?<!\s)_)(?=[\s|),]|$)/g;

/** Without any of these, a line has no marks. */
const MARK = /[#<*_[\\]/;

/** Removes Markdown's headings, emphasis and escapes; a link becomes its text. */
export function plain(text: string): string {
  if (!MARK.test(text)) return text.trim();
  return text
    .replace(/^#{1,6}\s+/, "")
    .replace(INLINE_TAG, "")
    .replace(/\*\*([^*]+)\*\*/g, "$1")
    .replace(EMPHASIS, "$1$2$3")
    .replace(/\[([^\][]{0,500})\]\([^()\s]{0,500}(?:\([^()\s]{0,100}\)[^()\s]{0,500})?\)/g, "$1")
    .replace(/\\([_*[\]<>#`\\-])/g, "$1")
    .trim();
}
