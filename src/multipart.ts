import { jsonText } from "./json-text.js";
import type { BodyEncoder, Field, Valued } from "./operation.js";
import { scalarText } from "./pairs.js";
import { toWire } from "./wire-names.js";

/** `multipart/form-data`: Blobs and bytes as files, arrays as repeated parts, objects as JSON. */
export const multipart: BodyEncoder = (fields) => {
  const data = new FormData();
  for (const [field, value] of fields.flatMap(parts)) for (const item of [value].flat()) append(data, field, item);
  return data;
};

/** The parts of a whole body are its members. */
function parts([field, value]: Valued): Valued[] {
  const sent = field[3] ? toWire(value, field[3]) : value;
  if (field[1] || typeof sent !== "object" || sent === null) return [[field, sent]];
  return Object.entries(sent).map(([name, member]) => [["body", name], member]);
}

function append(data: FormData, field: Field, value: unknown): void {
  const [, name, { contentType: type = "" } = {}] = field;
  const isJson = /\bjson\b/.test(type);
  if (value === undefined) return;
  if (value instanceof Blob) data.append(name, value);
  else if (value instanceof ArrayBuffer) data.append(name, new Blob([value], { type }));
  else if (value instanceof Uint8Array) data.append(name, new Blob([value.slice()], { type }));
  else if (isJson || (typeof value === "object" && value !== null && !(value instanceof Date)))
    data.append(name, new Blob([jsonText(value, field)], { type: isJson ? type : "application/json" }), "");
  else {
    const text = value === null ? "" : scalarText(field, value);
    if (type) data.append(name, new Blob([text], { type }), "");
    else data.append(name, text);
  }
}
