/** Texts of ours for the places where pages have texts, with what makes reading hard: colons, dashes, key words. */
const TEXTS = [
  "What it is.",
  "The state it is in. Valid values: one, two, three. Default is `one`.",
  "Says how: either `type: string` or nothing - both are fine. See the [guide](/docs/guide) for the rest of it, please.",
  "A longer text that runs over the width of a line, has 'quotes' and \"double ones\", a note: this one, and then it ends.",
  "First part.\n\n#### Second part\n\nIt must have: _this_.",
  "Required when `url` is not given - required: no.",
  "Up to 10.",
  "Either true or false. Null if not known.",
];

let at = 0;

/** The next text; the order is always the same after `restart`. */
export function prose(): string {
  at = (at + 1) % TEXTS.length;
  return TEXTS[at] ?? "";
}

/** A text without line breaks, as a copy of a page shows it. */
export const oneLine = () => prose().replace(/\s+/g, " ").replace(/[#`_]/g, "");

export function restart(): void {
  at = 0;
}
