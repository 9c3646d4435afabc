import { isObject } from "../document.js";

type TargetOf = (ref: string) => unknown;

/** Whether a schema says so of its values, or else what it refers to, or a part of its allOf. */
export function isSaid(keyword: "readOnly" | "writeOnly" | "nullable", schema: unknown, targetOf: TargetOf): boolean {
  return said(keyword, schema, targetOf) === true;
}

/** Whether a schema allows one value only, by itself or by what it refers to or a part of its allOf. */
export const isConstant = (schema: unknown, targetOf: TargetOf): boolean =>
  said("const", schema, targetOf) !== undefined;

/** What a schema says with a keyword, or else what it refers to, or a part of its allOf. */
function said(keyword: string, schema: unknown, targetOf: TargetOf): unknown {
  const parts = new Set([schema]);
  for (const part of parts) {
    if (!isObject(part)) continue;
    if (part[keyword] !== undefined) return part[keyword];
    if (typeof part.$ref === "string") parts.add(targetOf(part.$ref));
    if (Array.isArray(part.allOf)) for (const inner of part.allOf) parts.add(inner);
  }
  return undefined;
}
