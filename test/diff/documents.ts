/** Small documents for the tables: as little as possible around the schema in question. */

export const text = { type: "string" };
export const whole = { type: "integer" };
export const object = (properties: object, required: readonly string[] = []) => ({
  type: "object",
  properties,
  required,
});
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

export function openapi(parts: object): object {
  return { openapi: "3.1.0", info: { title: "Things", version: "1.0.0" }, ...parts };
}

export function sending(schema: unknown, mediaType = "application/json"): object {
  return openapi({
    paths: { "/things": { post: { requestBody: { content: { [mediaType]: { schema } } }, responses: {} } } },
  });
}

export function answering(schema: unknown, mediaType = "application/json"): object {
  return openapi({
    paths: { "/things": { post: { responses: { "200": { content: { [mediaType]: { schema } } } } } } },
  });
}

export function taking(schema: unknown, place = "query"): object {
  const parameter = { name: "p", in: place, required: true, schema };
  return openapi({
    paths: { [place === "path" ? "/things/{p}" : "/things"]: { get: { parameters: [parameter], responses: {} } } },
  });
}

/** A webhook with this payload. */
export function calling(schema: unknown): object {
  return openapi({ webhooks: { done: { post: { requestBody: { content: { "application/json": { schema } } } } } } });
}

/** The schema as the field `p` of an object. */
export function field(schema: unknown): object {
  return { type: "object", properties: { p: schema } };
}
