import { readDocusaurus } from "../docusaurus/operation.js";
import { linesOfHtml } from "../html/lines.js";
import { isHtml, marksOf } from "../html/page.js";
import { slugOf } from "../names.js";
import type { Reader } from "./reader.js";

/** A page of the older site as its server sends it. */
export const docusaurusHtml: Reader = {
  name: "docusaurus-html",
  looks: (page) => {
    if (!isHtml(page)) return 0;
    const marks = marksOf(page.text);
    if (marks.fern !== marks.docusaurus) return marks.docusaurus ? 10 : 1;
    return /Possible values|Array \[|Path Parameters<|>Responses<|>Schema</.test(page.text) ? 6 : 2;
  },
  read: (page) =>
    readDocusaurus({ reader: "docusaurus-html", lines: linesOfHtml(page.text), slug: slugOf(page.source) }),
};
