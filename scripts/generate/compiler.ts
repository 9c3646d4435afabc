/**
 * The compiler, loaded once for all: ts-morph brings its own, and openapi-typescript is given that one too. A second one
 * would cost a quarter of a second and as much memory. As CommonJS: importing it, Node would first scan 9 MB for export names.
 */
import { createRequire } from "node:module";
import type * as Morph from "ts-morph";

export type * as Morph from "ts-morph";

export const load = createRequire(import.meta.url);
export const morph: typeof Morph = load("ts-morph");

/** Loads with `work` what asks for `typescript`; whoever asks later gets the real one. */
export function withSharedCompiler<T>(work: () => T): T {
  const id = load.resolve("typescript");
  const known = load.cache[id];
  if (known) return work();
  load.cache[id] = {
    exports: morph.ts,
    loaded: true,
    id,
    filename: id,
    children: [],
    paths: [],
  } as unknown as NodeModule;
  try {
    return work();
  } finally {
    delete load.cache[id];
  }
}
