/** What a crawl shows while it runs. */
import { describe, expect, it } from "vitest";
import { progressOn } from "../../scripts/commands/import-docs/progress.js";

const HALF = { done: 15, known: 30, same: 2, failed: 1 };
const BAR = `[${"#".repeat(15)}${".".repeat(15)}]`;

/** What is printed for a crawl's first page and its end, two seconds later. */
function shown(interactive: boolean, columns?: number): string {
  const printed: string[] = [];
  let time = 0;
  const io = {
    out() {},
    err: (text: string) => void printed.push(text),
    interactive,
    colors: false,
    columns: () => columns,
  };
  const { show, end } = progressOn(io, () => time);
  time = 2000;
  show(HALF);
  end();
  return printed.join("");
}

describe("the progress of a crawl", () => {
  const line = "15 of 30 pages, 2 unchanged, 1 failed, 8/s";
  const twice = (text: string) => `\r\u001b[K${text}\r\u001b[K${text}\n`;
  it.each([
    ["is a bar on a terminal", true, 80, twice(`${BAR} ${line}`)],
    ["is a bar where the width is unknown", true, undefined, twice(`${BAR} ${line}`)],
    ["is a bar where the terminal was not told its width", true, 0, twice(`${BAR} ${line}`)],
    ["has no bar where there is no room for it, as a line that wraps can't be redrawn", true, 60, twice(line)],
    ["is cut off where there is no room for its text", true, 20, twice("15 of 30 pages, 2 u")],
    ["is a line elsewhere, for the end", false, undefined, `${line}\n`],
  ])("%s", (_, interactive, columns, want) => {
    expect(shown(interactive, columns)).toBe(want);
  });
});
