import type { Type } from "./operation.js";
import { refuse } from "./problem.js";
import { isRecord, readingsOf, settled } from "./shape.js";

/** A value under the wire's names; what its shape does not name stays as it is. */
export function toWire(value: unknown, of: Type, depth = 0): unknown {
  if (depth > 100) refuse("a body is nested too deeply (a cycle?)");
  const type = settled(of);
  if (!isRecord(type) || typeof value !== "object" || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((item) => toWire(item, type, depth + 1));
  const byName = new Map([...readingsOf(type)].map(([wireName, reading]) => [reading.name, { wireName, ...reading }]));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const reading = byName.get(name);
      return [reading?.wireName ?? name, reading?.of ? inner(member, reading.type, reading.of, depth + 1) : member];
    }),
  );
}

function inner(value: unknown, type: string, of: Type, depth: number): unknown {
  if (type !== "map" || typeof value !== "object" || value === null) return toWire(value, of, depth);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toWire(member, of, depth)]));
}
