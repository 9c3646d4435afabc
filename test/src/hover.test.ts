/** What an editor shows for a public name: every name and every hand-written member has a description, and every function an example. */
import { join, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { ENTRIES, programOf } from "../support/compile.js";

const ROOT = resolve(import.meta.dirname, "../..");
const program = programOf(Object.values(ENTRIES).flat());
const checker = program.getTypeChecker();

interface Named {
  /** The name as a user writes it: `recordings.get`, `Client.origin`. */
  readonly name: string;
  readonly symbol: ts.Symbol;
}

const is = ({ symbol }: Named, flags: ts.SymbolFlags): boolean => (symbol.flags & flags) !== 0;
const hasText = ({ symbol }: Named): boolean => symbol.getDocumentationComment(checker).length > 0;
const hasTag = ({ symbol }: Named, tag: string): boolean =>
  symbol.getJsDocTags(checker).some(({ name }) => name === tag);
const namesOf = (found: readonly Named[]): string[] => found.map(({ name }) => name);

/** What a module and its namespaces export. */
function exportsOf(module: ts.Symbol | undefined, prefix = ""): Named[] {
  const found = module ? checker.getExportsOfModule(module) : [];
  return found.flatMap((given) => {
    const name = prefix + given.name;
    const symbol = given.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(given) : given;
    return symbol.flags & ts.SymbolFlags.Module ? exportsOf(symbol, `${name}.`) : [{ name, symbol }];
  });
}

/** Members of hand-written types; generated ones have the texts of their spec and of the wire types. */
function membersOf({ name, symbol }: Named): Named[] {
  const members = symbol.flags & ts.SymbolFlags.Type ? checker.getDeclaredTypeOfSymbol(symbol).getProperties() : [];
  return members
    .filter((member) =>
      member.declarations?.some((node) => node.getSourceFile().fileName.startsWith(join(ROOT, "src/"))),
    )
    .filter((member) => !member.name.startsWith("__@"))
    .map((member) => ({ name: `${name}.${member.name}`, symbol: member }));
}

/** Unions, whose own description distinguishes their alternatives. */
const isUnion = ({ symbol }: Named): boolean =>
  (symbol.flags & ts.SymbolFlags.TypeAlias) !== 0 && checker.getDeclaredTypeOfSymbol(symbol).isUnion();

describe.each(Object.entries(ENTRIES))("%s", (_, [file = ""]) => {
  const source = program.getSourceFile(join(ROOT, file));
  // `paths` and `webhooks` are tables for machines.
  const found = exportsOf(source && checker.getSymbolAtLocation(source)).filter(
    ({ name }) => !/^(?:paths|webhooks)$/.test(name),
  );
  const functions = found.filter((one) => is(one, ts.SymbolFlags.Function));

  it("exports something", () => expect(found.length).toBeGreaterThan(0));

  it("describes every name", () => {
    expect(namesOf(found.filter((one) => !hasText(one)))).toEqual([]);
  });

  it("describes every member", () => {
    const members = found.filter((one) => !isUnion(one)).flatMap(membersOf);
    expect(namesOf(members.filter((one) => !hasText(one)))).toEqual([]);
  });

  it("shows an example for every function", () => {
    expect(namesOf(functions.filter((one) => !hasTag(one, "example")))).toEqual([]);
  });

  it("says for every function what it throws; one throws nothing", () => {
    expect(namesOf(functions.filter((one) => !hasTag(one, "throws")))).toEqual(
      functions.some(({ name }) => name === "createFakeSpace") ? ["createFakeSpace"] : [],
    );
  });
});
