import { type FragmentDocument, operationsOf, type Schema } from "./fragment.js";
import { isRecord } from "./records.js";

/** Every schema of a document, each once; parents before their children. */
export function everySchema(document: FragmentDocument): Schema[] {
  const found = new Set<Schema>();
  for (const schema of Object.values(document.components?.schemas ?? {})) collect(schema, found);
  for (const { operation } of operationsOf(document)) {
    for (const parameter of operation.parameters ?? []) collect(parameter.schema, found);
    const bodies = [operation.requestBody, ...Object.values(operation.responses ?? {})];
    for (const body of bodies) {
      for (const media of Object.values(body?.content ?? {})) collect(media?.schema, found);
    }
  }
  return [...found];
}

/** A schema and all schemas within it, without following references. */
export function schemasIn(schema: Schema): Schema[] {
  const found = new Set<Schema>();
  collect(schema, found);
  return [...found];
}

function collect(root: unknown, found: Set<Schema>): void {
  const queue = [root];
  while (queue.length > 0) {
    const schema: Schema | undefined = asSchema(queue.pop());
    if (schema === undefined || found.has(schema)) continue;
    found.add(schema);
    queue.push(...childrenOf(schema));
  }
}

const asSchema = (value: unknown): Schema | undefined => (isRecord(value) ? value : undefined);

function childrenOf(schema: Schema): unknown[] {
  const lists = [schema.oneOf, schema.anyOf, schema.allOf].filter(Array.isArray);
  const properties = isRecord(schema.properties) ? Object.values(schema.properties) : [];
  return [...properties, schema.items, schema.additionalProperties, ...lists.flat()];
}
