import { addTo } from "../spec/index.js";
import { type ApiModel, kebabCase, lowerFirst, type OperationModel, upperFirst, verbsOf } from "../spec/model/index.js";
import { ENCODING_NAMES } from "./encodings.js";
import { findSides, type Side, type Sides } from "./sides.js";
import { Code, code, commentText, identifier, literal, Names } from "./text.js";
import { UnionShapes } from "./unions.js";

export interface GeneratedFile {
  /** Relative to the output folder. */
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
  /** Shape constant of each named schema that has one, for each side. */
  shapeNames: Record<Side, Map<string, Code>>;
  /** Shape constants of unions, found while others are printed. */
  unions: UnionShapes;
  sides: Sides;
}

export function createContext(model: ApiModel, runtime: string, origin: string): Context {
  const constants = new Names(OPERATIONS_FILE_NAMES);
  const descriptorNames = new Map(
    model.operations.map((operation) => [operation, constants.take(operation.resource + upperFirst(operation.verb))]),
  );
  // Types are imported beside shapes, and one without letters would have the same name.
  const types = model.schemas.keys();
  const shapes = new Names([...OPERATIONS_FILE_NAMES, ...[...descriptorNames.values()].map(String), ...types]);
  const sides = findSides(model);
  const received = nameShapes(shapes, [...model.schemas.keys()], "");
  const sent = new Map([...received, ...nameShapes(shapes, [...sides.writtenApart], "Input")]);
  return {
    model,
    runtime: literal(runtime),
    banner: code`${new Code(BANNER_START)}${commentText(origin)} by \`npm run generate\`. Do not edit.\n\n`,
    resources: groupByResource(model),
    descriptorNames,
    shapeNames: { received, sent },
    unions: new UnionShapes(shapes),
    sides,
  };
}

const nameShapes = (names: Names, schemas: string[], suffix: string): Map<string, Code> =>
  new Map(schemas.map((name) => [name, names.take(lowerFirst(name) + suffix)]));

/** Names that operations.ts (and webhooks.ts) declare or import besides descriptors and shapes. */
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
  // `client` is the name that everybody uses for theirs.
  const namespaces = new Names(["paths", "client", clientName(api).text]);
  const files = new Set([...OUTPUT_FILES, ...DEVICES]);
  const groups = new Map<string, OperationModel[]>();
  for (const operation of operations) addTo(groups, operation.resource, operation);
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
/** Windows allows no files of these names, whatever their extension. */
const DEVICES = [
  "con",
  "prn",
  "aux",
  "nul",
  ...Array.from("123456789", (digit) => [`com${digit}`, `lpt${digit}`]).flat(),
];
/** File systems allow 255 bytes; the extension, a number, and the suffix of temporary files need some of them. */
const LONGEST_FILE = 100;

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);
