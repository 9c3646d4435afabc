import type { Comparison, Pointers } from "../comparison.js";
import type { Located } from "../document.js";
import type { BodyPair } from "./body-pair.js";
import { type Header, headersOf, headerUse, isRequired, located } from "./headers.js";
import { contentOf } from "./parameter.js";

/** The headers of a part of a multipart body, apart from its content type (OpenAPI 3.1, Encoding Object). */
export function comparePartHeaders(
  field: string,
  base: Located,
  revision: Located,
  { direction, subject }: BodyPair,
  comparison: Comparison,
): void {
  const [before, after] = [headersOf(base, comparison.base), headersOf(revision, comparison.revision)];
  const tell = (verb: string, { name }: Header, pointer: Pointers, facts: readonly string[] = []) =>
    comparison.report.change(`${direction}-body-part-header-${verb}`, [subject], pointer, { name, base: field, facts });
  for (const [key, header] of before) {
    const other = after.get(key);
    if (other === undefined) {
      tell("removed", header, { base: header.pointer }, need(header));
      continue;
    }
    const pointer = { base: header.pointer, revision: other.pointer };
    if (isRequired(header) !== isRequired(other))
      tell(`became-${isRequired(other) ? "required" : "optional"}`, header, pointer);
    compareContents(header, other);
  }
  for (const [key, header] of after)
    if (!before.has(key)) tell("added", header, { revision: header.pointer }, need(header));

  function compareContents(header: Header, other: Header): void {
    const [from, into] = [contentOf(header), contentOf(other)];
    if (from.schema === undefined || into.schema === undefined || from.mediaType !== into.mediaType) return;
    comparison.report.schemas(located(from), located(into), headerUse(direction, into.mediaType), subject);
  }
}

function need(header: Header): readonly string[] {
  return isRequired(header) ? ["required"] : [];
}
