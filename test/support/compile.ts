/** Compiles pieces of a document as a user's files: strict, with the package's own name for imports. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { parse } from "./parse.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What package.json exports, before it is built. */
export const ENTRIES = {
  "signalwire-rest": ["src/index.ts"],
  "signalwire-rest/node": ["src/node/index.ts"],
  "signalwire-rest/webhooks": ["src/webhooks/index.ts"],
  "signalwire-rest/webhooks/express": ["src/webhooks/express.ts"],
  "signalwire-rest/testing": ["src/testing/index.ts"],
  "signalwire-rest/compat": ["generated/compat/index.ts"],
  "signalwire-rest/relay": ["generated/relay/index.ts"],
};

/** The compiler's messages for each source, as a file of that folder, in its order; an empty text where it has none. */
export function compile(sources: readonly string[], folder = ROOT, more: ts.CompilerOptions = {}): string[] {
  const options = { ...compilerOptions(), ...more };
  const files = new Map(sources.map((source, index) => [join(folder, `example-${index}.ts`), source]));
  const program = ts.createProgram([...files.keys()], options, hostWith(files, options));
  return [...files.keys()].map((name) => {
    const source = program.getSourceFile(name);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")).join("\n");
  });
}

/** These files of the project, as a user's compiler sees them. */
export const programOf = (files: readonly string[]): ts.Program =>
  ts.createProgram(
    files.map((file) => join(ROOT, file)),
    compilerOptions(),
  );

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, ROOT);
  return { ...options, paths: ENTRIES, baseUrl: ROOT, rootDir: ROOT };
}

function hostWith(files: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const readFile = (name: string) => files.get(name) ?? host.readFile(name);
  return {
    ...host,
    fileExists: (name) => files.has(name) || host.fileExists(name),
    readFile,
    getSourceFile: (name, language) => {
      const text = readFile(name);
      return text === undefined ? undefined : parse(name, text, language);
    },
  };
}
