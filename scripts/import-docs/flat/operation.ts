import {
  type Content,
  isPlace,
  type MediaType,
  type Operation,
  type Parameter,
  type Place,
  type Response,
} from "../fragment.js";
import { setKey } from "../records.js";
import { put, readLevel, readList, readMap } from "./level.js";
import { readScalar, readScalars, readText } from "./scalars.js";
import { readSchema, type SchemaContext, startsSchema } from "./schema.js";
import type { Words } from "./words.js";

const OPERATION_KEYS = [
  "operationId",
  "summary",
  "description",
  "tags",
  "parameters",
  "responses",
  "requestBody",
  "deprecated",
];

/** Whether the content of a method begins here. */
export function startsOperation(words: Words, index: number): boolean {
  return OPERATION_KEYS.includes(words.key(index) ?? "");
}

export function readOperation(context: SchemaContext): Operation {
  const { words } = context;
  const operation: Operation = {};
  const plain = (i: number) => words.key(i) === undefined && words.word(i) !== "-";
  const list = (i: number) => words.word(i) === "-";
  const text = (name: "operationId" | "summary" | "description") => ({
    fits: plain,
    read: put(operation, name, () => readText(words)),
  });
  readLevel(words, {
    operationId: text("operationId"),
    summary: text("summary"),
    description: text("description"),
    tags: { fits: list, read: put(operation, "tags", () => readTags(words)) },
    deprecated: { fits: plain, read: put(operation, "deprecated", () => readScalar(words) === true) },
    parameters: {
      fits: (i) => words.word(i) === "[]" || (list(i) && isParameter(words, i + 1)),
      read: put(operation, "parameters", () => readParameters(context)),
    },
    responses: { fits: (i) => isResponse(words, i), read: put(operation, "responses", () => readResponses(context)) },
    requestBody: {
      fits: (i) => ["content", "description", "required"].includes(words.key(i) ?? ""),
      read: put(operation, "requestBody", () => readBody(context)),
    },
  });
  return operation;
}

/** Tags are a list of one; an older generation wrote a list in the list. */
function readTags(words: Words): string[] {
  while (words.word() === "-" && words.word(words.at + 1) === "-") words.at++;
  return readScalars(words).map(String);
}

function isParameter(words: Words, index: number): boolean {
  if (words.key(index) !== "name") return false;
  const ahead = words.list.slice(index + 1, index + 8);
  return ahead.includes("in:");
}

function readParameters(context: SchemaContext): Parameter[] {
  const { words } = context;
  if (words.word() === "[]") words.at++;
  const parameters: Parameter[] = [];
  readList(
    words,
    (i) => isParameter(words, i),
    () => parameters.push(readParameter(context)),
  );
  return parameters;
}

function readParameter(context: SchemaContext): Parameter {
  const { words } = context;
  const parameter: Parameter = { name: "", in: "query" };
  const plain = (i: number) => words.key(i) === undefined && words.word(i) !== "-";
  const flag = (i: number) => /^(?:true|false)$/.test(words.word(i));
  readLevel(words, {
    name: { fits: plain, read: put(parameter, "name", () => readText(words)) },
    in: { fits: (i) => isPlace(words.word(i)), read: put(parameter, "in", () => readText(words) as Place) },
    description: { fits: plain, read: put(parameter, "description", () => readText(words)) },
    required: { fits: flag, read: put(parameter, "required", () => readScalar(words) === true) },
    deprecated: { fits: flag, read: put(parameter, "deprecated", () => readScalar(words) === true) },
    schema: { fits: (i) => startsSchema(words, i), read: put(parameter, "schema", () => readSchema(context, "part")) },
  });
  return parameter;
}

function isResponse(words: Words, index: number): boolean {
  if (!/^(?:[1-5]\d\d|[1-5]XX|default)$/.test(words.key(index) ?? "")) return false;
  return ["description", "content", "headers"].includes(words.key(index + 1) ?? "") || words.word(index + 1) === "{}";
}

function readResponses(context: SchemaContext): Record<string, Response> {
  const { words } = context;
  const responses: Record<string, Response> = {};
  readMap(
    words,
    (i) => isResponse(words, i),
    (code) => setKey(responses, code, readBody(context)),
  );
  return responses;
}

/** A response or a request body: both are a description and a content. */
function readBody(context: SchemaContext): { description?: string; required?: boolean; content: Content } {
  const { words } = context;
  const body: { description?: string; required?: boolean; content?: Content } = {};
  const plain = (i: number) => words.key(i) === undefined;
  if (words.word() === "{}") words.at++;
  readLevel(words, {
    description: { fits: plain, read: put(body, "description", () => readText(words)) },
    required: { fits: plain, read: put(body, "required", () => readScalar(words) === true) },
    content: {
      fits: (i) => words.word(i) === "{}" || isMedia(words, i),
      read: put(body, "content", () => readContent(context)),
    },
  });
  return body as { content: Content };
}

function isMedia(words: Words, index: number): boolean {
  return (
    (words.key(index) ?? "").includes("/") && (words.key(index + 1) === "schema" || words.word(index + 1) === "{}")
  );
}

function readContent(context: SchemaContext): Content {
  const { words } = context;
  const content: Content = {};
  if (words.word() === "{}") words.at++;
  readMap(
    words,
    (i) => isMedia(words, i),
    (name) => setKey(content, name, readMedia(context)),
  );
  return content;
}

function readMedia(context: SchemaContext): MediaType {
  const { words } = context;
  const media: MediaType = {};
  if (words.word() === "{}") words.at++;
  readLevel(words, {
    schema: { fits: (i) => startsSchema(words, i), read: put(media, "schema", () => readSchema(context, "part")) },
  });
  return media;
}
