const FENCE = /^\s*(?:```|~~~)[\w+-]*\s*$/;
/** Found between two fences that are not a pair: a part of the page itself. */
const HEADING = /^[\s#*]*(?:(?:path|query|header) param|request\b|responses?\b|body\b|payload\b|errors?$|schema\b)/i;
/** No code sample is longer. */
const MAX_CODE = 500;

/**
 * Code samples contain lines that look like fields. Fenced samples are removed, except JSON, which is an example of
 * what the fields describe.
 */
export function withoutCode(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    const end = FENCE.test(line) ? closing(lines, i) : undefined;
    if (end === undefined) kept.push(line);
    else i = end;
  }
  return kept;
}

function closing(lines: readonly string[], open: number): number | undefined {
  for (let i = open + 1; i < lines.length && i < open + MAX_CODE; i++) {
    const line = lines[i] ?? "";
    if (FENCE.test(line)) return i;
    if (HEADING.test(line) || (i === open + 1 && /^\s*[{[]/.test(line))) return undefined;
  }
  return undefined;
}
