import { readFern } from "../fern/operation.js";
import { linesOf } from "../lines/line.js";
import { slugOf } from "../names.js";
import type { Reader } from "./reader.js";

const MARKUP = /^\s*</;
const PAYLOAD = /^(?:(?:#+ )?Payload$|The payload of this webhook)/m;

/** A page of the current site that shows what a webhook sends, copied as text. */
export const webhookText: Reader = {
  name: "webhook-text",
  looks: ({ text }) => (!MARKUP.test(text) && PAYLOAD.test(text) ? 10 : 0),
  read: (page) => readFern({ reader: "webhook-text", lines: linesOf(page), slug: slugOf(page.source) }),
};
