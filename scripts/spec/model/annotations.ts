import { isObject } from "../document.js";

type TargetOf = (ref: string) => unknown;

/** Whether a schema says so of its values, or else what it refers to, a part of its allOf, or the only alternative to null. */
export function isSaid(keyword: "readOnly" | "writeOnly" | "nullable", schema: unknown, targetOf: TargetOf): boolean {
  return said(keyword, schema, targetOf, onlyAlternative) === true;
}

/** Whether a schema allows one value only, by itself or by what it refers to or a part of its allOf. */
export const isConstant = (schema: unknown, targetOf: TargetOf): boolean =>
  said("const", schema, targetOf) !== undefined;

function onlyAlternative({ oneOf, anyOf }: { oneOf?: unknown; anyOf?: unknown }): unknown[] {
  const alternatives = [oneOf ?? anyOf ?? []].flat().filter((one) => !isObject(one) || !isNull(one));
  return alternatives.length === 1 ? alternatives : [];
}

/** Also as the only value that is listed: 3.0 has no type of this name. */
function isNull({ type, enum: listed, const: constant }: { type?: unknown; enum?: unknown; const?: unknown }): boolean {
  return type === "null" || constant === null || (Array.isArray(listed) && listed.length === 1 && listed[0] === null);
}

/** What a schema says with a keyword, or else what it refers to, a part of its allOf, or what else leads on from it. */
function said(
  keyword: string,
  schema: unknown,
  targetOf: TargetOf,
  more: (part: object) => readonly unknown[] = () => [],
): unknown {
  const parts = new Set([schema]);
  for (const part of parts) {
    if (!isObject(part)) continue;
    if (part[keyword] !== undefined) return part[keyword];
    if (typeof part.$ref === "string") parts.add(targetOf(part.$ref));
    for (const inner of [...(Array.isArray(part.allOf) ? part.allOf : []), ...more(part)]) parts.add(inner);
  }
  return undefined;
}
