import { jsonText } from "./json-text.js";
import type { BodyEncoder } from "./operation.js";
import { toWire } from "./wire-names.js";

/** `application/json`: the whole body, or an object of the fields. */
export const json: BodyEncoder = (fields) => {
  const sent = fields.map(([field, value]) => [field[1], field[3] ? toWire(value, field[3]) : value] as const);
  const whole = sent.find(([name]) => !name);
  // fromEntries defines its keys, so that a field named __proto__ is just a field.
  return jsonText(whole ? whole[1] : Object.fromEntries(sent), ["body", ""]);
};
