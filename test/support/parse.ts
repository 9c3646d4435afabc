import ts from "typescript";

const parsed = new Map<string, ts.SourceFile>();

/**
 * Parses the same text of a file only once: most of a test's programs are the compiler's libraries and our own modules, which all
 * of them have in common. The programs must have the same options.
 */
export function parse(
  file: string,
  text: string,
  options: ts.ScriptTarget | ts.CreateSourceFileOptions,
): ts.SourceFile {
  const known = parsed.get(file);
  if (known?.text === text) return known;
  const source = ts.createSourceFile(file, text, options, true);
  parsed.set(file, source);
  return source;
}
