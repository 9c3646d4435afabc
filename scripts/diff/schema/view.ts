import type { JsonObject } from "../json.js";

/** A schema as the comparison sees it: one view for each place that holds a schema, whatever leads there. */
export interface View {
  readonly id: number;
  readonly schema: JsonObject | boolean;
  readonly pointer: string;
}

/** What leads from one view to the next. */
export interface Views {
  /** Where the members of a merged schema really are. */
  readonly origins: ReadonlyMap<unknown, string>;
  view(value: unknown, pointer: string): View;
  merged(all: readonly View[]): View;
}

/** Keywords that don't affect the ones beside them: as siblings of a `$ref` they leave it what it is. */
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
