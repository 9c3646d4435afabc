import type { Line } from "./line.js";

/** The lines under one heading. */
export interface Section<Name extends string> {
  readonly name: Name | "intro";
  /** The heading's words; none for the intro. */
  readonly heading: string;
  readonly lines: readonly Line[];
}

/** Splits a page at the headings that a layout knows; everything before the first is the intro. */
export function sectionsOf<Name extends string>(
  lines: readonly Line[],
  nameOf: (line: Line) => Name | undefined,
): Section<Name>[] {
  const sections: { name: Name | "intro"; heading: string; lines: Line[] }[] = [
    { name: "intro", heading: "", lines: [] },
  ];
  for (const line of lines) {
    const name = line.prose ? undefined : nameOf(line);
    if (name === undefined) sections.at(-1)?.lines.push(line);
    else sections.push({ name, heading: headingOf(line), lines: [] });
  }
  return sections;
}

/** A heading's words without marks and case. */
export function headingOf(line: Line): string {
  const text = (line.cells ?? [line.text]).join(" ");
  return text.length > 60
    ? ""
    : text
        .replace(/\{#[^{}]*\}/g, "")
        .replace(/[#*:—–¶]|\p{Extended_Pictographic}|\ufe0f/gu, "")
        .replace(/\s+/g, " ")
        .trim()
        .toLowerCase();
}
