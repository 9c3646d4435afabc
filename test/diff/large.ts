/** Documents of any size: schemas in families that refer to one another, five operations to every eighteen schemas. */

const words = "a call that is recorded is announced to whom it concerns before its sound is kept anywhere".split(" ");

function text(seed: number, count: number): string {
  return Array.from({ length: count }, (_, index) => words[(seed * 7 + index * 5) % words.length]).join(" ");
}

const familySize = 9;

/** A schema of the same family. */
function relative(schema: number, distance: number): object {
  const first = schema - (schema % familySize);
  return { $ref: `#/components/schemas/Thing${first + ((schema + distance) % familySize)}` };
}

function property(schema: number, index: number): object {
  const description = text(schema + index, 14);
  if (index % 5 === 1) return relative(schema, index * 3);
  if (index % 5 === 2) return { type: "string", description, enum: ["queued", "running", "done", `state-${index}`] };
  if (index % 5 === 3) return { type: "array", description, items: relative(schema, 1) };
  return { type: index % 5 === 4 ? "integer" : "string", description, maxLength: 64 + index };
}

function schemaAt(schema: number): object {
  const names = Array.from({ length: 15 }, (_, index) => [`field_${index}`, property(schema, index)]);
  return {
    type: "object",
    description: text(schema, 30),
    required: ["field_0", "field_2"],
    properties: Object.fromEntries(names),
  };
}

function operationAt(index: number, schemas: number): object {
  const schema = { $ref: `#/components/schemas/Thing${(index * 3) % schemas}` };
  const json = { content: { "application/json": { schema } } };
  return {
    operationId: `things${index}.update`,
    summary: text(index, 8),
    parameters: [{ name: "id", in: "path", required: true, description: text(index, 10), schema: { type: "string" } }],
    requestBody: { required: true, ...json },
    responses: { "200": { description: text(index, 6), ...json }, "404": { description: text(index, 6) } },
  };
}

/** @param isRevision With one change in every fiftieth schema: an added enum value, a removed field, a type that may be null. */
export function largeDocument(schemas: number, isRevision: boolean): object {
  const operations = Math.round((schemas * 5) / 18);
  const paths = Object.fromEntries(
    Array.from({ length: operations }, (_, index) => [`/things${index}/{id}`, { post: operationAt(index, schemas) }]),
  );
  const components = Object.fromEntries(
    Array.from({ length: schemas }, (_, index) => {
      const schema = schemaAt(index);
      return [`Thing${index}`, isRevision && index % 50 === 7 ? changed(schema, index) : schema];
    }),
  );
  return { openapi: "3.1.0", info: { title: "Large", version: "1.0.0" }, paths, components: { schemas: components } };
}

function changed(schema: object, index: number): object {
  const { properties } = schema as { properties: Record<string, object> };
  const { field_0: first, field_2: state, field_4: gone, ...rest } = properties;
  const wider = { ...state, enum: ["queued", "running", "done", "state-2", `late-${index}`] };
  const nullable = { ...first, type: ["string", "null"] };
  return {
    ...schema,
    properties: { field_0: nullable, field_2: wider, ...rest, ...(index % 100 === 7 ? { field_4: gone } : {}) },
  };
}
