import { Composer, type CST, type Document, type LineCounter, Parser } from "yaml";

/** No API document nests this deep; deeper is an attack on whatever walks it. */
export const DEEPEST = 256;

/**
 * The single document of a text; errors are reported at their position. The parser makes its tokens in a loop, but
 * composes nodes from them recursively, so the depth is checked in between: near the end of the stack, Node may end the process
 * instead of throwing, if it has to compile a regular expression there.
 */
export function readYaml(
  text: string,
  lines: LineCounter,
  refuse: (reason: string, offset: number) => never,
  schema: "core" | "failsafe" = "core",
): Document.Parsed {
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const deep = tokenBelow(tokens);
  if (deep) refuse(`nested deeper than ${DEEPEST} levels`, deep.offset);
  const composer = new Composer({ uniqueKeys: true, version: "1.2", logLevel: "error", schema });
  const [document, second] = composer.compose(tokens, true, text.length);
  if (!document) return refuse("contains no document", 0);
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem) refuse(problem.message, problem.pos[0]);
  if (second) refuse("contains multiple documents", second.range[0]);
  return document;
}

/** A token below the deepest level, if there is one. */
function tokenBelow(tokens: readonly CST.Token[]): CST.Token | undefined {
  let level = tokens;
  for (let depth = -1; depth <= DEEPEST && level.length > 0; depth++) level = level.flatMap(inside);
  return level[0];
}

function inside(token: CST.Token): CST.Token[] {
  if (token.type === "document") return token.value ? [token.value] : [];
  if (!("items" in token)) return [];
  return token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat());
}
