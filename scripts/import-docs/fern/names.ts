import type { Line } from "../lines/line.js";
import type { Section } from "../lines/sections.js";
import type { FernSection } from "./sections.js";

const NAME = /^[A-Za-z_][\w.<>[\]-]*$/;

/**
 * A section of a copy that lost the types: names stand alone on their lines, each above its description.
 * They become heads whose type is open.
 */
export function namesOnly(section: Section<FernSection>): Section<FernSection> {
  if (["intro", "other", "errors"].includes(section.name)) return section;
  return { ...section, lines: section.lines.map((line, i) => asHead(line, section.lines[i + 1])) };
}

function asHead(line: Line, next: Line | undefined): Line {
  return NAME.test(line.text) && next !== undefined && isDescription(next)
    ? { ...line, cells: [line.text, "any"] }
    : line;
}

/** A line that goes on in the middle of a sentence is cut off by a word of code above it, not by a field's name. */
const isDescription = ({ text }: Line) => /\s/.test(text) && !/^[\p{Ll}.,;:)]/u.test(text);
