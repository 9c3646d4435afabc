import { readFern } from "../fern/operation.js";
import { linesOfHtml } from "../html/lines.js";
import { isHtml, marksOf } from "../html/page.js";
import { slugOf } from "../names.js";
import type { Reader } from "./reader.js";

/** A page of the current site as its server sends it. */
export const fernHtml: Reader = {
  name: "fern-html",
  looks: (page) => {
    if (!isHtml(page)) return 0;
    const marks = marksOf(page.text);
    if (marks.fern !== marks.docusaurus) return marks.fern ? 10 : 1;
    return /This endpoint expects|Payload<|The payload of this webhook|Path parameters<|View as Markdown/.test(
      page.text,
    )
      ? 6
      : 2;
  },
  read: (page) => readFern({ reader: "fern-html", lines: linesOfHtml(page.text), slug: slugOf(page.source) }),
};
