import { decode, type Report, readingOfType } from "./decode.js";
import type { Operation } from "./operation.js";
import type { Answer } from "./outgoing.js";
import { Problem, refuse } from "./problem.js";
import type { Settings } from "./settings.js";
import { kindOf, type Reading } from "./shape.js";

const utf8 = /* @__PURE__ */ new TextDecoder();

export const textOf = (bytes: Uint8Array | undefined): string => utf8.decode(bytes);

/** The data of an operation's 2xx. */
export function dataOf(settings: Settings, operation: Operation, answer: Answer): unknown {
  if (operation.returns === "text") return textOf(answer.bytes);
  if (operation.returns !== "json") return undefined;
  const reading = readingFor(operation);
  const value = promised(reading, answer);
  return value === undefined ? value : decoded(settings, operation, value, reading);
}

/** How an operation's JSON is read. */
export const readingFor = ({ shape = "any" }: Operation): Reading => readingOfType(shape);

/** The parsed body. Its outermost type must be the promised one: an object whose fields are all undefined is no answer. */
export function promised({ type, of, nullable, optional }: Reading, answer: Answer): unknown {
  const value = jsonOf(answer, optional);
  if (value !== undefined && of && !nullable && type !== "any" && kindOf(value) !== type)
    refuse(`JSON that is no ${type}`);
  return value;
}

/** The parsed body; undefined if the status promises none, or if the document says that it may be missing. */
export function jsonOf({ response: { status }, bytes }: Answer, optional?: boolean): unknown {
  if (!bytes.length && (optional || /20[245]/.test(`${status}`))) return undefined;
  const text = textOf(bytes);
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem("a body that is not JSON", { cause: text.trim() });
  }
}

/** A body's value, or a part of it, converted as the operation's API requires; problems are reported to `onUnexpected`. */
export function decoded(
  { onUnexpected }: Settings,
  { id: operationId, api }: Operation,
  value: unknown,
  reading: Reading,
): unknown {
  const report: Report | undefined =
    onUnexpected &&
    ((pointer, reason) => {
      // Neither fails the call nor leaves an unhandled rejection.
      (async () => onUnexpected({ operationId, pointer, reason }))().catch(() => {});
    });
  const result = (report || api.convert) && decode(value, reading, report);
  return api.convert ? result : value;
}
