import type { Limits } from "./limits.js";

/** What follows a type: flags, limits, a default and a format, in any order. */
export interface Tail extends Limits {
  required: boolean | undefined;
  nullable: boolean;
  deprecated: boolean;
  format?: string;
  /** The default, as printed. */
  value?: string;
}

type Part = readonly [pattern: RegExp, take: (tail: Tail, match: RegExpExecArray) => void];

const NUMBER = "(-?\\d+(?:\\.\\d+)?)";
const UNIT = "(?:\\s*(?:characters?|items?|elements?|properties))?";
const limit = (before: string) => new RegExp(`${before}\\s*${NUMBER}${UNIT}`, "y");

const PARTS: readonly Part[] = [
  [/required/iy, (tail) => Object.assign(tail, { required: true })],
  [/optional/iy, (tail) => Object.assign(tail, { required: false })],
  [/deprecated/iy, (tail) => Object.assign(tail, { deprecated: true })],
  [/nullable/iy, (tail) => Object.assign(tail, { nullable: true })],
  [/(?:read|write)[- ]only|beta|pre-release|non-empty|generally available/iy, () => undefined],
  [/format:\s*["“”]([^"“”]*)["“”]/y, (tail, [, format]) => Object.assign(tail, { format: format ?? "" })],
  [
    /Defaults? (?:to|value:)\s*(.*?)(?=\s*`?format:\s*["“]|$)/y,
    (tail, [, value]) => Object.assign(tail, { value: value ?? "" }),
  ],
  [limit(">="), (tail, [, n]) => Object.assign(tail, { min: Number(n) })],
  [limit("<="), (tail, [, n]) => Object.assign(tail, { max: Number(n) })],
  [limit(">"), (tail, [, n]) => Object.assign(tail, { exclusiveMin: Number(n) })],
  [limit("<"), (tail, [, n]) => Object.assign(tail, { exclusiveMax: Number(n) })],
  [
    new RegExp(`${NUMBER}\\s*[-–]\\s*${NUMBER}${UNIT}`, "y"),
    (tail, [, a, b]) => Object.assign(tail, { min: Number(a), max: Number(b) }),
  ],
  [limit("="), (tail, [, n]) => Object.assign(tail, { min: Number(n), max: Number(n) })],
  [/`[^`]*`/y, () => undefined],
];

/** No line of flags is longer. */
const MAX_FLAGS = 80;
/** `Defaults to the value of name.` is a sentence; a default is one value. */
const SENTENCE = /^Defaults? (?:to|value:) *(?! |(?:\S+|`[^`]*`|"[^"]*"|\[[^\]]*\]|\{[^}]*\})(?: *format:.*)?$)|\.$/i;

/** Whether a line is flags, limits, a default or a format, and nothing else. */
export function isFlags(text: string): boolean {
  return text !== "" && text.length <= MAX_FLAGS && !SENTENCE.test(text) && readTail(text, 0) !== undefined;
}

/** Flags may be in parentheses. */
const BETWEEN = /[\s·|,()—–]*/y;

/** Reads a tail up to the end of the line; undefined if there is something else. */
export function readTail(text: string, from: number): Tail | undefined {
  const tail: Tail = { required: undefined, nullable: false, deprecated: false };
  for (let at = skip(text, from); at < text.length; at = skip(text, at)) {
    const end = takePart(text, at, tail) ?? takePart(text, text[at] === "`" ? at + 1 : at, tail);
    if (end === undefined) return undefined;
    at = text[end] === "`" ? end + 1 : end;
  }
  return tail;
}

function skip(text: string, at: number): number {
  BETWEEN.lastIndex = at;
  BETWEEN.test(text);
  return BETWEEN.lastIndex;
}

function takePart(text: string, at: number, tail: Tail): number | undefined {
  for (const [pattern, take] of PARTS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    take(tail, match);
    return pattern.lastIndex;
  }
  return undefined;
}
