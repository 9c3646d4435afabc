/** The contract diff: pure. Files, git and streams are handled by the command. */
export type { AffectedOperation, Change, DiffOptions, Direction } from "./change.js";
export { diff } from "./diff.js";
export { type Accepted, applyAccepted, readAccepted } from "./ignore.js";
export { atLeast, type Judgement, LEVELS, type Level, type Scope } from "./level.js";
export { notesOn } from "./notes.js";
export { checkRelease, greaterBump, type Release } from "./release.js";
export {
  type Excerpt,
  type Location,
  operationText,
  type Report,
  type ReportedChange,
  type Reporter,
  type ReporterOptions,
} from "./report.js";
export { FORMATS, type Format, reporters } from "./reporters/index.js";
export { type ListedRule, listRules } from "./rule-list.js";
export { applySeverities, readSeverities, type Severities } from "./severity.js";
export { type Bump, holdTheSame, type Verdict, verdictOf } from "./verdict.js";
