/** The compiler as CommonJS: for an import, Node would first scan 9 MB for export names, in each file of tests anew. */
import { createRequire } from "node:module";
import type ts from "typescript";

export default createRequire(import.meta.url)("typescript") as typeof ts;
