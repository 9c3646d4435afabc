import type { Contradiction, EvidenceKind, FragmentDocument } from "../fragment.js";

/** What one run found; written unchanged as JSON, or as Markdown for a pull request. */
export interface Report {
  /** One entry per page, sorted by name; includes refused pages. */
  readonly pages: readonly PageReport[];
  /** One entry per API whose spec the pages belong to, or that has vanished operations. */
  readonly apis: readonly ApiReport[];
}

export interface PageReport {
  readonly source: string;
  /** The reader that read it; null if none did. */
  readonly reader: string | null;
  readonly kind: EvidenceKind | null;
  readonly date: string | null;
  /** The API of specs/ that it belongs to; null if it belongs to none. */
  readonly api: string | null;
  /** `METHOD path` or `webhook name`, as on the page. */
  readonly operations: readonly string[];
  /** What was read from the page: an OpenAPI document of its operation or webhook. */
  readonly fragment: FragmentDocument | null;
  readonly contradictions: readonly Contradiction[];
  /** Why it was not read, or what was not taken from it. */
  readonly refusals: readonly string[];
  readonly decisions: readonly string[];
}

export interface ApiReport {
  readonly name: string;
  /** The changes to the spec, one line each, with the file and line of the merged spec. */
  readonly changes: readonly string[];
  /** The files of specs/<name>/ that change or are new, except `sources.json`. */
  readonly files: readonly string[];
  readonly contradictions: readonly Contradiction[];
  /** Overlay actions that no longer match anything. */
  readonly overlay: readonly string[];
  /** Operations that no page of a crawled index describes any more, one line each. */
  readonly vanished: readonly string[];
  /** Components that are no longer referenced, with their files. */
  readonly unused: readonly string[];
  /** Changes to the spec that its overlay hides, one line each. */
  readonly hidden: readonly string[];
  /** What has to be fixed before clients can be generated; includes the linter's findings only with `--generate`. */
  readonly obstacles: readonly string[];
  /** The contract diff of before and after; null if nothing changes, or if an obstacle prevents it. */
  readonly diff: DiffReport | null;
}

export interface DiffChange {
  readonly id: string;
  readonly level: string;
  readonly message: string;
  /** `METHOD path (function)` of each operation that it concerns. */
  readonly operations: readonly string[];
}

export interface DiffReport {
  readonly verdict: {
    readonly wire: string;
    readonly typescript: string;
    readonly bump: { readonly api: string; readonly client: string };
  };
  readonly changes: readonly DiffChange[];
  /** Functions of the client that change. */
  readonly functions: readonly string[];
}
