/** The real compiler over files in memory, beside the project's own. */
import { dirname, join, relative, sep } from "node:path";
import ts from "typescript";
import { parse } from "../support/parse.js";
import { ROOT } from "./make.js";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noFallthroughCasesInSwitch: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  erasableSyntaxOnly: true,
  skipLibCheck: false,
  noEmit: true,
};

export interface Compiled {
  program: ts.Program;
  /** `path:line: message` of each error in the given files. */
  errors: string[];
}

/** `files`: path below the project's root -> text. */
export function compile(files: ReadonlyMap<string, string>): Compiled {
  const texts = new Map([...files].map(([path, text]) => [join(ROOT, path), text]));
  const program = ts.createProgram([...texts.keys()], OPTIONS, hostWith(texts));
  const errors = [...texts.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
      ...program.getDeclarationDiagnostics(source),
    ].map(toLine);
  });
  return { program, errors };
}

function hostWith(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const folders = new Set([...texts.keys()].map((file) => dirname(file)));
  const host = ts.createCompilerHost(OPTIONS, true);
  return {
    ...host,
    fileExists: (file) => texts.has(file) || host.fileExists(file),
    readFile: (file) => texts.get(file) ?? host.readFile(file),
    directoryExists: (folder) => folders.has(folder) || (host.directoryExists?.(folder) ?? false),
    getSourceFile: (file, target) => {
      const text = texts.get(file) ?? host.readFile(file);
      return text === undefined ? undefined : parse(file, text, target);
    },
  };
}

function toLine({ file, start, messageText }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, " ");
  if (!file) return message;
  const { line } = file.getLineAndCharacterOfPosition(start ?? 0);
  return `${relative(ROOT, file.fileName).split(sep).join("/")}:${line + 1}: ${message}`;
}

/** Types that a file refers to and neither declares nor imports. */
export function undeclaredTypes(program: ts.Program, path: string): string[] {
  const source = program.getSourceFile(join(ROOT, path));
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) {
      const { declarations = [] } = program.getTypeChecker().getSymbolAtLocation(node.typeName) ?? {};
      if (declarations.every((declaration) => declaration.getSourceFile() !== source)) found.add(node.typeName.text);
    }
    ts.forEachChild(node, visit);
  };
  if (source) visit(source);
  return [...found];
}

/** Exported functions and types of a file that have `any` or `never` somewhere in them, as `path name: where`. */
export function vagueExports(program: ts.Program, path: string): string[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(join(ROOT, path));
  const module = source && checker.getSymbolAtLocation(source);
  if (!source || !module) return [];
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const vague = new Vagueness(checker, source);
    const type =
      symbol.flags & ts.SymbolFlags.Value ? checker.getTypeOfSymbol(symbol) : checker.getDeclaredTypeOfSymbol(symbol);
    return vague.find(type, "").map((where) => `${path} ${symbol.name}: ${where}`);
  });
}

class Vagueness {
  readonly #checker: ts.TypeChecker;
  readonly #at: ts.Node;
  readonly #seen = new Set<ts.Type>();

  constructor(checker: ts.TypeChecker, at: ts.Node) {
    this.#checker = checker;
    this.#at = at;
  }

  find(type: ts.Type, where: string): string[] {
    if (type.flags & ts.TypeFlags.Any) return [`any at ${where || "itself"}`];
    if (type.flags & ts.TypeFlags.Never) return [`never at ${where || "itself"}`];
    if (this.#seen.has(type)) return [];
    this.#seen.add(type);
    const indexed = this.#checker.getIndexInfosOfType(type).flatMap((index) => this.find(index.type, `${where}[]`));
    if (this.#isForeign(type)) return [...indexed, ...this.#arguments(type, where)];
    if (type.isUnionOrIntersection()) return type.types.flatMap((member) => this.find(member, where));
    return [
      ...indexed,
      ...this.#arguments(type, where),
      ...this.#signatures(type, where),
      ...this.#properties(type, where),
    ];
  }

  #arguments(type: ts.Type, where: string): string[] {
    const given = type.aliasTypeArguments ?? this.#typeArguments(type);
    return given
      .filter((argument) => !this.#seen.has(argument))
      .flatMap((argument) => this.find(argument, `${where}<>`));
  }

  #typeArguments(type: ts.Type): readonly ts.Type[] {
    const isReference = (type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference;
    return isReference ? this.#checker.getTypeArguments(type as ts.TypeReference) : [];
  }

  #signatures(type: ts.Type, where: string): string[] {
    return type
      .getCallSignatures()
      .flatMap((signature) => [
        ...signature
          .getParameters()
          .flatMap((parameter) =>
            this.find(this.#checker.getTypeOfSymbolAtLocation(parameter, this.#at), `${where}(${parameter.name})`),
          ),
        ...this.find(signature.getReturnType(), `${where}=>`),
      ]);
  }

  #properties(type: ts.Type, where: string): string[] {
    return type
      .getProperties()
      .flatMap((property) =>
        this.find(this.#checker.getTypeOfSymbolAtLocation(property, this.#at), `${where}.${property.name}`),
      );
  }

  /** Types of the language and the runtime are not checked, only their type arguments. */
  #isForeign(type: ts.Type): boolean {
    const file = type.symbol?.declarations?.[0]?.getSourceFile().fileName ?? "";
    return /\/node_modules\/|\/src\//.test(file);
  }
}
