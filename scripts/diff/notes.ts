import { plain } from "../plain.js";
import { type Kind, walkKinds } from "../spec/index.js";
import { child } from "./json.js";

/** Keywords that the comparison reads or knows to be irrelevant; any other is reported, never silently skipped. */
const KNOWN: Partial<Record<Kind, ReadonlySet<string>>> = {
  schemas: words(`
    $ref $id $schema $anchor $comment $defs $vocabulary type enum const title description default example examples
    deprecated readOnly writeOnly nullable format externalDocs xml discriminator
    multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern
    items prefixItems contains minContains maxContains maxItems minItems uniqueItems unevaluatedItems
    properties patternProperties additionalProperties propertyNames required minProperties maxProperties
    dependentRequired dependentSchemas unevaluatedProperties
    allOf anyOf oneOf not if then else contentEncoding contentMediaType contentSchema`),
  pathItems: words("$ref summary description servers parameters get put post delete options head patch trace"),
  operation: words(`
    tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated security
    servers`),
  parameters: words(`
    $ref summary name in description required deprecated allowEmptyValue style explode allowReserved schema example
    examples content`),
  requestBodies: words("$ref summary description content required"),
  responses: words("$ref summary description headers content links"),
  mediaType: words("schema example examples encoding"),
};

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

interface Seen {
  count: number;
  readonly first: string;
}

/** What could not be compared in a document: one sentence for each unknown keyword. */
export function notesOn(document: unknown, side: string): string[] {
  const seen = new Map<string, Seen>();
  walkKinds(document, "document", (object, kind, segments) => {
    const keywords = KNOWN[kind];
    if (keywords === undefined) return;
    for (const key of Object.keys(object)) {
      if (keywords.has(key) || key.startsWith("x-")) continue;
      const entry = seen.get(key);
      if (entry === undefined) seen.set(key, { count: 1, first: child("", ...segments(), key) });
      else entry.count++;
    }
  });
  return [...seen].map(([key, { count, first }]) => {
    const times = count === 1 ? "" : ` (${count} times, here first)`;
    return `${side}: unknown keyword ${JSON.stringify(plain(key))} at ${plain(first)}${times}: not compared`;
  });
}
