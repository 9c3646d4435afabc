import { isObject } from "../document.js";

/** Whether a schema says so of its values, or else what it refers to, or a part of its allOf. */
export function isSaid(
  keyword: "readOnly" | "writeOnly",
  schema: unknown,
  targetOf: (ref: string) => unknown,
): boolean {
  const parts = new Set([schema]);
  for (const part of parts) {
    if (!isObject(part)) continue;
    if (part[keyword] !== undefined) return part[keyword] === true;
    if (typeof part.$ref === "string") parts.add(targetOf(part.$ref));
    if (Array.isArray(part.allOf)) for (const inner of part.allOf) parts.add(inner);
  }
  return false;
}
