/**
 * The compiler, loaded only once: ts-morph brings its own, and openapi-typescript gets the same one. A second compiler
 * would cost a quarter of a second and as much memory again. Loaded as CommonJS: for an import, Node would first scan 9 MB for export names.
 */
import { createRequire } from "node:module";
import type * as Morph from "ts-morph";

export type * as Morph from "ts-morph";

export const load = createRequire(import.meta.url);
export const morph: typeof Morph = load("ts-morph");

/** Runs `work`, which loads modules that require `typescript`. */
export function withSharedCompiler<T>(work: () => T): T {
  const id = load.resolve("typescript");
  return load.cache[id] ? work() : withInstead(id, morph.ts, work);
}

/** Runs `work`, in which requiring a module gives these exports instead; later, requiring it gives the real ones. */
export function withInstead<T>(id: string, exports: unknown, work: () => T): T {
  const known = load.cache[id];
  load.cache[id] = {
    exports,
    loaded: true,
    id,
    filename: id,
    children: [],
    paths: [],
  } as unknown as NodeModule;
  try {
    return work();
  } finally {
    if (known) load.cache[id] = known;
    else delete load.cache[id];
  }
}
