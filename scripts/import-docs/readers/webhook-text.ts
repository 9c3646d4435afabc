import { readFern } from "../fern/operation.js";
import { linesOf } from "../lines/line.js";
import { slugOf } from "../names.js";
import type { Reader } from "./reader.js";

/** A page of the current site that shows what a webhook sends, copied as text. */
export const webhookText: Reader = {
  name: "webhook-text",
  looks: ({ text }) =>
    /^\s*</.test(text) ? 0 : /^(?:#+ )?Payload$/m.test(text) || /^The payload of this webhook/m.test(text) ? 10 : 0,
  read: (page) => readFern({ reader: "webhook-text", lines: linesOf(page.text), slug: slugOf(page.source) }),
};
