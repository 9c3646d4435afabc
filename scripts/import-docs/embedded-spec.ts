import { type Fragment, operationsOf } from "./fragment.js";
import { readHeader } from "./header.js";
import type { Page } from "./page.js";
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
  { source }: Page,
  { prose }: ReadOptions,
): Fragment {
  const document = checkShape(data);
  checkWhole(document);
  const undone = undoGenerator(document, readHeader(head), { prose, source });
  if (operationsOf(document).length === 0)
    throw new Unreadable("its OpenAPI document holds no operation and no webhook");
  return { reader, kind: "embedded-spec", document, ...undone };
}
