/** ts-morph reads the output and refuses anything that should not be there: the last safety net below the escaping of text.ts. */
import type { ApiModel, OperationModel } from "../spec/model/index.js";
import { type Morph, morph } from "./compiler.js";
import type { GeneratedFile } from "./context.js";

const { Project, ts } = morph;

const STATEMENTS: ReadonlySet<Morph.SyntaxKind> = new Set([
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.VariableStatement,
]);

/** Problems of the output, one line each; empty if there are none. */
export function verify(model: ApiModel, wire: GeneratedFile, files: readonly GeneratedFile[]): string[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
    compilerOptions: COMPILER_OPTIONS,
  });
  const wireFile = project.createSourceFile(`/${wire.path}`, wire.text);
  return [
    ...checkWireTypes(wireFile, model),
    ...checkPrinted(files.filter(({ path }) => path.endsWith(".ts"))),
    ...syntaxErrors([wireFile.compilerNode]),
  ];
}

const COMPILER_OPTIONS: Morph.CompilerOptions = { noLib: true, noResolve: true, target: ts.ScriptTarget.ES2022 };

/** Checks that there is nothing but types, and every operation of the model with its media type. */
function checkWireTypes(file: Morph.SourceFile, model: ApiModel): string[] {
  const strays = file
    .getStatements()
    .filter(
      (statement) => !morph.Node.isInterfaceDeclaration(statement) && !morph.Node.isTypeAliasDeclaration(statement),
    )
    .map((statement) => `types.ts:${statement.getStartLineNumber()}: ${statement.getKindName()} among the wire types`);
  if (strays.length > 0) return strays;
  const declared = declaredMedia(file);
  return model.operations.flatMap((operation) => {
    const media = declared.get(`${operation.method} ${operation.path}`);
    if (!media) return [`types.ts: ${operation.method} ${operation.path} is missing from the wire types`];
    return bodyProblem(operation, media);
  });
}

function bodyProblem({ method, path, body }: OperationModel, media: Set<string>): string[] {
  if (!body || media.has(body.contentType)) return [];
  return [
    `types.ts: ${method} ${path} takes ${[...media].join(", ") || "no body"} in the wire types, ${body.contentType} in the model`,
  ];
}

const METHOD_NAMES = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** `METHOD path` -> media types of its request body, read from the `paths` interface. */
function declaredMedia(file: Morph.SourceFile): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const path of file.getInterface("paths")?.getProperties() ?? []) {
    for (const [name, type] of membersOf(path.getTypeNode())) {
      if (!METHOD_NAMES.has(name) || type?.getText() === "never") continue;
      found.set(`${name.toUpperCase()} ${nameOf(path)}`, mediaTypes(file, type));
    }
  }
  return found;
}

function mediaTypes(file: Morph.SourceFile, operation: Morph.Node | undefined): Set<string> {
  const body = follow(file, memberType(follow(file, operation), "requestBody"));
  return new Set(membersOf(memberType(body, "content")).keys());
}

/** The type that `operations["x"]` or `components["requestBodies"]["X"]` refers to. */
function follow(file: Morph.SourceFile, node: Morph.Node | undefined, hops = 0): Morph.Node | undefined {
  if (!node || !morph.Node.isIndexedAccessTypeNode(node) || hops > 20) return node;
  const keys: string[] = [];
  let root: Morph.Node = node;
  for (; morph.Node.isIndexedAccessTypeNode(root); root = root.getObjectTypeNode())
    keys.unshift(literalText(root.getIndexTypeNode()));
  return follow(file, keys.reduce<Morph.Node | undefined>(memberType, file.getInterface(root.getText())), hops + 1);
}

const memberType = (node: Morph.Node | undefined, name: string): Morph.Node | undefined => membersOf(node).get(name);

type Members = ReadonlyMap<string, Morph.Node | undefined>;

const NO_MEMBERS: Members = new Map();
/** Each type's members are read only once: `operations` may have thousands, and every path refers to it. */
const knownMembers = new WeakMap<Morph.Node, Members>();

/** The types of a type's members, by their names. */
function membersOf(node: Morph.Node | undefined): Members {
  if (!node || !(morph.Node.isTypeLiteral(node) || morph.Node.isInterfaceDeclaration(node))) return NO_MEMBERS;
  const known = knownMembers.get(node);
  if (known) return known;
  const members = new Map(node.getProperties().map((member) => [nameOf(member), member.getTypeNode()]));
  knownMembers.set(node, members);
  return members;
}

/** As the compiler reads it: it writes some characters in ways that JSON does not know, such as `\0`. */
const nameOf = ({ compilerNode: { name } }: { compilerNode: Morph.ts.PropertySignature }): string =>
  "text" in name ? name.text : name.getText();

const literalText = (node: Morph.Node): string => {
  const literal = morph.Node.isLiteralTypeNode(node) ? node.getLiteral() : undefined;
  return morph.Node.isStringLiteral(literal) ? literal.getLiteralText() : node.getText();
};

/** Checks the output of the passes: only a few kinds of statements, and no errors. Comments need not be checked. */
function checkPrinted(files: readonly GeneratedFile[]): string[] {
  const sources = files.map(({ path, text }) =>
    ts.createSourceFile(path, text, {
      languageVersion: ts.ScriptTarget.ES2022,
      jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
    }),
  );
  const strays = sources.flatMap((source) =>
    source.statements
      .filter(({ kind }) => !STATEMENTS.has(kind))
      .map(
        (statement) =>
          `${place(source, statement.getStart(source))}: ${ts.SyntaxKind[statement.kind]}, which no pass prints`,
      ),
  );
  return [...strays, ...syntaxErrors(sources)];
}

function syntaxErrors(sources: readonly Morph.ts.SourceFile[]): string[] {
  const byName = new Map(sources.map((source) => [source.fileName, source]));
  const host: Morph.ts.CompilerHost = {
    getSourceFile: (name) => byName.get(name),
    fileExists: (name) => byName.has(name),
    readFile: (name) => byName.get(name)?.text,
    getDefaultLibFileName: () => "lib.d.ts",
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    writeFile: () => {},
  };
  const program = ts.createProgram([...byName.keys()], COMPILER_OPTIONS, host);
  return sources.flatMap((source) =>
    program
      .getSyntacticDiagnostics(source)
      .map(({ start, messageText }) => `${place(source, start)}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`),
  );
}

const place = (source: Morph.ts.SourceFile, position: number): string =>
  `${source.fileName.replace(/^\//, "")}:${source.getLineAndCharacterOfPosition(position).line + 1}`;
