import type { Schema } from "../fragment.js";
import { LIMITS } from "../limits.js";
import { getKey, setKey } from "../records.js";
import { type Key, type LevelOptions, put, readLevel, readList, readMap } from "./level.js";
import { endsValue, readScalar, readScalars, readText } from "./scalars.js";
import type { Words } from "./words.js";

const TYPE = /^'?"?(?:string|integer|number|boolean|object|array|null)"?'?$/;
const COMPOSITIONS = ["oneOf", "anyOf", "allOf"] as const;
const FLAGS = ["deprecated", "nullable", "readOnly", "writeOnly", "uniqueItems"] as const;
/** What may be beside the reference of a field. Beside that of an item or an alternative, all but the description is about the whole. */
const BESIDE = ["description", "default", "deprecated", "nullable"];

/** What a schema is read as: only a component has its title, and only a field says more beside its reference. */
type Role = "component" | "field" | "part";
/** Keys that say what a schema is; after one of them and the description, little else can follow. */
const CORE = ["type", "$ref", "enum", "properties", "items", ...COMPOSITIONS];

/** Keys whose values have too distinct a shape to be part of a text; other generators write them after the description. */
const STRUCTURAL = new Set(["items", "properties", "enum"]);

/** What one document knows while its schemas are read. */
export interface SchemaContext {
  readonly words: Words;
  /** The component being read: only its own schema has its name as title, and the title closes it. */
  component: string | undefined;
  /** The schemas being read, innermost last. */
  readonly open: Schema[];
  /** Whether a name in the place of a property begins the next component (only in documents without titles). */
  readonly beginsComponent: (name: string) => boolean;
}

/** Whether a schema begins at an index: a keyword with a value of its shape, or an empty object. */
export function startsSchema(words: Words, index: number): boolean {
  const key = words.key(index);
  if (words.word(index) === "{}") return true;
  return key !== undefined && Object.hasOwn(SHAPES, key) && SHAPES[key]?.(words, index + 1) === true;
}

type Shape = (words: Words, index: number) => boolean;
const isType: Shape = (words, i) => TYPE.test(words.word(i)) && endsValue(words, i + 1);
const isPlain: Shape = (words, i) => words.word(i) !== "" && words.key(i) === undefined && words.word(i) !== "-";
const isOneWord: Shape = (words, i) => isPlain(words, i) && endsValue(words, i + 1);
const isSchema: Shape = (words, i) => startsSchema(words, i);
const isList: Shape = (words, i) => words.word(i) === "-";
const isSchemaList: Shape = (words, i) => isList(words, i) && startsSchema(words, i + 1);
const isFlag: Shape = (words, i) => /^(?:true|false)$/.test(words.word(i));
const isNumber: Shape = (words, i) => /^-?[\d.]+$/.test(words.word(i)) && endsValue(words, i + 1);
const isReference: Shape = (words, i) => /^['"]?#\//.test(words.word(/^[>|]/.test(words.word(i)) ? i + 1 : i));
const isMapOfSchemas: Shape = (words, i) =>
  words.word(i) === "{}" || (words.key(i) !== undefined && startsSchema(words, i + 1));

const SHAPES: Readonly<Record<string, Shape>> = {
  type: (words, i) => isType(words, i) || (isList(words, i) && TYPE.test(words.word(i + 1))),
  $ref: isReference,
  format: isOneWord,
  enum: (words, i) => (isList(words, i) && noKeyOrValue(words, i + 1)) || words.word(i) === "[]",
  const: isPlain,
  default: (words, i) => isPlain(words, i) || (isList(words, i) && words.key(i + 1) === undefined),
  properties: isMapOfSchemas,
  required: (words, i) => isList(words, i) && words.key(i + 1) === undefined,
  items: isSchema,
  additionalProperties: (words, i) => isSchema(words, i) || isFlag(words, i),
  description: isPlain,
  title: isPlain,
  discriminator: (words, i) => words.key(i) === "propertyName" || words.key(i) === "mapping",
  ...Object.fromEntries(COMPOSITIONS.map((key) => [key, isSchemaList])),
  ...Object.fromEntries(FLAGS.map((key) => [key, isFlag])),
  ...Object.fromEntries(Object.keys(LIMITS).map((key) => [key, isNumber])),
};

function noKeyOrValue(words: Words, index: number): boolean {
  return words.key(index) === undefined || words.key(index) === "value";
}

export function readSchema(context: SchemaContext, role: Role): Schema {
  const { words } = context;
  const schema: Schema = {};
  if (words.word() === "{}") {
    words.at++;
    return schema;
  }
  context.open.push(schema);
  readLevel(words, keysOf(context, schema), { open: openTo(context, schema, role) });
  context.open.pop();
  return schema;
}

/** Whether a keyword may still come in this schema; if not, it belongs to an outer one or is a field's name. */
function openTo(context: SchemaContext, schema: Schema, role: Role): Required<LevelOptions>["open"] {
  const isComponent = role === "component";
  return (key, seen, index) => {
    const isClosed = isComponent && seen.has("title") && schema.title === context.component;
    if (isClosed) return false;
    if (schema.type === "null") return key === "description";
    if (key === "title") return isComponent === (titleAt(context, index) === context.component);
    if (key === "required") return ownerOfRequired(context, index + 1) === schema;
    if (schema.$ref !== undefined) return role === "field" ? BESIDE.includes(key) : key === "description";
    const isDescribed = seen.has("description") && CORE.some((core) => seen.has(core));
    if (isDescribed && !STRUCTURAL.has(key)) return false;
    return fitsType(context.words, schema, key, index);
  };
}

function titleAt({ words }: SchemaContext, index: number): string | undefined {
  const from = /^[>|]/.test(words.word(index + 1)) ? index + 2 : index + 1;
  return words.word(from).replace(/^(['"])(.*)\1$/, "$2");
}

/**
 * `required: - a - b` belongs to the innermost object that has these fields; else to the innermost that has most of
 * them, because a page may name a field that is gone; else to the innermost without any fields.
 */
function ownerOfRequired({ words, open }: SchemaContext, index: number): Schema | undefined {
  const names: string[] = [];
  for (let i = index; words.word(i) === "-" && words.key(i + 1) === undefined; i += 2) {
    names.push(words.word(i + 1).replace(/^(['"])(.*)\1$/, "$2"));
  }
  const share = ({ properties }: Schema) => names.filter((name) => getKey(properties, name)).length / names.length;
  const owner = open.findLast((schema) => share(schema) === 1) ?? open.findLast((schema) => share(schema) > 0.5);
  return owner ?? open.findLast(({ type, properties }) => type === "object" && !properties);
}

function fitsType(words: Words, schema: Schema, key: string, index: number): boolean {
  const types = schema.type === undefined ? undefined : [schema.type].flat();
  if (types === undefined) return !["items", "properties", "additionalProperties"].includes(key);
  if (key === "properties" || key === "additionalProperties") return types.includes("object");
  if (key === "items") return types.includes("array");
  if (key === "default") return /^(?:-|\[\])$/.test(words.word(index + 1)) === types.includes("array");
  if (key === "enum" || key === "format") return !types.includes("object");
  return LIMITS[key]?.some((type) => types.includes(type)) ?? true;
}

type Read = (context: SchemaContext, schema: Schema) => void;

const readInto =
  (name: string, read: (context: SchemaContext) => unknown): Read =>
  (context, schema) => {
    Object.assign(schema, { [name]: read(context) });
  };

const readsEach = (names: readonly string[], read: (context: SchemaContext) => unknown) =>
  Object.fromEntries(names.map((name) => [name, readInto(name, read)]));

/** How the value of each keyword is read. */
const READERS: Readonly<Record<string, Read>> = {
  type: readInto("type", ({ words }) => (words.word() === "-" ? readScalars(words).map(String) : readText(words))),
  required: readInto("required", ({ words }) => readScalars(words).map(String)),
  items: readInto("items", (context) => readSchema(context, "part")),
  properties: readProperties,
  additionalProperties: readInto("additionalProperties", readAdditional),
  discriminator: readInto("discriminator", ({ words }) => readDiscriminator(words)),
  ...readsEach(COMPOSITIONS, readSchemas),
  ...readsEach(["$ref", "format", "description", "title"], ({ words }) => readText(words)),
  ...readsEach(["enum", "default"], ({ words }) => (words.word() === "-" ? readScalars(words) : readScalar(words))),
  ...readsEach(["const", ...FLAGS, ...Object.keys(LIMITS)], ({ words }) => readScalar(words)),
};

/** A class, because every schema has all of these keys: with closures, reading takes twice as long. */
class Keyword implements Key {
  readonly #name: string;
  readonly #context: SchemaContext;
  readonly #schema: Schema;

  constructor(name: string, context: SchemaContext, schema: Schema) {
    this.#name = name;
    this.#context = context;
    this.#schema = schema;
  }

  fits(index: number): boolean {
    return SHAPES[this.#name]?.(this.#context.words, index) === true;
  }

  read(): void {
    READERS[this.#name]?.(this.#context, this.#schema);
  }
}

function keysOf(context: SchemaContext, schema: Schema): Record<string, Key> {
  const keys: Record<string, Key> = {};
  for (const name of Object.keys(READERS)) keys[name] = new Keyword(name, context, schema);
  return keys;
}

function readAdditional(context: SchemaContext): Schema | boolean {
  const word = context.words.word();
  if (word !== "true" && word !== "false") return readSchema(context, "part");
  context.words.at++;
  return word === "true";
}

/** The object knows its fields while they are read: that is how its `required` finds it. */
function readProperties(context: SchemaContext, schema: Schema): void {
  const { words } = context;
  const properties: Record<string, Schema> = {};
  schema.properties = properties;
  if (words.word() === "{}") {
    words.at++;
    return;
  }
  const fits = (index: number) => {
    const name = words.key(index) ?? "";
    if (getKey(properties, name) !== undefined || context.beginsComponent(name)) return false;
    return startsSchema(words, index + 1);
  };
  readMap(words, fits, (name) => {
    setKey(properties, name, {});
    setKey(properties, name, readSchema(context, "field"));
  });
}

function readSchemas(context: SchemaContext): Schema[] {
  const schemas: Schema[] = [];
  const { words } = context;
  readList(
    words,
    (index) => startsSchema(words, index),
    () => schemas.push(readSchema(context, "part")),
  );
  return schemas;
}

function readDiscriminator(words: Words): NonNullable<Schema["discriminator"]> {
  const found: NonNullable<Schema["discriminator"]> = { propertyName: "" };
  const isTarget = (index: number) => isReference(words, index);
  readLevel(words, {
    propertyName: { fits: (i) => isOneWord(words, i), read: put(found, "propertyName", () => readText(words)) },
    mapping: {
      fits: (i) => words.key(i) !== undefined && isTarget(i + 1),
      read: () => {
        const mapping: Record<string, string> = {};
        found.mapping = mapping;
        readMap(
          words,
          (i) => isTarget(i + 1),
          (name) => setKey(mapping, name, readText(words)),
        );
      },
    },
  });
  return found;
}
