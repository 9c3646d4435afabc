/** The shape of `x-client-*` words, which the linter asks of our own documents only. */
import { Failure } from "../../failure.js";
import { isObject, type Operation, type Parameter } from "../document.js";

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isMapOf = (value: unknown, accepts: (child: unknown) => boolean): boolean =>
  isObject(value) && Object.values(value).every(accepts);
const isOptional = (value: unknown, accepts: (value: unknown) => boolean): boolean =>
  value === undefined || accepts(value);

const OPERATION_WORDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  "x-client-pagination": (value) =>
    isObject(value) && isText(value.items) && isText(value.next) && isOptional(value.size, isText),
  "x-client-presets": (value) => isMapOf(value, isObject),
  "x-client-waiter": (value) =>
    isMapOf(
      value,
      (waiter) =>
        isObject(waiter) &&
        isText(waiter.field) &&
        isTexts(waiter.success) &&
        isOptional(waiter.failure, isTexts) &&
        isOptional(waiter.errorField, isText),
    ),
  "x-client-variants": (value) => isMapOf(value, (inputs) => isMapOf(inputs, (paths) => isMapOf(paths, isText))),
  "x-client-scopes": isTexts,
  "x-docs-url": isText,
};

/** @throws {Failure} For a word that the model could not read. */
export function checkWords(operation: Operation, parameters: readonly Parameter[], pointer: string): void {
  const values: Readonly<Record<string, unknown>> = { ...operation };
  const wrong = Object.keys(OPERATION_WORDS).find(
    (word) => values[word] !== undefined && !OPERATION_WORDS[word]?.(values[word]),
  );
  const misnamed = parameters.some((parameter) => !isOptional(parameter["x-client-name"], isText));
  const word = wrong ?? (misnamed ? "x-client-name" : undefined);
  if (word) throw new Failure(`${pointer}: ${word} has the wrong shape; specs/README.md shows the right one`, 1);
}
