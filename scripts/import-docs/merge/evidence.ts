import { Failure } from "../../failure.js";
import type { EvidenceKind } from "../fragment.js";
import { isRecord } from "../records.js";

/** Where a part of a spec comes from. */
export interface Evidence {
  readonly page: string;
  readonly kind: EvidenceKind;
  /** YYYY-MM-DD. */
  readonly date: string;
}

/** specs/<api>/sources.json. */
export interface SourcesFile {
  /** Applies to every part without an entry of its own. */
  baseline: Evidence;
  /** Imported pages; the digest shows whether one has changed since. */
  pages: Record<string, { kind: EvidenceKind; date: string; digest: string }>;
  /** The page of each part of the spec, by JSON pointer. */
  parts: Record<string, Evidence>;
}

const WEIGHT: Readonly<Record<EvidenceKind, number>> = { "embedded-spec": 3, page: 2, "older-page": 1 };

/** The evidence for a spec, looked up by place. */
export class Sources {
  readonly file: SourcesFile;
  /** Pages of this run that say what the spec has from them: if two of them weigh the same, neither wins. */
  readonly #now = new Set<string>();

  constructor(file: SourcesFile) {
    this.file = file;
  }

  /** The evidence for a place: its own, else that of the nearest part around it. */
  at(pointer: string): Evidence {
    for (let part = pointer; part !== ""; part = part.slice(0, part.lastIndexOf("/"))) {
      const found = Object.hasOwn(this.file.parts, part) ? this.file.parts[part] : undefined;
      if (found) return found;
    }
    return this.file.baseline;
  }

  /** Evidence of a page of this run. One that is read again unchanged keeps the day on which it was first seen. */
  evidenceOf(page: string, kind: EvidenceKind, date: string, digest: string): Evidence {
    const known = Object.hasOwn(this.file.pages, page) ? this.file.pages[page] : undefined;
    if (known?.digest !== digest || known.kind !== kind) return { page, kind, date };
    this.#now.add(page);
    return { page, kind, date: known.date };
  }

  notePage({ page, kind, date }: Evidence, digest: string): void {
    this.file.pages[page] = { kind, date, digest };
    this.#now.add(page);
  }

  notePart(pointer: string, evidence: Evidence): void {
    this.file.parts[pointer] = evidence;
  }

  /** Whether a place has evidence of its own. */
  has(pointer: string): boolean {
    return Object.hasOwn(this.file.parts, pointer);
  }

  forgetPart(pointer: string): void {
    delete this.file.parts[pointer];
  }

  /** Moves the evidence for a part, and for places within it, to its new pointer. */
  renamePart(from: string, to: string): void {
    for (const [pointer, evidence] of Object.entries(this.file.parts)) {
      if (pointer !== from && !pointer.startsWith(`${from}/`)) continue;
      delete this.file.parts[pointer];
      this.file.parts[to + pointer.slice(from.length)] = evidence;
    }
  }

  isOfThisRun(page: string): boolean {
    return this.#now.has(page);
  }
}

export type Weighing = { readonly wins: "page" | "spec" | "neither"; readonly reason: string };

export const UNDECIDED: Weighing = {
  wins: "neither",
  reason: "both are of the same kind and day: a person has to decide",
};

export const SAYS_BOTH: Weighing = {
  wins: "neither",
  reason: "the page says both, of places where the spec has only one: a person has to decide",
};

export const END_NOT_TOLD: Weighing = {
  wins: "neither",
  reason:
    "the page does not show where the object ends, and this may be a field of the one around it: a person has to decide",
};

export const LEFT_OUT: Weighing = {
  wins: "spec",
  reason: "a page of text may have left it out: only an embedded spec can show that there is none",
};

/** An embedded spec outweighs a page, and a page of the current site one of the older site; within one kind the newer wins. */
export function weigh(page: Evidence, spec: Evidence, sources: Sources): Weighing {
  const heavier = WEIGHT[page.kind] - WEIGHT[spec.kind];
  if (heavier !== 0) {
    const [strong, weak] = heavier > 0 ? [page, spec] : [spec, page];
    return { wins: heavier > 0 ? "page" : "spec", reason: `${NAMES[strong.kind]} outweighs ${NAMES[weak.kind]}` };
  }
  if (page.page === spec.page) return { wins: "page", reason: "the page itself has changed" };
  if (page.date !== spec.date) {
    const newer = page.date > spec.date;
    return {
      wins: newer ? "page" : "spec",
      reason: `${newer ? page.date : spec.date} is newer than ${newer ? spec.date : page.date}`,
    };
  }
  if (sources.isOfThisRun(spec.page)) return UNDECIDED;
  return { wins: "page", reason: "read later on the same day" };
}

const NAMES: Readonly<Record<EvidenceKind, string>> = {
  "embedded-spec": "an embedded spec",
  page: "a page of the current site",
  "older-page": "a page of the older site",
};

const NOTHING_KNOWN = "0000-00-00";

/** Parses sources.json; without it, the spec counts as taken from embedded specs of an unknown day. */
export function parseSources(text: string | undefined, spec: string): SourcesFile {
  const baseline: Evidence = { page: spec, kind: "embedded-spec", date: NOTHING_KNOWN };
  if (text === undefined) return { baseline, pages: {}, parts: {} };
  const data = jsonOf(text);
  const flaw = data === undefined ? "is not JSON" : flawIn(data);
  if (flaw !== undefined) {
    const file = spec.replace(/openapi\.yaml$/, "sources.json");
    throw new Failure(`${file}: ${flaw}; restore its last valid version from git`);
  }
  const file = data as Partial<SourcesFile>;
  return { baseline: file.baseline ?? baseline, pages: { ...file.pages }, parts: { ...file.parts } };
}

/** Undefined for what is not JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What sources.json holds that would be misread, or lost when it is written. */
function flawIn(data: unknown): string | undefined {
  if (!isRecord(data)) return "is no object";
  const { baseline, pages, parts, ...others } = data;
  const [other] = Object.keys(others);
  if (other !== undefined) return `${JSON.stringify(other)} is none of baseline, pages and parts`;
  if (baseline !== undefined && !isEvidence(baseline)) return misformed("baseline", EVIDENCE);
  return flawAmong("pages", pages, isPage, PAGE) ?? flawAmong("parts", parts, isEvidence, EVIDENCE);
}

function flawAmong(key: string, entries: unknown = {}, isOne: (entry: unknown) => boolean, form: string) {
  if (!isRecord(entries)) return `${JSON.stringify(key)} is no object`;
  const [name] = Object.entries(entries).find(([, entry]) => !isOne(entry)) ?? [];
  return name === undefined ? undefined : misformed(name, form);
}

const misformed = (name: string, form: string) => `${JSON.stringify(name)} is not of the form ${form}`;

const EVIDENCE = "{ page, kind, date }";
const PAGE = "{ kind, date, digest }";
const isEvidence = (entry: unknown) => isDated(entry) && typeof entry.page === "string";
const isPage = (entry: unknown) => isDated(entry) && typeof entry.digest === "string";
const isDated = (entry: unknown): entry is Record<string, unknown> =>
  isRecord(entry) && Object.hasOwn(WEIGHT, String(entry.kind)) && /^\d{4}-\d\d-\d\d$/.test(String(entry.date));

/** Sorted, so that the text does not depend on the order of pages. */
export function printSources({ baseline, pages, parts }: SourcesFile): string {
  const sorted = <T>(record: Record<string, T>) =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ baseline, pages: sorted(pages), parts: sorted(parts) }, null, 2)}\n`;
}
