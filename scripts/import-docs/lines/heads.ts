import { type HeadOptions, isTypeAlone, NAME, readHead } from "./field.js";
import type { Line } from "./line.js";
import { isFlags } from "./tail.js";

/** A page with this many names above types writes its fields that way, even without flags. */
const ENOUGH = 3;

/**
 * Some copies break the head of a field: its flags, and perhaps its type, are on lines of their own. They are joined
 * into one line, so that a field called `Body` is not taken for a heading either.
 */
export function joinHeads(lines: readonly Line[], options: HeadOptions, broken = breaksTypes(lines, options)): Line[] {
  const joined: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line) continue;
    const typed = broken && next !== undefined && isPair(line, next, options);
    if (!typed && !(next && isFlagsLine(next) && readHead(line, options))) {
      joined.push(line);
      continue;
    }
    const type = typed ? [next.text] : [];
    const flags: string[] = [];
    for (i += type.length; isFlagsLine(lines[i + 1]); i++) flags.push(lines[i + 1]?.text ?? "");
    joined.push(withParts(line, [...type, ...flags.sort(defaultLast)], typed));
  }
  return joined;
}

/** Whether names are above their types: shown by a flag below such a pair, or by many such pairs. */
function breaksTypes(lines: readonly Line[], options: HeadOptions): boolean {
  const pairs = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    return next && isPair(line, next, options) ? [i] : [];
  });
  const isFlagged = (i: number) => /(?:required|optional)/i.test(lines[i + 1]?.text ?? "") || isFlagsLine(lines[i + 2]);
  return pairs.length >= ENOUGH || pairs.some(isFlagged);
}

function isPair(line: Line, next: Line, options: HeadOptions): boolean {
  const whole = line.prose || next.prose || (line.cells?.length ?? 1) > 1 || !NAME.test(line.text);
  return !whole && isTypeAlone(next.text, options) && readHead(line, options) === undefined;
}

/** A default extends to the end of its line. */
const defaultLast = (a: string, b: string) => Number(/^default/i.test(a)) - Number(/^default/i.test(b));

const isFlagsLine = (line: Line | undefined) => line !== undefined && !line.prose && isFlags(line.text);

/** A glued head stays one text; names and types that were separate stay separate. */
function withParts(line: Line, parts: readonly string[], apart: boolean): Line {
  if (apart || (line.cells && line.cells.length > 1))
    return { ...line, cells: [...(line.cells ?? [line.text]), ...parts] };
  const text = [line.text, ...parts].join(" ");
  return { ...line, text, ...(line.cells ? { cells: [text] } : {}) };
}
