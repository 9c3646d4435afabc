import { dayText, rfc2822Text } from "./date-texts.js";
import { readingOfType } from "./decode.js";
import { decimalText } from "./numbers.js";
import type { Shape, Type } from "./operation.js";
import { refuse } from "./problem.js";
import { objectsOf, readingsOf } from "./shape.js";

/** A value with wire names, its dates and numbers in the wire's form; whatever its type does not name stays as it is. */
export function toWire(value: unknown, of: Type, depth = 0): unknown {
  if (depth > 100) refuse("a body is nested too deeply (a cycle?)");
  const { type, of: inner } = readingOfType(of);
  if (value instanceof Date) return Number.isFinite(+value) ? dateText(value, type) : value;
  if (typeof value !== "object" || value === null) return scalar(value, type);
  if (!inner) return value;
  // A value that may be an object or a list has one type for both.
  if (Array.isArray(value)) return value.map((item) => toWire(item, type === "array" ? inner : of, depth + 1));
  return type === "array" ? value : named(value, objectsOf(inner), depth);
}

const dateText = (date: Date, type: string): unknown =>
  type === "day" ? dayText(date) : type === "rfc2822" ? rfc2822Text(date) : date;

function scalar(value: unknown, type: string): unknown {
  if (type === "numeric" && Number.isFinite(value)) return decimalText(value as number);
  const isDecimal = type === "decimal" && /^-?\d+(?:\.\d+)?$/.test(`${value}`);
  return isDecimal ? Number(value) : value;
}

function named(value: object, [shape, rest]: [Shape, Type?], depth: number): object {
  const wireNames = new Map([...readingsOf(shape)].map(([wireName, { name }]) => [name, wireName]));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const wireName = wireNames.get(name);
      const of = wireName === undefined ? rest : shape[wireName];
      return [wireName ?? name, of === undefined ? member : toWire(member, of, depth + 1)];
    }),
  );
}
