export type { AffectedOperation, Change, DiffOptions, Direction } from "./change.js";
export { diff } from "./diff.js";
export type { Judgement, Level, Scope } from "./level.js";
export { type ListedRule, listRules } from "./rules/index.js";
