import type { Contradiction, EvidenceKind, FragmentDocument } from "../fragment.js";

/** What one run found; written as JSON as it is, or as Markdown for a pull request. */
export interface Report {
  /** One entry a page, in the order of their names; refused pages too. */
  readonly pages: readonly PageReport[];
  /** One entry an API whose spec the pages belong to. */
  readonly apis: readonly ApiReport[];
}

export interface PageReport {
  readonly source: string;
  /** The reader that read it; null when none did. */
  readonly reader: string | null;
  readonly kind: EvidenceKind | null;
  readonly date: string | null;
  /** The API of specs/ it belongs to; null when to none. */
  readonly api: string | null;
  /** `METHOD path` or `webhook name`, as the page has it. */
  readonly operations: readonly string[];
  /** What the page gave: an OpenAPI document of its operation or webhook. */
  readonly fragment: FragmentDocument | null;
  readonly contradictions: readonly Contradiction[];
  /** Why it was not read, or what of it was not taken. */
  readonly refusals: readonly string[];
  readonly decisions: readonly string[];
}

export interface ApiReport {
  readonly name: string;
  /** One line for each thing that changes in the spec. */
  readonly changes: readonly string[];
  /** The files of specs/<name>/ that change or are new, `sources.json` aside. */
  readonly files: readonly string[];
  readonly contradictions: readonly Contradiction[];
  /** Overlay actions that match nothing any more. */
  readonly overlay: readonly string[];
  /** Operations that no page of a crawled index tells of any more, one line each. */
  readonly vanished: readonly string[];
  /** Components that nothing refers to any more, with their files. */
  readonly unused: readonly string[];
  /** Changes of the spec that its overlay keeps from showing, one line each. */
  readonly hidden: readonly string[];
  /** What has to be mended before clients can be made of it; the linter's findings only where they are to be made. */
  readonly obstacles: readonly string[];
  /** The contract diff of before and after. */
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
