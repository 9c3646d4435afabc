import type { JsonObject } from "../json.js";

/** A schema as the comparison sees it: one for each place that holds one, whatever leads there. */
export interface View {
  readonly id: number;
  readonly schema: JsonObject | boolean;
  readonly pointer: string;
}

/** What leads from one view to the next. */
export interface Views {
  /** Where the members of a merged schema really stand. */
  readonly origins: ReadonlyMap<unknown, string>;
  view(value: unknown, pointer: string): View;
  merged(all: readonly View[]): View;
}

/** Says nothing about its neighbours: such siblings of a `$ref` leave it what it is. */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  "$ref",
  "$comment",
  "summary",
  "description",
  "title",
  "example",
  "examples",
  "externalDocs",
]);
