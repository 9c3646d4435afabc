/** Faults that wait for their requests, and how a step changes an answer. */
import { type Delivery, PLAIN } from "./delivery.js";
import { patternOf } from "./path-template.js";
import { type Reply, textReply } from "./reply.js";
import type { FakeSpace, FaultStep } from "./types.js";

type FaultMatch = Parameters<FakeSpace["fault"]>[0];

export interface Faults {
  add(match: FaultMatch, steps: readonly FaultStep[]): void;
  /** The step that this request gets, which is then used up. */
  take(method: string, path: string): FaultStep | undefined;
}

export function createFaults(): Faults {
  let waiting: { readonly match: FaultMatch; readonly steps: FaultStep[] }[] = [];
  return {
    add(match, steps) {
      checkMatch(match);
      for (const step of steps) checkStep(step);
      if (steps.length > 0) waiting.push({ match, steps: [...steps] });
    },
    take(method, path) {
      const step = waiting.find(({ match }) => fits(match, method, path))?.steps.shift();
      if (step) waiting = waiting.filter(({ steps }) => steps.length > 0);
      return step;
    },
  };
}

/** All valid names; the compiler checks that they are complete. */
const MATCH: Readonly<Record<keyof FaultMatch, true>> = { method: true, path: true };
const STEP: Readonly<Record<keyof FaultStep, true>> = {
  status: true,
  headers: true,
  body: true,
  delayMs: true,
  drip: true,
  reset: true,
  pass: true,
};

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** A fault that never happens would let a test pass wrongly, so what no request and no step can be is refused where it is written. */
function checkMatch(match: FaultMatch): void {
  checkNames("match", match, Object.keys(MATCH));
  const { method, path } = match;
  if (method !== undefined && !METHODS.includes(String(method).toUpperCase()))
    throw new TypeError(`fault: method must be one of ${METHODS.join(", ")}, not ${method}`);
  if (path !== undefined && typeof path !== "string" && !(path instanceof RegExp))
    throw new TypeError("fault: path must be text or a regular expression");
  if (typeof path === "string" && path.includes("?"))
    throw new TypeError("fault: the path is compared without its query: leave out what begins with ?");
}

function checkStep(step: FaultStep): void {
  checkNames("a step", step, Object.keys(STEP));
  const broken = RULES.find(([isMet]) => !isMet(step));
  if (broken) throw new TypeError(`fault: ${broken[1]}`);
}

/** What HTTP and a clock allow; anything else could not be sent over a socket. */
const RULES: readonly (readonly [isMet: (step: FaultStep) => boolean, message: string])[] = [
  [
    ({ status = 200 }) => Number.isInteger(status) && status >= 200 && status <= 999,
    "status must be a whole number from 200 to 999",
  ],
  [
    ({ reset = "mid-body" }) => reset === "before-headers" || reset === "mid-body",
    "reset must be before-headers or mid-body",
  ],
  [
    ({ body = "" }) => /^(?:string|function)$/.test(typeof body) || body instanceof Uint8Array,
    "body must be text, bytes, or a function of the real text",
  ],
  [
    ({ headers = {} }) => isPlainObject(headers) && Object.entries(headers).every(isHeader),
    "headers must be names and values that HTTP allows, in a plain object",
  ],
  [
    ({ headers }) => Object.entries(lowerCase(headers)).every(isFrame),
    "content-length must be a whole number, and transfer-encoding is that of the connection",
  ],
  [
    ({ delayMs = 0, drip = { bytes: 1, everyMs: 0 } }) =>
      isTime(delayMs) && isTime(drip?.everyMs) && Number.isInteger(drip.bytes) && drip.bytes >= 1,
    "delayMs and drip.everyMs must be milliseconds, drip.bytes a whole number from 1 on",
  ],
];

function isTime(ms: unknown): boolean {
  return typeof ms === "number" && ms >= 0;
}

/** Not a Headers or a Map, whose entries are no properties: they would be lost. */
function isPlainObject(value: object | null): boolean {
  return value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));
}

/** RFC 9110, section 5. */
function isHeader([name, value]: readonly [string, unknown]): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(String(value));
}

/** Over a socket, another length or transfer encoding would break the connection; through `fetch` it would mean nothing. */
function isFrame([name, value]: readonly [string, string]): boolean {
  return name === "content-length" ? /^\d+$/.test(value) : name !== "transfer-encoding";
}

function checkNames(what: string, value: object, names: readonly string[]): void {
  if (typeof value !== "object" || value === null) throw new TypeError(`fault: ${what} must be an object`);
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new TypeError(`fault: ${what} has no ${unknown}; it has ${names.join(", ")}`);
}

function fits(match: FaultMatch, method: string, path: string): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== method) return false;
  if (match.path === undefined) return true;
  // search() ignores lastIndex, so a pattern with the flag g matches every time
  return path.search(typeof match.path === "string" ? endOf(match.path) : match.path) >= 0;
}

/** A `.json` behind it is left out easily, and a fault that never happens would let a test pass wrongly. */
function endOf(path: string): RegExp {
  return new RegExp(`${patternOf(path)}(?:\\.json)?$`);
}

/** The answer of a step; `real` is called only if the step lets the request take effect. */
export function applyFault(step: FaultStep, real: () => Reply, errorBody: (status: number) => string): Delivery {
  const base = isCanned(step) ? canned(step, errorBody) : real();
  const reply = { ...base, headers: { ...base.headers, ...lowerCase(step.headers) } };
  const rewritten = typeof step.body === "function" ? rewrite(reply, step.body) : reply;
  return {
    ...PLAIN,
    reply: { ...rewritten, status: step.status ?? rewritten.status },
    delayMs: step.delayMs ?? 0,
    drip: step.drip,
    reset: step.reset,
  };
}

function isCanned({ status, body, reset, pass }: FaultStep): boolean {
  if (pass || typeof body === "function") return false;
  return status !== undefined || body !== undefined || reset === "before-headers";
}

function canned({ status = 200, body }: FaultStep, errorBody: (status: number) => string): Reply {
  if (typeof body === "object") return { status, headers: {}, body };
  const text = typeof body === "string" ? body : status >= 400 ? errorBody(status) : "";
  return textReply(status, text, text === "" ? {} : { "content-type": guessType(text) });
}

function guessType(text: string): string {
  if (/^\s*[[{"]/.test(text)) return "application/json; charset=utf-8";
  return /^\s*</.test(text) ? "text/html; charset=utf-8" : "text/plain; charset=utf-8";
}

function rewrite(reply: Reply, change: (real: string) => string): Reply {
  return { ...reply, body: new TextEncoder().encode(change(new TextDecoder().decode(reply.body))) };
}

function lowerCase(headers: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
