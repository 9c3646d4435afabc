import type { Fragment } from "../fragment.js";
import type { Page, Refusal } from "../page.js";
import { checkPaths } from "../shape/path.js";
import { dropRepeated } from "../shape/repeated.js";
import { NoOperation, Unreadable } from "../unreadable.js";
import { docusaurusHtml } from "./docusaurus-html.js";
import { docusaurusText } from "./docusaurus-text.js";
import { embedded } from "./embedded.js";
import { fernHtml } from "./fern-html.js";
import { fernText } from "./fern-text.js";
import { flat } from "./flat.js";
import type { Reader, ReadOptions } from "./reader.js";
import { webhookText } from "./webhook-text.js";

/** Every layout that can be read. */
export const readers: readonly Reader[] = [
  embedded,
  flat,
  webhookText,
  fernText,
  docusaurusText,
  fernHtml,
  docusaurusHtml,
];

export interface ChooseOptions extends ReadOptions {
  /** Read every page with this reader, whatever it looks like. */
  readonly reader?: string;
}

/** The reason for a page that matches none of the layouts. */
const NO_READER = "does not look like a page of an operation or webhook: no reader fits";

/** Reads a page with the reader that matches it best; a page that none can read is refused with the reason. */
export function readPage(page: Page, options: ChooseOptions): Fragment | Refusal {
  const reader = options.reader === undefined ? likeliest(page) : readers.find(({ name }) => name === options.reader);
  if (!reader) return { source: page.source, reason: NO_READER, isGuide: true };
  try {
    const fragment = reader.read(page, options);
    checkPaths(fragment.document);
    dropRepeated(fragment.document);
    return fragment;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const reason = `${error.message} (read as ${reader.name})`;
    return { source: page.source, reason, ...(error instanceof NoOperation ? { isGuide: true } : {}) };
  }
}

function likeliest(page: Page): Reader | undefined {
  const ranked = readers.map((reader) => ({ reader, score: reader.looks(page) }));
  const best = ranked.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.reader : undefined;
}
