export * from "./document.js";
export { type Kind, walkKinds } from "./grammar.js";
export { type LoadOptions, loadSpec, type Spec } from "./load.js";
export type { UnmatchedAction } from "./overlay.js";
export type { Location } from "./places.js";
