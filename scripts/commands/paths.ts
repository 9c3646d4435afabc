/** Paths of the project's folders and files. */
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
export const SPECS = join(ROOT, "specs");
export const GENERATED = join(ROOT, "generated");
export const LINT_CONFIG = join(SPECS, "redocly.yaml");
export const FOREIGN_LINT_CONFIG = join(SPECS, "rules/foreign.yaml");
