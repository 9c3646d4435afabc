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
  const above = next !== undefined && /\s/.test(next.text);
  return NAME.test(line.text) && above ? { ...line, cells: [line.text, "any"] } : line;
}
