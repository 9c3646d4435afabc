import { decode, holding, type Report, readingOfType } from "./decode.js";
import type { Operation } from "./operation.js";
import type { Answer } from "./outgoing.js";
import { Problem } from "./problem.js";
import type { Settings } from "./settings.js";
import { kindOf, type Reading } from "./shape.js";

const utf8 = /* @__PURE__ */ new TextDecoder();

export const textOf = (bytes: Uint8Array | undefined): string => utf8.decode(bytes);

/** The data of an operation's 2xx. */
export function dataOf(settings: Settings, operation: Operation, answer: Answer): unknown {
  const { returns, returnsArray, shape } = operation;
  if (returns !== "json") return returns === "text" ? textOf(answer.bytes) : undefined;
  const value = promised(operation, answer);
  if (value === undefined || !shape) return value;
  return decoded(settings, operation, value, returnsArray ? holding("array", shape) : readingOfType(shape));
}

/** The parsed body, its outermost type the promised one: an object of undefined fields is no answer. */
export function promised({ returnsArray, shape }: Operation, answer: Answer): unknown {
  const value = jsonOf(answer);
  const type = returnsArray ? "array" : shape && readingOfType(shape).of && "object";
  if (value !== undefined && type && kindOf(value) !== type) throw new Problem(`JSON that is no ${type}`);
  return value;
}

/** The parsed body; undefined where a status promises none. */
export function jsonOf({ response: { status }, bytes }: Answer): unknown {
  if (status === 204 || status === 205 || (status === 202 && !bytes.length)) return undefined;
  const text = textOf(bytes);
  try {
    return JSON.parse(text);
  } catch {
    const trimmed = text.trim();
    const truncated = !trimmed || (/^[[{]/.test(trimmed) && !/[\]}]$/.test(trimmed));
    throw new Problem(`a body that is not JSON${truncated ? " (truncated?)" : ""}`, truncated, trimmed);
  }
}

/** A body's value, or what stands at `path` in it, as the operation's API has it; `onUnexpected` hears what is amiss. */
export function decoded(
  { onUnexpected }: Settings,
  { id: operationId, api }: Operation,
  value: unknown,
  reading: Reading,
  path: readonly string[] = [],
): unknown {
  // Nobody to tell: pointers cost more than all the rest of the decoding.
  const report: Report = (where, reason) => {
    if (!onUnexpected) return;
    const pointer = where.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
    const tell = async () => onUnexpected?.({ operationId, pointer, reason });
    // Never throws the call, nor rejects behind it.
    tell().catch(() => {});
  };
  const result = decode(value, reading, report, path);
  return api.convert ? result : value;
}
