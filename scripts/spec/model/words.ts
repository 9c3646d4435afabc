/** The shape of `x-client-*` words, which the linter checks only in our own documents. */
import { isObject, type OpenApiDocument, type Operation, type Parameter, pointerOf, type Schema } from "../document.js";
import { type Kind, walkKinds } from "../grammar.js";
import { Misfit } from "./misfit.js";
import type { Note } from "./types.js";

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isFilled = (value: unknown): boolean => Object.keys(value ?? {}).length > 0;
const isMapOf = (value: unknown, accepts: (child: unknown) => boolean): boolean =>
  isObject(value) && Object.values(value).every(accepts);

type Accepts = (value: unknown) => boolean;
type Words = Readonly<Record<string, Accepts>>;

const optional =
  (accepts: Accepts): Accepts =>
  (value) =>
    value === undefined || accepts(value);

/** An object with these fields and no others: a misspelt one would have no effect. */
const fields =
  (shape: Words): Accepts =>
  (value) =>
    isObject(value) &&
    Object.keys(value).every((key) => Object.hasOwn(shape, key)) &&
    Object.entries(shape).every(([key, accepts]) => accepts(value[key]));

const isWaiter = fields({
  field: isText,
  success: (value) => isTexts(value) && isFilled(value),
  failure: optional(isTexts),
  errorField: optional(isText),
});

const OPERATION_WORDS: Words = {
  "x-client-pagination": fields({ items: isText, next: isText, size: optional(isText) }),
  "x-client-presets": (value) => isMapOf(value, (set) => isObject(set) && isFilled(set)),
  "x-client-waiter": (value) => isMapOf(value, isWaiter),
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

/** Words by the kind of object that may have them. */
const WORDS: { readonly [K in Kind]?: readonly string[] } = {
  document: Object.keys(DOCUMENT_WORDS),
  pathItems: ["x-client-name"],
  operation: ["x-client-name", ...Object.keys(OPERATION_WORDS)],
  parameters: Object.keys(PARAMETER_WORDS),
  schemas: Object.keys(SCHEMA_WORDS),
};

/** Words that the client does not have, or does not read at their place: perhaps they are misspelt. */
export function strangeWords(document: OpenApiDocument): Note[] {
  const notes: Note[] = [];
  walkKinds(document, "document", (object, kind, segments) => {
    for (const word of Object.keys(object))
      if (word.startsWith("x-client-") && !WORDS[kind]?.includes(word))
        notes.push({
          pointer: pointerOf([...segments(), word]),
          reason: `${word} is no word of the client here; specs/README.md lists them`,
        });
  });
  return notes;
}

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
