/** ts-morph reads what was printed and refuses what should not be there: the last net below the escaping of text.ts. */
import { Node, Project, type SourceFile, ts } from "ts-morph";
import type { ApiModel, OperationModel } from "../spec/model/index.js";
import type { GeneratedFile } from "./context.js";

const STATEMENTS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.VariableStatement,
]);

/** Problems of the output, one line each; empty when it is as it should be. */
export function verify(model: ApiModel, wire: GeneratedFile, files: readonly GeneratedFile[]): string[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
    compilerOptions: { noLib: true, noResolve: true, target: ts.ScriptTarget.ES2022 },
  });
  const open = (file: GeneratedFile): SourceFile => project.createSourceFile(`/${file.path}`, file.text);
  const wireFile = open(wire);
  return [
    ...checkWireTypes(wireFile, model),
    ...files.filter(({ path }) => path.endsWith(".ts")).flatMap((file) => checkPrinted(project, open(file))),
  ];
}

/** Nothing but types, and every operation of the model with its media type. */
function checkWireTypes(file: SourceFile, model: ApiModel): string[] {
  const strays = file
    .getStatements()
    .filter((statement) => !Node.isInterfaceDeclaration(statement) && !Node.isTypeAliasDeclaration(statement))
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
function declaredMedia(file: SourceFile): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const path of file.getInterface("paths")?.getProperties() ?? []) {
    for (const member of membersOf(path.getTypeNode())) {
      const type = member.getTypeNode();
      if (!METHOD_NAMES.has(nameOf(member)) || type?.getText() === "never") continue;
      found.set(`${nameOf(member).toUpperCase()} ${nameOf(path)}`, mediaTypes(file, type));
    }
  }
  return found;
}

function mediaTypes(file: SourceFile, operation: Node | undefined): Set<string> {
  const body = follow(file, memberType(follow(file, operation), "requestBody"));
  return new Set(membersOf(memberType(body, "content")).map(nameOf));
}

/** The type that `operations["x"]` or `components["requestBodies"]["X"]` stands for. */
function follow(file: SourceFile, node: Node | undefined, hops = 0): Node | undefined {
  if (!node || !Node.isIndexedAccessTypeNode(node) || hops > 20) return node;
  const keys: string[] = [];
  let root: Node = node;
  for (; Node.isIndexedAccessTypeNode(root); root = root.getObjectTypeNode())
    keys.unshift(literalText(root.getIndexTypeNode()));
  return follow(file, keys.reduce<Node | undefined>(memberType, file.getInterface(root.getText())), hops + 1);
}

const memberType = (node: Node | undefined, name: string): Node | undefined =>
  membersOf(node)
    .find((member) => nameOf(member) === name)
    ?.getTypeNode();

const membersOf = (node: Node | undefined) =>
  node && (Node.isTypeLiteral(node) || Node.isInterfaceDeclaration(node)) ? node.getProperties() : [];

const nameOf = (member: { getName(): string }): string => {
  const name = member.getName();
  return name.startsWith('"') ? (JSON.parse(name) as string) : name;
};

const literalText = (node: Node): string =>
  node.getText().startsWith('"') ? (JSON.parse(node.getText()) as string) : node.getText();

function checkPrinted(project: Project, file: SourceFile): string[] {
  const strays = file
    .getStatements()
    .filter((statement) => !STATEMENTS.has(statement.getKind()))
    .map(
      (statement) =>
        `${file.getBaseName()}:${statement.getStartLineNumber()}: a ${statement.getKindName()} that no pass prints`,
    );
  const errors = project
    .getProgram()
    .getSyntacticDiagnostics(file)
    .map((diagnostic) => {
      const line = diagnostic.getLineNumber();
      return `${file.getBaseName()}:${line}: ${ts.flattenDiagnosticMessageText(diagnostic.compilerObject.messageText, " ")}`;
    });
  return [...strays, ...errors];
}
