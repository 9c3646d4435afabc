import { type Fragment, labelOf, operationsOf } from "./fragment.js";
import { isRefusal, type Page, type PageInfo, type Refusal } from "./page.js";
import { type ChooseOptions, readPage } from "./readers/index.js";
import type { PageReport } from "./report/model.js";

/** A page that was read. */
export interface ReadOne {
  readonly page: PageInfo;
  readonly fragment: Fragment;
  /** It was found in an index. */
  readonly crawled: boolean;
}

export interface ReadOneOptions extends ChooseOptions {
  /** The page comes from an index, so it may well be about something else. */
  readonly crawled: boolean;
}

/** Reads a page; what cannot be read is a refusal. */
export function readOne(page: Page | Refusal, options: ReadOneOptions): ReadOne | Refusal {
  if (isRefusal(page)) return options.crawled ? page : { source: page.source, reason: page.reason };
  const fragment = readPage(page, options);
  const { text: _, ...info } = page;
  if (!isRefusal(fragment)) return { page: info, fragment, crawled: options.crawled };
  return options.crawled && fragment.isGuide ? { ...fragment, passedOver: true } : fragment;
}

/** A page's entry in the report, before it is merged. */
export function pageReport(one: ReadOne | Refusal): PageReport {
  if (isRefusal(one)) {
    const said = one.passedOver ? { decisions: [one.reason] } : { refusals: [one.reason] };
    return { ...NOT_READ, source: one.source, ...said };
  }
  const { page, fragment } = one;
  return {
    source: page.source,
    reader: fragment.reader,
    kind: fragment.kind,
    date: page.date,
    api: null,
    operations: operationsOf(fragment.document).map(labelOf),
    fragment: fragment.document,
    contradictions: fragment.contradictions,
    refusals: [],
    decisions: fragment.decisions,
  };
}

const NOT_READ = {
  reader: null,
  kind: null,
  date: null,
  api: null,
  operations: [],
  fragment: null,
  contradictions: [],
  refusals: [],
  decisions: [],
} as const;
