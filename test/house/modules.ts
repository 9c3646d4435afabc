/** The project's modules, and what they import. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";

export const ROOT = resolve(import.meta.dirname, "../..");

/** The modules below a folder, except those in some of its folders, and the packages that `npm run judge` installs. */
export function sources(folder: string, except: readonly string[] = []): string[] {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
  const outside = (file: string) => !except.some((other) => relative(ROOT, file).startsWith(`${other}/`));
  return entries
    .filter((name) => name.endsWith(".ts") && !name.split(sep).includes("node_modules"))
    .map((name) => join(ROOT, folder, name))
    .filter(outside);
}

export const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);

export interface Import {
  readonly specifier: string;
  /** Nothing of it remains after compilation. */
  readonly isType: boolean;
}

const known = new Map<string, readonly Import[]>();

/**
 * What a file imports and re-exports, also by `import()` with a literal name; the way to `node:` in any runtime has none.
 * Several rows ask about the same files, and each is parsed once.
 */
export function importsOf(file: string): readonly Import[] {
  const imports = known.get(file) ?? importsIn(parse(file));
  known.set(file, imports);
  return imports;
}

function importsIn(source: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier && ts.isStringLiteral(specifier)) found.push({ specifier: specifier.text, isType: isTypeOnly(node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isDynamic ? node.arguments[0] : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return ts.isImportTypeNode(node) || (ts.isExportDeclaration(node) && node.isTypeOnly);
}

/** The file that a relative import names. */
export const targetOf = (file: string, specifier: string): string =>
  join(dirname(file), specifier).replace(/\.js$/, ".ts");
