import type { Findings, PropertyPair, SchemaPair } from "../difference.js";
import type { Effective } from "../schema/effective.js";

/** `readOnly` fields aren't part of a request, `writeOnly` ones aren't part of a response (OpenAPI 3.1, Schema Object). */
export function isHiddenIn(schema: Effective, direction: "request" | "response"): boolean {
  return schema.first(direction === "request" ? "readOnly" : "writeOnly")?.value === true;
}

const KEYWORDS = [
  ["readOnly", "read-only"],
  ["writeOnly", "write-only"],
] as const;

export function compareMutability(property: PropertyPair, pair: SchemaPair, to: Findings): void {
  const { name, base, revision, pointer } = property;
  for (const [keyword, word] of KEYWORDS) {
    const [was, is] = [base.first(keyword)?.value === true, revision.first(keyword)?.value === true];
    if (was === is) continue;
    const facts = pair.revision.required.has(name) ? ["required"] : [];
    to.found(`became-${is ? "" : "not-"}${word}`, pointer, { name, facts });
  }
}
