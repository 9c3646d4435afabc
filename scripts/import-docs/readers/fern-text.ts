import { readFern } from "../fern/operation.js";
import { fernSection } from "../fern/sections.js";
import { linesOf } from "../lines/line.js";
import { slugOf } from "../names.js";
import type { Page } from "../page.js";
import { isEmbedded, type Reader } from "./reader.js";

const HEAD =
  /^\S+ ?(?:string|integer|boolean|double|enum|object|datetime|list of \w+|map from .*)(?: or null)? ?(?:Required|Optional)/m;

/** A page of the current site, copied as text: glued or spaced lines of name, type and flags. */
export const fernText: Reader = {
  name: "fern-text",
  looks,
  read: (page) => readFern({ reader: "fern-text", lines: linesOf(page), slug: slugOf(page.source) }),
};

function looks(page: Page): number {
  const { text } = page;
  if (/^\s*</.test(text) || isEmbedded(text)) return 0;
  const sections = linesOf(page).filter((line) => fernSection(line) !== undefined).length;
  const marks = [
    /This endpoint expects/,
    HEAD,
    /View as Markdown/,
    /^For AI agents:/m,
    /^Allowed values:/m,
    /^[45]\d\d\n+[\w ]+ Error$/m,
  ];
  const found = marks.filter((mark) => mark.test(text)).length;
  return Math.min(9, (sections > 0 ? 2 : 0) + found * 2);
}
