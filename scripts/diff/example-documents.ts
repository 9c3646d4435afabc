/** Parts of documents, for the examples of rules. */

/** A document's paths with one operation, `GET /things`. */
export function get(operation: object, item: object = {}): object {
  return { paths: { "/things": { ...item, get: operation } } };
}

/** A document's paths with one operation, `POST /things`. */
export function post(operation: object, item: object = {}): object {
  return { paths: { "/things": { ...item, post: operation } } };
}

export function responding(response: object, status = "200"): object {
  return get({ responses: { [status]: response } });
}

export const JSON_TYPE = "application/json";
export const FORM_TYPE = "application/x-www-form-urlencoded";

export function json(schema: unknown): object {
  return { content: { [JSON_TYPE]: { schema } } };
}

/** Content in these media types, with nothing else stated. */
export function contents(mediaTypes: readonly string[]): object {
  return { content: Object.fromEntries(mediaTypes.map((name) => [name, { schema: {} }])) };
}
