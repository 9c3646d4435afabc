import { type Decoding, decode } from "./decode.js";
import type { Operation, Type } from "./operation.js";
import type { Answer } from "./outgoing.js";
import { Problem } from "./problem.js";
import type { Settings } from "./settings.js";
import { isRecord, settled } from "./shape.js";

const utf8 = /* @__PURE__ */ new TextDecoder();

export const textOf = (bytes: Uint8Array | undefined): string => utf8.decode(bytes);

/** The data of an operation's 2xx. */
export function dataOf(settings: Settings, operation: Operation, answer: Answer): unknown {
  const { returns, returnsArray, shape } = operation;
  if (returns !== "json") return returns === "text" ? textOf(answer.bytes) : undefined;
  const value = promised(operation, answer);
  if (value === undefined || !shape) return value;
  const how = decodingOf(settings, operation);
  return returnsArray ? decodeItems(value, shape, how, []) : decode(value, shape, how);
}

/** The parsed body, its outermost type the promised one: an object of undefined fields is no answer. */
export function promised({ returnsArray, shape }: Operation, answer: Answer): unknown {
  const value = jsonOf(answer);
  if (value === undefined) return value;
  if (returnsArray ? !Array.isArray(value) : shape && typeof settled(shape) === "object" && !isRecord(value))
    throw new Problem(`JSON that is no ${returnsArray ? "array" : "object"}`);
  return value;
}

/** The parsed body; undefined where a status promises none. No string of the body gets into the error. */
export function jsonOf({ response: { status }, bytes }: Answer): unknown {
  if (status === 204 || status === 205 || (status === 202 && !bytes.length)) return undefined;
  const text = textOf(bytes);
  try {
    return JSON.parse(text);
  } catch {
    const trimmed = text.trim();
    const truncated = !trimmed || (/^[[{]/.test(trimmed) && !/[\]}]$/.test(trimmed));
    const snippet = trimmed
      .slice(0, 200)
      .replace(/"(?:[^"\\]|\\.)*"?(\s*:)?/g, (part, colon) => (colon ? part : '"…"'))
      .replace(/\d{4,}|\p{Cc}/gu, "…");
    throw new Problem(`a body that is not JSON${truncated ? " (truncated?)" : ""}: ${snippet}`, truncated);
  }
}

/** The items of the array that `path` leads to. */
export const decodeItems = (items: unknown, shape: Type, how: Decoding, path: string[]): unknown =>
  [items].flat().map((item, index) => decode(item, shape, how, [...path, index]));

/** How bodies of this operation are decoded, and who is told of what they hold against their shape. */
export function decodingOf({ onUnexpected }: Settings, { id, api }: Operation): Decoding {
  return {
    convert: api.convert === true,
    report: (pointer, reason) => {
      try {
        onUnexpected?.({ operationId: id, pointer, reason });
      } catch {
        // Never throws the call.
      }
    },
  };
}
