import type { Line } from "../lines/line.js";
import type { Section } from "../lines/sections.js";
import type { FernSection } from "./sections.js";

const NAME = /^[A-Za-z_][\w.<>[\]-]*$/;

/**
 * A section of a copy that has lost the types: each name is alone on its line, above its description.
 * The names become heads of unknown type.
 */
export function namesOnly(section: Section<FernSection>): Section<FernSection> {
  if (["intro", "other", "errors"].includes(section.name)) return section;
  return { ...section, lines: section.lines.map((line, i) => asHead(line, section.lines[i + 1])) };
}

/** How many names in a row cannot be words of code in a text. */
const MANY = 3;

/** Whether names stand below one another with nothing between them: the copy has lost the types and the texts, too. */
export function areBare({ name, lines }: Section<FernSection>): boolean {
  if (["intro", "other", "errors"].includes(name)) return false;
  let count = 0;
  for (const { text, prose } of lines) {
    count = !prose && NAME.test(text) ? count + 1 : 0;
    if (count === MANY) return true;
  }
  return false;
}

function asHead(line: Line, next: Line | undefined): Line {
  return NAME.test(line.text) && next !== undefined && isDescription(next)
    ? { ...line, cells: [line.text, "any"] }
    : line;
}

/** A line that starts in the middle of a sentence was split off by a word of code above it, which is not a field's name. */
const isDescription = ({ text }: Line) => /\s/.test(text) && !/^[\p{Ll}.,;:)]/u.test(text);
