/** The shape of `x-client-*` words, which the linter asks of our own documents only. */
import { isObject, type OpenApiDocument, type Operation, type Parameter, type Schema } from "../document.js";
import { Misfit } from "./misfit.js";

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isMapOf = (value: unknown, accepts: (child: unknown) => boolean): boolean =>
  isObject(value) && Object.values(value).every(accepts);
const isOptional = (value: unknown, accepts: (value: unknown) => boolean): boolean =>
  value === undefined || accepts(value);

type Words = Readonly<Record<string, (value: unknown) => boolean>>;

const OPERATION_WORDS: Words = {
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
  "x-client-idempotent": (value) => typeof value === "boolean",
  "x-client-example": isObject,
  "x-docs-url": isText,
};

const DOCUMENT_WORDS: Words = { "x-client-naming": (value) => value === "camelCase" || value === "wire" };
const PARAMETER_WORDS: Words = { "x-client-name": isText, "x-client-default": (value) => value === "projectId" };
const SCHEMA_WORDS: Words = {
  "x-client-name": isText,
  "x-client-style": (value) => value === "spaceDelimited" || value === "pipeDelimited",
};

/** @throws {Misfit} For a word that the model could not read. */
export function checkWords(operation: Operation, parameters: readonly Parameter[], pointer: string): void {
  check(operation, OPERATION_WORDS, pointer);
  for (const parameter of parameters) check(parameter, PARAMETER_WORDS);
}

export const checkDocumentWords = (document: OpenApiDocument): void => check(document, DOCUMENT_WORDS);
export const checkSchemaWords = (schema: Schema): void => check(schema, SCHEMA_WORDS);

function check(holder: object, words: Words, pointer?: string): void {
  const values: Readonly<Record<string, unknown>> = { ...holder };
  const wrong = Object.keys(words).find((word) => values[word] !== undefined && !words[word]?.(values[word]));
  if (wrong === undefined) return;
  const at = pointer === undefined ? undefined : `${pointer}/${wrong}`;
  throw new Misfit(`${wrong} has the wrong shape; specs/README.md shows the right one`, at);
}
