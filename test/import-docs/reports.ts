import type { ApiReport, PageReport } from "../../scripts/import-docs/report/model.js";

/** A page that told nothing, and a spec that it changed nothing of: what a test is about stands over them. */
export const NO_PAGE: PageReport = {
  source: "",
  reader: null,
  kind: null,
  date: null,
  api: null,
  operations: [],
  fragment: null,
  contradictions: [],
  refusals: [],
  decisions: [],
};

export const NO_CHANGE: ApiReport = {
  name: "compat",
  changes: [],
  files: [],
  contradictions: [],
  overlay: [],
  vanished: [],
  unused: [],
  hidden: [],
  obstacles: [],
  diff: null,
};
