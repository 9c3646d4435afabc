import type { BodyEncoder } from "./body.js";
import { jsonText } from "./json-text.js";
import type { Field } from "./operation.js";
import { scalarText } from "./pairs.js";
import { toWire } from "./wire-names.js";

/** `multipart/form-data`: Blobs and bytes as files, arrays as repeated parts, objects as JSON. */
export const multipart: BodyEncoder = (fields) => {
  const data = new FormData();
  for (const [field, value] of fields.flatMap(parts))
    for (const item of Array.isArray(value) ? value : [value]) append(data, field, item);
  return data;
};

/** The parts of a whole body are its members. */
function parts([field, value]: readonly [field: Field, value: unknown]): (readonly [field: Field, value: unknown])[] {
  if (field[1] || typeof value !== "object" || value === null) return [[field, value]];
  return Object.entries(value).map(([name, member]) => [["body", name], member]);
}

const wire = (value: unknown, [, , , shape]: Field) => (shape ? toWire(value, shape) : value);

function append(data: FormData, field: Field, value: unknown): void {
  const name = field[1];
  if (value === undefined) return;
  if (value instanceof Blob) data.append(name, value);
  else if (value instanceof ArrayBuffer) data.append(name, new Blob([value]));
  else if (value instanceof Uint8Array) data.append(name, new Blob([value.slice()]));
  else if (field[2]?.contentType || (typeof value === "object" && value !== null && !(value instanceof Date)))
    data.append(name, new Blob([jsonText(wire(value, field), field)], { type: "application/json" }), "");
  else data.append(name, value === null ? "" : scalarText(field, value));
}
