import { METHODS } from "../../spec/index.js";
import type { Components, FragmentDocument, PathItem, Schema } from "../fragment.js";
import { setKey } from "../records.js";
import { Unreadable } from "../unreadable.js";
import { fitsNowhere, put, readLevel, readList, readMap } from "./level.js";
import { readOperation, startsOperation } from "./operation.js";
import { readText } from "./scalars.js";
import { readSchema, type SchemaContext, startsSchema } from "./schema.js";
import { Words } from "./words.js";

/** Parses an OpenAPI document whose line breaks are lost. */
export function readFlatDocument(text: string): FragmentDocument {
  const words = new Words(text);
  const isTitled = TITLED.test(text);
  const names = referencedNames(text);
  const beginsComponent = (name: string) => !isTitled && names.has(name);
  const context: SchemaContext = { words, component: undefined, open: [], beginsComponent };
  // A field that the object around it does not take up looks like a component.
  const isComponent = (name: string, { title }: Schema) => !isTitled || title === name || names.has(name);
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
      read: put(document, "components", () => readComponents(context, isComponent)),
    },
  });
  return document;
}

/** Titles close components; if a document has no titles, a referenced name begins the next component. */
const TITLED = / title: \S+ (?:\S+: (?:type|\$ref|oneOf|description):|securitySchemes:|$)/;

function referencedNames(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/#\/components\/schemas\/([^\s'"]+)/g), (match) => match[1] ?? ""));
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
      fits: (i: number) => startsOperation(words, i),
      read: () => setKey(item, name, readOperation(context)),
    });
    readLevel(words, Object.fromEntries(METHODS.map((name) => [name, method(name)])));
    setKey(paths, path, item);
  };
  readMap(words, (i) => isPathItem(words, i), read);
  return paths;
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

type IsComponent = (name: string, schema: Schema) => boolean;

function readComponents(context: SchemaContext, isComponent: IsComponent): Components {
  const { words } = context;
  const components: Components = {};
  const named = (i: number) => words.key(i) !== undefined;
  readLevel(words, {
    schemas: {
      fits: (i) => named(i) && startsSchema(words, i + 1),
      read: put(components, "schemas", () => readComponentSchemas(context, isComponent)),
    },
    securitySchemes: {
      fits: (i) => named(i) && words.key(i + 1) === "type",
      read: put(components, "securitySchemes", () => readSecuritySchemes(words)),
    },
  });
  return components;
}

function readComponentSchemas(context: SchemaContext, isComponent: IsComponent): Record<string, Schema> {
  const { words } = context;
  const schemas: Record<string, Schema> = {};
  const read = (name: string) => {
    context.component = name;
    const schema = readSchema(context, "component");
    context.component = undefined;
    if (!isComponent(name, schema)) throw new Unreadable(fitsNowhere(name));
    setKey(schemas, name, schema);
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
