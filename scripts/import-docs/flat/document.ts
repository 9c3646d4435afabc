import type {
  Components,
  Content,
  FragmentDocument,
  MediaType,
  Operation,
  Parameter,
  PathItem,
  Response,
  Schema,
} from "../fragment.js";
import { METHODS } from "../fragment.js";
import { setKey } from "../records.js";
import { put, readLevel, readList, readMap } from "./level.js";
import { readScalar, readScalars, readText } from "./scalars.js";
import { readSchema, type SchemaContext, startsSchema } from "./schema.js";
import { Words } from "./words.js";

/** An OpenAPI document whose line breaks are gone, back to data. */
export function readFlatDocument(text: string): FragmentDocument {
  const words = new Words(text);
  const context: SchemaContext = { words, component: undefined, open: [], beginsComponent: componentNames(text) };
  const document: FragmentDocument = { openapi: "3.1.0", info: { title: "", version: "" } };
  const is =
    (...keys: string[]) =>
    (i: number) =>
      keys.includes(words.key(i) ?? "");
  readLevel(words, {
    openapi: { fits: (i) => /^['"]?3\.\d/.test(words.word(i)), read: () => void words.at++ },
    info: { fits: is("title", "version"), read: () => Object.assign(document.info, readInfo(words)) },
    paths: {
      fits: (i) => words.word(i) === "{}" || isPathItem(words, i),
      read: put(document, "paths", () => readPaths(context)),
    },
    webhooks: { fits: (i) => isPathItem(words, i), read: put(document, "webhooks", () => readPaths(context)) },
    servers: { fits: (i) => isServer(words, i), read: put(document, "servers", () => readServers(words)) },
    components: {
      fits: is("schemas", "securitySchemes"),
      read: put(document, "components", () => readComponents(context)),
    },
  });
  return document;
}

/** Titles close components; where a document has none, a referenced name begins the next one. */
function componentNames(text: string): (name: string) => boolean {
  if (/ title: \S+ (?:\S+: (?:type|\$ref|oneOf|description):|securitySchemes:|$)/.test(text)) return () => false;
  const names = new Set(Array.from(text.matchAll(/#\/components\/schemas\/([^\s'"]+)/g), (match) => match[1] ?? ""));
  return (name) => names.has(name);
}

function readInfo(words: Words): { title?: string; version?: string } {
  const info: { title?: string; version?: string } = {};
  const plain = (i: number) => words.key(i) === undefined;
  readLevel(words, {
    title: { fits: plain, read: put(info, "title", () => readText(words)) },
    version: { fits: plain, read: put(info, "version", () => readText(words)) },
    description: { fits: plain, read: () => void readText(words) },
  });
  return info;
}

function isPathItem(words: Words, index: number): boolean {
  return words.key(index) !== undefined && (METHODS as readonly string[]).includes(words.key(index + 1) ?? "");
}

function readPaths(context: SchemaContext): Record<string, PathItem> {
  const { words } = context;
  const paths: Record<string, PathItem> = {};
  if (words.word() === "{}") words.at++;
  const read = (path: string) => {
    const item: PathItem = {};
    const method = (name: string) => ({
      fits: (i: number) => OPERATION_KEYS.includes(words.key(i) ?? ""),
      read: () => setKey(item, name, readOperation(context)),
    });
    readLevel(words, Object.fromEntries(METHODS.map((name) => [name, method(name)])));
    setKey(paths, path, item);
  };
  readMap(words, (i) => isPathItem(words, i), read);
  return paths;
}

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

function readOperation(context: SchemaContext): Operation {
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
    in: { fits: (i) => isPlace(words.word(i)), read: put(parameter, "in", () => readText(words) as Parameter["in"]) },
    description: { fits: plain, read: put(parameter, "description", () => readText(words)) },
    required: { fits: flag, read: put(parameter, "required", () => readScalar(words) === true) },
    deprecated: { fits: flag, read: put(parameter, "deprecated", () => readScalar(words) === true) },
    schema: { fits: (i) => startsSchema(words, i), read: put(parameter, "schema", () => readSchema(context)) },
  });
  return parameter;
}

function isPlace(word: string): word is Parameter["in"] {
  return /^(?:path|query|header|cookie)$/.test(word);
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
    schema: { fits: (i) => startsSchema(words, i), read: put(media, "schema", () => readSchema(context)) },
  });
  return media;
}

function isServer(words: Words, index: number): boolean {
  return words.word(index) === "-" && words.key(index + 1) === "url";
}

function readServers(words: Words): { url: string }[] {
  const servers: { url: string }[] = [];
  const read = () => {
    const server = { url: "" };
    readLevel(words, { url: { fits: (i) => words.word(i) !== "", read: put(server, "url", () => readText(words)) } });
    servers.push(server);
  };
  readList(words, (i) => words.key(i) === "url", read);
  return servers;
}

function readComponents(context: SchemaContext): Components {
  const { words } = context;
  const components: Components = {};
  const named = (i: number) => words.key(i) !== undefined;
  readLevel(words, {
    schemas: {
      fits: (i) => named(i) && startsSchema(words, i + 1),
      read: put(components, "schemas", () => readComponentSchemas(context)),
    },
    securitySchemes: {
      fits: (i) => named(i) && words.key(i + 1) === "type",
      read: put(components, "securitySchemes", () => readSecuritySchemes(words)),
    },
  });
  return components;
}

function readComponentSchemas(context: SchemaContext): Record<string, Schema> {
  const { words } = context;
  const schemas: Record<string, Schema> = {};
  const read = (name: string) => {
    context.component = name;
    setKey(schemas, name, readSchema(context, true));
    context.component = undefined;
  };
  readMap(words, (i) => words.key(i) !== "securitySchemes" && startsSchema(words, i + 1), read);
  return schemas;
}

function readSecuritySchemes(words: Words): Record<string, Record<string, unknown>> {
  const schemes: Record<string, Record<string, unknown>> = {};
  const plain = (i: number) => words.key(i) === undefined;
  const read = (name: string) => {
    const scheme: Record<string, unknown> = {};
    const text = (key: string) => ({ fits: plain, read: () => setKey(scheme, key, readText(words)) });
    const keys = ["type", "scheme", "in", "name", "description"];
    readLevel(words, Object.fromEntries(keys.map((key) => [key, text(key)])));
    setKey(schemes, name, scheme);
  };
  readMap(words, (i) => words.key(i + 1) === "type", read);
  return schemes;
}
