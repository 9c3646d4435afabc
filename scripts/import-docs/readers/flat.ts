import { embeddedSpec } from "../embedded-spec.js";
import { readFlatDocument } from "../flat/document.js";
import type { Fragment } from "../fragment.js";
import type { Page } from "../page.js";
import { Unreadable } from "../unreadable.js";
import type { Reader, ReadOptions } from "./reader.js";

const OPENING = /```ya?ml\s+(?=openapi: )/;

/** An `.md` page with an embedded OpenAPI document, whose line breaks a crawler has turned into blanks. */
export const flat: Reader = {
  name: "flat",
  looks: (page) => (OPENING.test(page.text) && !/^```ya?ml[ \t]*\n/m.test(page.text) ? 10 : 0),
  read: readFlat,
};

function readFlat(page: Page, options: ReadOptions): Fragment {
  const opening = OPENING.exec(page.text);
  if (!opening) throw new Unreadable("has no embedded OpenAPI document");
  const yaml = untilFence(page.text.slice(opening.index + opening[0].length));
  const head = page.text.slice(0, opening.index).replace(/\s## OpenAPI(?: [\d.]+)?(?: Webhook)? Specification\s*$/, "");
  return embeddedSpec("flat", readFlatDocument(yaml), head, page, options);
}

/** The closing fence can only be distinguished from a fence inside a text by what follows: a heading, or nothing. */
function untilFence(text: string): string {
  const samples = /\s```\s+(?=## (?:SDK Code Examples|Examples?)\b)/.exec(text);
  if (samples) return text.slice(0, samples.index);
  const last = text.lastIndexOf("```");
  if (last < 0) throw new Unreadable("is cut off: the fence of its OpenAPI document never closes");
  const heading = /\s```\s+(?=#{1,3} [A-Z])/.exec(text);
  return text.slice(0, heading ? heading.index : last);
}
