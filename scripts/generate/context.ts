import {
  type ApiModel,
  kebabCase,
  type OperationModel,
  pascalCase,
  singular,
  type TypeNode,
  upperFirst,
  verbsOf,
} from "../spec/model/index.js";
import { ENCODING_NAMES } from "./encodings.js";
import { Code, code, commentText, identifier, literal, Names } from "./text.js";

export interface GeneratedFile {
  /** Below the output folder. */
  path: string;
  text: string;
}

export interface Resource {
  name: string;
  /** Its name in the index. */
  namespace: Code;
  file: string;
  operations: OperationModel[];
}

/** How every TypeScript file of the output begins. */
export const BANNER_START = "// Generated from ";

/** What every pass reads: the model, and the names that files share. */
export interface Context {
  model: ApiModel;
  /** Where the output imports the runtime from. */
  runtime: Code;
  /** First line of every file. */
  banner: Code;
  resources: Resource[];
  /** Descriptor constant of each operation. */
  descriptorNames: Map<OperationModel, Code>;
  /** Shape constant of each named schema that has one. */
  shapeNames: Map<string, Code>;
  sides: Sides;
}

/** Which named schemas are sent, which are received, and which of both must be printed twice. */
export interface Sides {
  received: Set<string>;
  sent: Set<string>;
  /** Sent under the name `<Name>Input`, since what is received differs. */
  twoFaced: Set<string>;
}

export function createContext(model: ApiModel, runtime: string, origin: string): Context {
  const constants = new Names(OPERATIONS_FILE_NAMES);
  const descriptorNames = new Map(
    model.operations.map((operation) => [operation, constants.take(operation.resource + upperFirst(operation.verb))]),
  );
  const shapes = new Names([...OPERATIONS_FILE_NAMES, ...[...descriptorNames.values()].map(String)]);
  return {
    model,
    runtime: literal(runtime),
    banner: code`${new Code(BANNER_START)}${commentText(origin)} by \`npm run generate\`. Do not edit.\n\n`,
    resources: groupByResource(model),
    descriptorNames,
    shapeNames: new Map(
      [...model.schemas.keys()].map((name) => [name, shapes.take(name.slice(0, 1).toLowerCase() + name.slice(1))]),
    ),
    sides: findSides(model),
  };
}

/** What operations.ts (and webhooks.ts) declare or import beside descriptors and shapes. */
const OPERATIONS_FILE_NAMES = [
  "defineOperation",
  "api",
  "operations",
  "webhooks",
  "binary",
  "form",
  "json",
  "multipart",
  "text",
  ...Object.values(ENCODING_NAMES),
];

/** The function of the thin client. */
export const clientName = (name: string): Code => identifier(/^[a-z]/i.test(name) ? name : `api${name}`);

function groupByResource({ operations, name: api }: ApiModel): Resource[] {
  const namespaces = new Names(["paths", clientName(api).text]);
  const files = new Set([...OUTPUT_FILES, ...DEVICES]);
  const groups = new Map<string, OperationModel[]>();
  for (const operation of operations) {
    const group = groups.get(operation.resource);
    if (group) group.push(operation);
    else groups.set(operation.resource, [operation]);
  }
  return [...groups].sort(byName).map(([name, members]) => ({
    name,
    namespace: namespaces.take(name),
    file: takeFile(files, name),
    operations: members.filter((operation) => verbsOf(operation).length > 0),
  }));
}

/** A name for a resource's file that none of the taken ones has. */
function takeFile(taken: Set<string>, resource: string): string {
  const letters = kebabCase(resource).replace(/[^a-z0-9-]/g, "");
  const plain = letters.slice(0, LONGEST_FILE) || "api";
  let file = plain;
  for (let count = 2; taken.has(file); count++) file = count === 2 ? `${plain}-resource` : `${plain}-${count}`;
  taken.add(file);
  return file;
}

const OUTPUT_FILES = ["index", "client", "models", "operations", "shapes", "types", "webhooks", "document"];
/** Windows has no files of these names, whatever their ending. */
const DEVICES = [
  "con",
  "prn",
  "aux",
  "nul",
  ...Array.from("123456789", (digit) => [`com${digit}`, `lpt${digit}`]).flat(),
];
/** File systems take 255 bytes; the ending, a number, and what is written beside it need some of them. */
const LONGEST_FILE = 100;

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);

function findSides(model: ApiModel): Sides {
  const sent = new Set<string>();
  const received = new Set<string>();
  for (const operation of model.operations) {
    for (const { type } of [...operation.fields, ...operation.alternatives.flat()]) reach(model, type, sent);
    const result = operation.paging ? operation.paging.itemType : operation.result.type;
    if (result) reach(model, result, received);
  }
  for (const { payload } of model.webhooks) reach(model, payload, received);
  const both = [...sent].filter((name) => received.has(name));
  return { sent, received, twoFaced: findTwoFaced(model, both) };
}

function reach(model: ApiModel, type: TypeNode, names: Set<string>): void {
  for (const name of references(type)) {
    if (names.has(name)) continue;
    names.add(name);
    const schema = model.schemas.get(name);
    if (schema) reach(model, schema.type, names);
  }
}

export function references(type: TypeNode): string[] {
  switch (type.kind) {
    case "ref":
      return [type.name];
    case "array":
      return references(type.items);
    case "tuple":
      return [...type.items, type.rest].flatMap(references);
    case "union":
    case "intersection":
      return type.of.flatMap(references);
    case "object":
      return [...type.properties.map((property) => property.type), ...(type.rest ? [type.rest] : [])].flatMap(
        references,
      );
    default:
      return [];
  }
}

/** A schema differs by itself (open enums, Dates as text, read-only fields), or because one that it holds does. */
function findTwoFaced(model: ApiModel, names: string[]): Set<string> {
  const typeOf = (name: string): TypeNode => model.schemas.get(name)?.type ?? { kind: "unknown" };
  const found = new Set(names.filter((name) => typeOf(name).kind === "object" && differs(typeOf(name), model)));
  for (let grew = true; grew; ) {
    grew = false;
    for (const name of names) {
      if (!found.has(name) && references(typeOf(name)).some((inner) => found.has(inner))) {
        found.add(name);
        grew = true;
      }
    }
  }
  return found;
}

function differs(type: TypeNode, model: ApiModel): boolean {
  switch (type.kind) {
    case "date":
    case "enum":
    case "binary":
      return true;
    case "ref":
      return model.schemas.get(type.name)?.type.kind === "enum";
    case "array":
      return true;
    case "tuple":
      return [...type.items, type.rest].some((item) => differs(item, model));
    case "union":
    case "intersection":
      return type.of.some((item) => differs(item, model));
    case "object":
      return type.properties.some(
        (property) => property.readOnly || property.writeOnly || !property.required || differs(property.type, model),
      );
    default:
      return false;
  }
}

/** `callRecordings` + `create` -> `CreateCallRecordingInput`; lists are of many. */
export function inputName(resource: string, verb: string, isList: boolean): string {
  const item = isList ? pascalCase(resource) : singular(resource);
  return `${pascalCase(verb)}${item}Input`;
}
