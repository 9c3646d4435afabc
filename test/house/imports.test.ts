import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { type Import, importsOf, parse, ROOT, sources, targetOf } from "./modules.js";

interface Zone {
  folder: string;
  /** Project folders (or files) that may be imported; the zone itself always. */
  may: readonly string[];
  /** Packages that may be imported, by name; `node:` for built-ins. */
  packages: readonly string[];
  /** Packages of which only types may be imported. */
  types?: readonly string[];
  /** Subfolders with their own rules, which may not be imported either. */
  except?: readonly string[];
}

const TOOLS = ["node:", "yaml", "jsonpath-rfc9535"];

const APIS = readdirSync(join(ROOT, "generated")).sort();

/** Who may import whom: scripts/README.md, "Arrows". */
const ZONES: readonly Zone[] = [
  { folder: "src", may: [], packages: ["openapi-fetch"], except: ["src/node", "src/testing", "src/webhooks"] },
  { folder: "src/node", may: ["src"], packages: ["node:"], except: ["src/testing", "src/webhooks"] },
  { folder: "src/testing", may: ["src", "generated"], packages: [], types: ["node:"], except: ["src/node"] },
  {
    folder: "src/webhooks",
    may: ["src", "generated"],
    packages: [],
    types: ["node:"],
    except: ["src/node", "src/testing"],
  },
  ...APIS.map((api): Zone => ({ folder: `generated/${api}`, may: ["src"], packages: [] })),
  { folder: "scripts/spec", may: ["scripts/failure.ts", "scripts/temporary-folder.ts"], packages: TOOLS },
  {
    folder: "scripts/generate",
    may: ["scripts/failure.ts", "scripts/plain.ts", "scripts/replace-files.ts", "scripts/spec"],
    packages: ["node:", "ts-morph", "openapi-typescript"],
  },
  {
    folder: "scripts/diff",
    may: ["scripts/calendar.ts", "scripts/failure.ts", "scripts/plain.ts", "scripts/spec"],
    packages: ["node:"],
  },
  {
    folder: "scripts/import-docs",
    may: ["scripts/failure.ts", "scripts/plain.ts", "scripts/replace-files.ts", "scripts/spec"],
    packages: ["node:", "yaml", "htmlparser2"],
  },
  { folder: "scripts/build", may: [], packages: ["node:", "esbuild"] },
  { folder: "scripts/commands", may: ["scripts"], packages: ["node:", "yaml"] },
];

describe("imports follow the arrows of scripts/README.md", () => {
  it.each(ZONES)("$folder", (zone) => {
    expect(sources(zone.folder, zone.except).flatMap((file) => violations(file, zone))).toEqual([]);
  });

  it.each(ZONES)("$folder uses each package that it may", ({ folder, packages, types = [], except }) => {
    const used = sources(folder, except).flatMap(importsOf);
    const unused = [...packages, ...types].filter((name) => !used.some(({ specifier }) => isOf(specifier, name)));
    expect(unused).toEqual([]);
  });

  it("only src/thin.ts reaches openapi-fetch", () => {
    const users = sources("src").filter((file) =>
      importsOf(file).some(({ specifier }) => isOf(specifier, "openapi-fetch")),
    );
    expect(users.map((file) => relative(ROOT, file))).toEqual(["src/thin.ts"]);
  });

  it("only one file reaches openapi-typescript, and one ts-morph", () => {
    const users = (name: string) =>
      sources("scripts")
        .filter((file) => importsOf(file).some(({ specifier }) => isOf(specifier, name)))
        .map((file) => relative(ROOT, file));
    expect(users("openapi-typescript")).toEqual(["scripts/generate/wire-types.ts"]);
    expect(users("ts-morph")).toEqual(["scripts/generate/compiler.ts"]);
  });

  it("only commands touch the process and the console, except for the linter's own process and the folder that paths are relative to", () => {
    const folders = ["scripts/spec", "scripts/generate", "scripts/diff", "scripts/import-docs", "scripts/build", "src"];
    const strays = folders.flatMap((folder) => sources(folder).filter(touchesProcess));
    expect(strays.map((file) => relative(ROOT, file))).toEqual(["scripts/spec/lint.ts", "scripts/spec/shorten.ts"]);
  });
});

/** Whether a file reads a property of the global `process` (except its id) or `console`. */
function touchesProcess(file: string): boolean {
  const visit = (node: ts.Node): boolean =>
    (ts.isPropertyAccessExpression(node) && /^(?:process|console)\.(?!pid$)/.test(node.getText())) ||
    ts.forEachChild(node, visit) === true;
  return visit(parse(file));
}

function violations(file: string, zone: Zone): string[] {
  return importsOf(file)
    .filter((one) => !isAllowed(file, one, zone))
    .map(({ specifier }) => `${relative(ROOT, file)} imports ${specifier}`);
}

/** A module of that package, or a built-in one if the name is `node:`. */
function isOf(specifier: string, name: string): boolean {
  return specifier === name || specifier.startsWith(name.endsWith(":") ? name : `${name}/`);
}

function isAllowed(
  file: string,
  { specifier, isType }: Import,
  { folder, may, packages, types = [], except = [] }: Zone,
) {
  if (!specifier.startsWith(".")) return [...packages, ...(isType ? types : [])].some((name) => isOf(specifier, name));
  const target = relative(ROOT, targetOf(file, specifier));
  const isIn = (start: string) => target === start || target.startsWith(`${start}/`);
  return [folder, ...may].some(isIn) && !except.some(isIn);
}
