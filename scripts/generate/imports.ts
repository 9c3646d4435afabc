import { type Code, code, identifier, join, WIDTH } from "./text.js";

export interface Imported {
  values?: Iterable<string>;
  types?: Iterable<string>;
  /** Name in this file, if it differs from the exported one. */
  aliases?: ReadonlyMap<string, string>;
}

/** One import declaration, sorted, followed by a blank line; nothing if there are no names. */
export function printImports(specifier: Code, imported: Imported): Code {
  const line = printImport(specifier, imported);
  return line.text === "" ? line : code`${line}\n`;
}

export function printImport(specifier: Code, { values = [], types = [], aliases }: Imported): Code {
  const names = [
    ...[...values].map((name) => ({ name, isType: false })),
    ...[...types].map((name) => ({ name, isType: true })),
  ].sort((a, b) => compare(a.name, b.name));
  if (names.length === 0) return code``;
  const onlyTypes = names.every(({ isType }) => isType);
  const parts = names.map(({ name, isType }) => {
    const alias = aliases?.get(name);
    const renamed = alias === undefined ? identifier(name) : code`${identifier(name)} as ${identifier(alias)}`;
    return isType && !onlyTypes ? code`type ${renamed}` : renamed;
  });
  const head = onlyTypes ? code`import type` : code`import`;
  return printList(head, parts, code` from ${specifier};\n`);
}

/** `head { a, b } tail`, on several lines if one would be too long. */
export function printList(head: Code, parts: readonly Code[], tail: Code): Code {
  const line = code`${head} { ${join(parts, ", ")} }${tail}`;
  if (line.text.length <= WIDTH + 1) return line;
  return code`${head} {\n  ${join(parts, ",\n  ")},\n}${tail}`;
}

/** Compares names case-insensitively, as formatters sort them. */
export function compare(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left === right) return a < b ? 1 : -1;
  return left < right ? -1 : 1;
}
