export { type ApiEntry, readApis } from "./apis.js";
export type { BundledPart } from "./bundle/sections.js";
export * from "./document.js";
export { type Kind, walkKinds } from "./grammar.js";
export { type LintFinding, lint } from "./lint.js";
export { type LoadOptions, loadSpec, type Spec } from "./load.js";
export type { UnmatchedAction } from "./overlay.js";
export type { Location } from "./places.js";
export { tolerate } from "./tolerance.js";
