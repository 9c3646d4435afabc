import { type Fragment, operationsOf } from "./fragment.js";
import { readHeader } from "./header.js";
import { type Page, pageName } from "./page.js";
import { withPathParameters } from "./path-parameters.js";
import type { ReadOptions } from "./readers/reader.js";
import { checkShape } from "./shape/index.js";
import { checkWhole } from "./shape/whole.js";
import { undoGenerator } from "./undo/index.js";
import { Unreadable } from "./unreadable.js";

/** The fragment of an embedded document that has been parsed; `head` is the page above it. Throws Unreadable if it is cut off or empty. */
export function embeddedSpec(
  reader: string,
  data: unknown,
  head: string,
  page: Page,
  { prose }: ReadOptions,
): Fragment {
  const document = checkShape(data);
  checkWhole(document);
  const undone = undoGenerator(document, readHeader(head), { prose, source: pageName(page) });
  if (operationsOf(document).length === 0)
    throw new Unreadable("its OpenAPI document holds no operation and no webhook");
  for (const { kind, path, operation } of operationsOf(document))
    if (kind === "path") Object.assign(operation, withPathParameters(operation, path));
  return { reader, kind: "embedded-spec", document, ...undone };
}
