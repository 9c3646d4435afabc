import { readDocusaurus } from "../docusaurus/operation.js";
import { hasTables } from "../docusaurus/tables.js";
import { linesOf } from "../lines/line.js";
import { slugOf } from "../names.js";
import type { Page } from "../page.js";
import { isEmbedded, type Reader } from "./reader.js";

/** A page of the older site, copied as text. */
export const docusaurusText: Reader = {
  name: "docusaurus-text",
  looks,
  read: (page) => readDocusaurus({ reader: "docusaurus-text", lines: linesOf(page), slug: slugOf(page.source) }),
};

function looks(page: Page): number {
  const { text } = page;
  if (/^\s*</.test(text) || isEmbedded(text)) return 0;
  const marks = [
    /^Possible values: /m,
    /^[ \t•-]*Array \[[ \t]*$/m,
    /^[ \t]*(?:Path|Query|Header) Parameters[ \t]*$/m,
    /^Responses[ \t]*$/m,
    /^[ \t]*Schema(?: OPTIONAL| REQUIRED)?[ \t]*$/m,
    /^(?:GET|POST|PUT|PATCH|DELETE)\s{0,20}(?:https?:)?\/\S{0,500}?[:{]\w/m,
    / (?:REQUIRED|OPTIONAL)$/m,
    /(?:uuid|string|integer|boolean|object(?:\[\])?) ?required$/m,
  ];
  const tables = hasTables(linesOf(page)) ? 7 : 0;
  return Math.min(9, marks.filter((mark) => mark.test(text)).length * 2 + tables);
}
