import type { Field } from "./operation.js";
import { refuse } from "./problem.js";

/** JSON text of a value; refuses what JSON would lose: NaN, bigint, functions, symbols, invalid Dates, Maps, promises, cycles. */
export function jsonText(value: unknown, field: Field): string {
  const name = field[1] || "the body";
  try {
    return JSON.stringify(value, function (this: unknown, key, member) {
      // An invalid Date has become null by now; only then is the original inspected, so that getters are read only once.
      const problem = unsendable(member, member === null ? (this as Record<string, unknown>)[key] : member);
      return problem ? refuse(`${name} holds ${problem} at "${key}"`) : wellFormed(member);
    });
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError)
      refuse(`${name} holds a cycle, or is nested too deeply`);
    throw error;
  }
}

function unsendable(member: unknown, original: unknown): string | undefined {
  if (original instanceof Date) return Number.isNaN(original.getTime()) ? "an invalid Date" : undefined;
  if (typeof member === "number") return Number.isFinite(member) ? undefined : String(member);
  if (/^(?:bigint|function|symbol)$/.test(typeof member)) return `a ${typeof member}`;
  // A Map, a Set, a Blob or a promise without await would all become `{}`.
  const kind = typeof member === "object" ? Object.prototype.toString.call(member).slice(8, -1) : "Object";
  return /^(?:Object|Array|Null|String|Number|Boolean)$/.test(kind) ? undefined : `a ${kind}`;
}

const wellFormed = (member: unknown) =>
  typeof member === "string" ? member.replace(/\p{Surrogate}/gu, "\ufffd") : member;
