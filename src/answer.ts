import { type Decoding, decode, type Report } from "./decode.js";
import type { Operation } from "./operation.js";
import { type Answer, Unreadable } from "./outgoing.js";
import type { Settings } from "./settings.js";
import { settled } from "./shape.js";

const utf8 = /* @__PURE__ */ new TextDecoder();

/** The data of an operation's 2xx. */
export function dataOf(settings: Settings, operation: Operation, answer: Answer): unknown {
  if (operation.returns === "text") return utf8.decode(answer.bytes);
  if (operation.returns !== "json") return undefined;
  const value = jsonOf(answer);
  if (value === undefined) return value;
  check(operation, value);
  const { shape } = operation;
  if (shape === undefined) return value;
  return operation.returnsArray
    ? decodeItems(settings, operation, value as unknown[])
    : decode(value, shape, decodingOf(settings, operation));
}

/** The parsed body; undefined where a status promises none. The text's own strings stay out of the error. */
export function jsonOf({ response, bytes }: Answer): unknown {
  const { status } = response;
  const text = utf8.decode(bytes);
  if (status === 204 || status === 205 || (status === 202 && !text.trim())) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(text);
  }
}

function unreadable(text: string): Unreadable {
  const trimmed = text.trim();
  if (!trimmed) return new Unreadable("with an empty body where JSON was due", true);
  const truncated = /^[[{]/.test(trimmed) && !/[\]}]$/.test(trimmed);
  const snippet = trimmed
    .slice(0, 200)
    .replace(/"(?:[^"\\]|\\.)*(?:"(?!\s*:)|$)/g, '"…"')
    .replace(/[\d\s]{7,}/g, "***")
    .replace(/\p{Cc}/gu, " ");
  return new Unreadable(`whose body is not JSON${truncated ? " (truncated?)" : ""}: ${snippet}`, truncated);
}

/** How bodies of this operation are decoded, and who is told of what they hold against their shape. */
export function decodingOf({ onUnexpected }: Settings, operation: Operation): Decoding {
  const report: Report = (pointer, reason) => {
    try {
      onUnexpected?.({ operationId: operation.id, pointer, reason });
    } catch {}
  };
  return { convert: operation.api.convert === true, report };
}

/** The items of an array at `pointer`, each by the operation's shape. */
export function decodeItems(
  settings: Settings,
  operation: Operation,
  items: readonly unknown[],
  pointer = "",
): unknown[] {
  const how = decodingOf(settings, operation);
  return items.map((item, index) => decode(item, operation.shape ?? "any", how, `${pointer}/${index}`));
}

/** The outermost type must be the promised one: an object of undefined fields is no answer. */
function check({ shape, returnsArray }: Operation, value: unknown): void {
  if (
    returnsArray ? !Array.isArray(value) : shape !== undefined && typeof settled(shape) === "object" && !isRecord(value)
  )
    throw new Unreadable(`whose body is not a JSON ${returnsArray ? "array" : "object"}`);
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
