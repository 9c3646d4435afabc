import type { Line } from "./line.js";

/** A line of a JSON example, numbered by the site's viewer or not. */
export function isJsonLine(text: string): boolean {
  return (
    /^(?:\d+\s*)?(?:[{}[\]],?$|"(?:[^"\\]|\\.)*"\s*[:,]|"(?:[^"\\]|\\.)*"$)/.test(text) || /^\d+\s*[{}[\]]/.test(text)
  );
}

/** A page has a few examples; thousands of apparent beginnings are not examples. */
const MAX_TRIES = 50;

/** The JSON examples of a page. They show which field belongs to which object if the text does not. */
export function examplesOf(lines: readonly Line[]): unknown[] {
  const examples: unknown[] = [];
  let tries = 0;
  for (let i = 0; i < lines.length && tries < MAX_TRIES; i++) {
    if (!/^(?:1\s*)?[{[]$/.test(lines[i]?.text ?? "")) continue;
    tries++;
    const end = closingLine(lines, i);
    const value = end === undefined ? undefined : parse(lines.slice(i, end + 1));
    if (value === undefined) continue;
    examples.push(value);
    i = end ?? i;
  }
  return examples;
}

function closingLine(lines: readonly Line[], from: number): number | undefined {
  let depth = 0;
  for (let i = from; i < lines.length; i++) {
    const bare = (lines[i]?.text ?? "").replace(/"(?:[^"\\]|\\.?)*(?:"|$)/gs, "");
    for (const mark of bare) depth += "{[".includes(mark) ? 1 : "}]".includes(mark) ? -1 : 0;
    if (depth <= 0) return i;
  }
  return undefined;
}

function parse(lines: readonly Line[]): unknown {
  const numbered = /^1\s*[{[]$/.test(lines[0]?.text ?? "");
  const text = lines.map((line) => (numbered ? line.text.replace(/^\d+\s*/, "") : line.text)).join("\n");
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
