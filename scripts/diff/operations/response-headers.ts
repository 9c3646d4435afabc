import type { Comparison, OperationPair, Pointers } from "../comparison.js";
import type { Located } from "../document.js";
import { isObject } from "../json.js";
import { type Header, headersOf, headerUse, isRequired, located } from "./headers.js";
import { contentOf } from "./parameter.js";
import type { Response } from "./statuses.js";

type TellHeader = (id: string, name: string, pointer: Pointers, revision?: unknown) => void;

export function compareHeaders(base: Response, revision: Response, pair: OperationPair, comparison: Comparison): void {
  const [before, after] = [headersOf(base, comparison.base), headersOf(revision, comparison.revision)];
  const about = [pair.subject("response")];
  const change: TellHeader = (id, name, pointer, into) =>
    comparison.report.change(id, about, pointer, {
      name: `${name} of response ${base.status.toLowerCase()}`,
      revision: into,
    });
  for (const [key, header] of before) {
    const other = after.get(key);
    const need = isRequired(header) ? "required" : "optional";
    if (other === undefined) change(`${need}-response-header-removed`, header.name, { base: header.pointer });
    else compareHeader(header, other, change, pair, comparison);
  }
  for (const [key, header] of after) {
    if (!before.has(key)) change("response-header-added", header.name, { revision: header.pointer });
  }
}

function compareHeader(
  base: Header,
  revision: Located,
  change: TellHeader,
  pair: OperationPair,
  { report, revisionSchemas }: Comparison,
): void {
  const pointer = { base: base.pointer, revision: revision.pointer };
  const [was, is] = [isRequired(base), isRequired(revision)];
  if (was !== is) change(`response-header-became-${is ? "required" : "optional"}`, base.name, pointer);
  const [before, after] = [contentOf(base), contentOf(revision)];
  if (before.mediaType !== after.mediaType) {
    change("response-header-content-changed", base.name, pointer, after.mediaType ?? "plain text");
  } else if (before.schema !== undefined && after.schema !== undefined) {
    const [from, into] = [located(before), located(after)];
    const { types } = revisionSchemas.effective(revisionSchemas.view(into.value, into.pointer));
    if (types?.value.has("object") === true && isExploded(base) !== isExploded(revision))
      change("response-header-explode-changed", base.name, pointer, isExploded(revision));
    report.schemas(from, into, headerUse("response", after.mediaType), pair.subject("response"));
  }
}

/** Headers have the style `simple`, in which `explode` affects only an object's fields (OpenAPI 3.1, Header Object). */
function isExploded({ value }: Located): boolean {
  return isObject(value) && value.explode === true;
}
