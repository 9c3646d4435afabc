/** What a page of text is read as, in words that a table can hold. */
import { type Fragment, operationsOf } from "../../scripts/import-docs/fragment.js";
import { isRefusal, openPage } from "../../scripts/import-docs/page.js";
import { readPage } from "../../scripts/import-docs/readers/index.js";
import { fieldsOf } from "./fields.js";

export interface Told {
  readonly reader: string;
  /** `method path`. */
  readonly at: string;
  readonly codes: string;
  /** One line a field: name, type, then `!` required, `?` nullable, and its values. */
  readonly fields: string[];
}

/** The fragment of a page; throws the reason of a refusal. */
export function fragmentOf(text: string, source = "page.txt"): Fragment {
  const page = openPage(source, new TextEncoder().encode(text), "2026-11-20");
  if (isRefusal(page)) throw new Error(page.reason);
  const fragment = readPage(page, { prose: false });
  if (isRefusal(fragment)) throw new Error(fragment.reason);
  return fragment;
}

export function tell(text: string): Told {
  const fragment = fragmentOf(text);
  const [found] = operationsOf(fragment.document);
  if (!found) throw new Error("no operation");
  const fields = [...fieldsOf(fragment.document, found.operation)].map(
    ([name, { type, required, nullable, values }]) =>
      `${name}: ${type}${required ? "!" : ""}${nullable ? "?" : ""}${values === "null" ? "" : ` ${values}`}`,
  );
  const at = `${found.method} ${found.path}`;
  return { reader: fragment.reader, at, codes: Object.keys(found.operation.responses ?? {}).join(" "), fields };
}
