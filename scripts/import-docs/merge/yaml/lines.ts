import { type Document, parseDocument, type ToStringOptions } from "yaml";

const STYLE: ToStringOptions = { lineWidth: 0, flowCollectionPadding: false };

/** A file that there was not: a blank line before each of its sections. */
export function printNew(document: Document): string {
  return document.toString(STYLE).replace(/(?<=\n)(?=[a-z]+:\n)/g, "\n");
}

/**
 * The changed document as text in which every line that did not change is written as it was. The printer has one
 * style for all; what it makes of the untouched document, line by line, tells which lines are new.
 */
export function keepLines(before: string, changed: Document): string {
  const untouched = parseDocument(before).toString(STYLE).split("\n");
  const original = before.split("\n");
  const printed = changed.toString(STYLE).split("\n");
  if (untouched.length !== original.length) return printed.join("\n");
  const result: string[] = [];
  let from = 0;
  for (const [a, b] of commonLines(untouched, printed)) {
    result.push(...printed.slice(from, b), original[a] ?? "");
    from = b + 1;
  }
  return [...result, ...printed.slice(from)].join("\n");
}

/** Pairs of equal lines of both texts, in order: the longest ones between the parts that differ. */
function commonLines(a: readonly string[], b: readonly string[]): [number, number][] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const head = Array.from({ length: start }, (_, i): [number, number] => [i, i]);
  const tail = Array.from({ length: end }, (_, i): [number, number] => [a.length - end + i, b.length - end + i]);
  return [...head, ...middle(a, b, start, a.length - end, b.length - end), ...tail];
}

/** Beyond that many edits nearly all is new, and is written in the printer's style. */
const MAX_EDITS = 3000;

/**
 * Myers' greedy algorithm (An O(ND) Difference Algorithm, 1986) over the part between head and tail. Of each step only
 * the diagonals it can have reached are kept.
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
