import { readFileSync } from "node:fs";
import { basename, relative } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { importsOf, parse, ROOT, sources, targetOf } from "./modules.js";

/** Modules whose exports are for users of the package or of generated code, or are reached by a computed name. */
const ENTRIES =
  /^src\/(?:(?:node\/|testing\/|webhooks\/)?index|runtime|webhooks\/express)\.ts$|^test\/bench\/[^/]+\.ts$|\/fixtures\/|\/golden\//;

it("every value that a module exports is used by another", () => {
  const files = ["src", "scripts", "test"].flatMap((folder) => sources(folder));
  const users = usersOf(files);
  const unused = files
    .filter((file) => !ENTRIES.test(relative(ROOT, file)))
    .flatMap((file) => {
      const texts = (users.get(file) ?? []).map((user) => readFileSync(user, "utf8"));
      const isUsed = (name: string) => texts.some((text) => new RegExp(`\\b${name}\\b`).test(text));
      return exportedValues(file)
        .filter((name) => !isUsed(name))
        .map((name) => `${relative(ROOT, file)}: ${name}`);
    });
  expect(unused).toEqual([]);
});

/** The modules that import each module, be it through an `export *` of another. */
function usersOf(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const file of files)
    for (const { specifier } of importsOf(file)) {
      if (!specifier.startsWith(".")) continue;
      const target = targetOf(file, specifier);
      const own = users.get(target) ?? [];
      own.push(file);
      users.set(target, own);
    }
  for (const [target, own] of users)
    for (const user of own.filter((one) => reexportsAll(one, target))) own.push(...(users.get(user) ?? []));
  return users;
}

const reexportsAll = (file: string, target: string): boolean =>
  readFileSync(file, "utf8").includes(`export * from "./${basename(target, ".ts")}.js"`);

/** Functions, classes and constants; a type is exported with what uses it, so that it has a name for callers. */
function exportedValues(file: string): string[] {
  return parse(file).statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement)) return [];
    if (!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    const isValue = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
    return isValue && statement.name ? [statement.name.text] : [];
  });
}
