import type { Fragment } from "./fragment.js";
import { operationsOf } from "./fragment.js";
import { isRefusal, type Page, type Refusal } from "./page.js";
import { type ChooseOptions, readPage } from "./readers/index.js";
import type { PageReport } from "./report/model.js";

/** A page that was read. */
export interface ReadOne {
  readonly page: Page;
  readonly fragment: Fragment;
}

/** Reads every page; what cannot be read is a refusal, and the others go on. */
export function readAll(pages: readonly (Page | Refusal)[], options: ChooseOptions): (ReadOne | Refusal)[] {
  return pages.map((page) => {
    if (isRefusal(page)) return page;
    const fragment = readPage(page, options);
    return isRefusal(fragment) ? fragment : { page, fragment };
  });
}

/** A page's entry in the report, before it is merged. */
export function pageReport(one: ReadOne | Refusal): PageReport {
  if (isRefusal(one)) return { ...NOT_READ, source: one.source, refusals: [one.reason] };
  const { page, fragment } = one;
  return {
    source: page.source,
    reader: fragment.reader,
    kind: fragment.kind,
    date: page.date,
    api: null,
    operations: operationsOf(fragment.document).map(({ kind, method, path }) =>
      kind === "path" ? `${method.toUpperCase()} ${path}` : `webhook ${path}`,
    ),
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
  decisions: [],
} as const;
