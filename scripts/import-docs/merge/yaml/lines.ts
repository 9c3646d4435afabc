import { isDeepStrictEqual } from "node:util";
import { type Document, parseDocument, type ToStringOptions } from "yaml";

const STYLE: ToStringOptions = { lineWidth: 0, flowCollectionPadding: false };

/** A new file, with a blank line before each of its sections. */
export function printNew(document: Document): string {
  return document.toString(STYLE).replace(/(?<=\n)(?=[a-z]+:\n)/g, "\n");
}

/**
 * The changed document as text in which every unchanged line is written as before. The printer has a single style, so
 * comparing its output with its output for the original document, line by line, shows which lines are new.
 */
export function keepLines(text: string, changed: Document): string {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const before = text.replaceAll("\r\n", "\n");
  const style = styleOf(before);
  const untouched = parseDocument(before).toString(style).split("\n");
  const printed = changed.toString(style).split("\n");
  const places = new Map(commonLines(untouched, printed));
  const pieces = piecesOf(untouched, before.split("\n"));
  // Beside lines that are indented further than the printer's, a new line would belong to something else.
  const aligned = pieces.filter(
    ({ from, originals }) => indentOf(untouched[from]) === indentOf(originals.find(Boolean)),
  );
  const kept = [pieces, aligned].map((some) => withOriginals(printed, places, some));
  return (kept.find((lines) => saysTheSame(lines.join("\n"), changed)) ?? printed).join(end);
}

const indentOf = (line = "") => line.search(/\S|$/);

/** The indentation of a document, and whether its lists are indented, judged by its first ones. */
function styleOf(text: string): ToStringOptions {
  const indent = /^( +)[^\s#]/m.exec(text)?.[1]?.length ?? 2;
  const list = /^( *)[^\s#-].*:\n( *)- /m.exec(text);
  return { ...STYLE, indent, indentSeq: list?.[1] === undefined || list[1] !== list[2] };
}

function saysTheSame(text: string, document: Document): boolean {
  const read = parseDocument(text);
  return read.errors.length === 0 && isDeepStrictEqual(read.toJS(), document.toJS());
}

/** Lines of the printed original document, and what the author wrote for them: perhaps more or fewer lines, in another style. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly originals: readonly string[];
}

function piecesOf(untouched: readonly string[], original: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let [u, o] = [0, 0];
  for (const [a, b] of commonLines(untouched.map(bare), original.map(bare))) {
    // Blank lines that the printer leaves out belong before the next line.
    const start = u === a ? o : b;
    pieces.push(...between(u, a, original.slice(o, start)));
    pieces.push({ from: a, to: a + 1, originals: original.slice(start, b + 1) });
    [u, o] = [a + 1, b + 1];
  }
  return [...pieces, ...between(u, untouched.length, original.slice(o))];
}

/** What differs in more than style: line by line if both have as many lines, else as one piece. */
function between(from: number, to: number, originals: readonly string[]): Piece[] {
  if (to - from !== originals.length) return [{ from, to, originals }];
  return originals.map((line, index) => ({ from: from + index, to: from + index + 1, originals: [line] }));
}

/** A line without its style. */
const bare = (line: string) => line.replace(/[\s'"]/g, "");

/** The printed lines, with those pieces that occur among them completely replaced by their originals. */
function withOriginals(
  printed: readonly string[],
  places: ReadonlyMap<number, number>,
  pieces: readonly Piece[],
): string[] {
  const result: string[] = [];
  let next = 0;
  for (const { from, to, originals } of pieces) {
    const place = from === to ? next : places.get(from);
    const isWhole = Array.from({ length: to - from }, (_, i) => i).every(
      (i) => places.get(from + i) === (place ?? 0) + i,
    );
    if (place === undefined || !isWhole) continue;
    result.push(...printed.slice(next, place), ...originals);
    next = place + to - from;
  }
  return [...result, ...printed.slice(next)];
}

/** Pairs of equal lines of both texts, in order; between the parts that are equal anyway, as many as possible. */
function commonLines(a: readonly string[], b: readonly string[]): [number, number][] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const head = Array.from({ length: start }, (_, i): [number, number] => [i, i]);
  const tail = Array.from({ length: end }, (_, i): [number, number] => [a.length - end + i, b.length - end + i]);
  return [...head, ...middle(a, b, start, a.length - end, b.length - end), ...tail];
}

/** Beyond this number of edits nearly everything is new, and is written in the printer's style. */
const MAX_EDITS = 3000;

/**
 * Myers' greedy algorithm (An O(ND) Difference Algorithm, 1986) over the part between head and tail. For each step only
 * the diagonals that it can have reached are kept.
 */
function middle(
  a: readonly string[],
  b: readonly string[],
  from: number,
  endA: number,
  endB: number,
): [number, number][] {
  const [n, m] = [endA - from, endB - from];
  if (n === 0 || m === 0) return [];
  const trace: Int32Array[] = [];
  const most = Math.min(n + m, MAX_EDITS);
  const furthest = new Int32Array(2 * most + 3);
  const zero = most + 1;
  for (let d = 0; d <= most; d++) {
    trace.push(furthest.slice(zero - d - 1, zero + d + 2));
    for (let k = -d; k <= d; k += 2) {
      let x = stepFrom(furthest, zero, d, k).x;
      while (x < n && x - k < m && a[from + x] === b[from + x - k]) x++;
      furthest[zero + k] = x;
      if (x >= n && x - k >= m) return backtrack(trace, d, n, m, from);
    }
  }
  return [];
}

/** From which diagonal the step to diagonal k comes, and to which x it leads. */
function stepFrom(furthest: Int32Array, zero: number, d: number, k: number): { fromK: number; x: number } {
  const left = furthest[zero + k - 1] ?? 0;
  const right = furthest[zero + k + 1] ?? 0;
  const down = k === -d || (k !== d && left < right);
  return down ? { fromK: k + 1, x: right } : { fromK: k - 1, x: left + 1 };
}

function backtrack(
  trace: readonly Int32Array[],
  depth: number,
  n: number,
  m: number,
  from: number,
): [number, number][] {
  const pairs: [number, number][] = [];
  let [x, y] = [n, m];
  for (let d = depth; d >= 0; d--) {
    const band = trace[d] ?? new Int32Array();
    const { fromK } = stepFrom(band, d + 1, d, x - y);
    const fromX = d === 0 ? 0 : (band[d + 1 + fromK] ?? 0);
    const fromY = d === 0 ? 0 : fromX - fromK;
    while (x > fromX && y > fromY) pairs.push([from + --x, from + --y]);
    [x, y] = [fromX, fromY];
  }
  return pairs.reverse();
}
