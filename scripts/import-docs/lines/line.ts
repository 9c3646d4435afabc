/** One line of a page as text, whatever it was made from. */
export interface Line {
  readonly text: string;
  /** The parts a page keeps apart, when it does: the texts of inline elements. */
  readonly cells?: readonly string[];
  /** How deep it stands: columns in a text, containers in HTML. */
  readonly indent: number;
  /** An empty line stands above it. */
  readonly gap?: boolean;
  /** A paragraph of running text: never the head of a field. */
  readonly prose: boolean;
}

/** A page of text in lines, without blank lines, bullets and the marks of Markdown. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = false;
  for (const raw of text.split("\n")) {
    const line = lineOf(raw);
    if (line.text !== "") lines.push(gap ? { ...line, gap } : line);
    gap = line.text === "";
  }
  return lines;
}

const BULLET = /^(\s*)(?:[•*-]\s+)?/;

function lineOf(raw: string): Line {
  const expanded = raw.replaceAll("\t", "    ").replaceAll("\u00a0", " ");
  const lead = BULLET.exec(expanded)?.[0] ?? "";
  return { text: plain(expanded.slice(lead.length)), indent: lead.length, prose: false };
}

/** Headings, bold and escapes of Markdown undone; a link is its text. */
export function plain(text: string): string {
  return text
    .replace(/^#{1,6}\s+/, "")
    .replace(/\*\*([^*]+)\*\*/g, "$1")
    .replace(/\[([^\][]{0,500})\]\([^()\s]{0,500}(?:\([^()\s]{0,100}\)[^()\s]{0,500})?\)/g, "$1")
    .replace(/\\([_*[\]<>#`\\-])/g, "$1")
    .trim();
}
