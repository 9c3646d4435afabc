import { Parser } from "htmlparser2";
import { type Line, plain } from "../lines/line.js";
import { Unreadable } from "../unreadable.js";
import { Grid } from "./grid.js";

const SKIPPED = new Set("script style svg nav aside footer template noscript iframe object title".split(" "));
const INLINE = new Set(
  "a abbr b bdi bdo code em i kbd label mark q s samp small span strong sub sup time u var wbr font tt button".split(
    " ",
  ),
);
const CONTAINERS = new Set(["details", "ul", "ol", "dl", "blockquote"]);
const CONTAINER_CLASS = /collaps|nested|children|indent/i;
/** No page nests this deep; a deeper one is an attack on whatever walks it. */
const MAX_DEPTH = 400;

/** An HTML page as lines: one line per block, one cell per inline element, indented by the containers around it. */
export function linesOfHtml(html: string): Line[] {
  const writer = new LineWriter();
  const parser = new Parser({
    onopentag: (name, attributes) => writer.open(name, attributes),
    ontext: (text) => writer.text(text),
    onclosetag: (name) => writer.close(name),
  });
  parser.write(html);
  parser.end();
  return writer.finish();
}

interface Open {
  readonly name: string;
  readonly container: boolean;
}

class LineWriter {
  readonly #lines: Line[] = [];
  readonly #open: Open[] = [];
  readonly #inside = { skipped: 0, containers: 0, p: 0, pre: 0, summary: 0 };
  readonly #grid = new Grid();
  #cells: string[] = [""];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#open.length >= MAX_DEPTH) throw new Unreadable(`its HTML nests deeper than ${MAX_DEPTH} elements`);
    this.#border(name);
    this.#grid.begin(name, attributes);
    const container = CONTAINERS.has(name) || (!INLINE.has(name) && CONTAINER_CLASS.test(attributes.class ?? ""));
    const open = { name, container };
    this.#open.push(open);
    this.#count(open, 1);
  }

  close(name: string): void {
    this.#border(name);
    this.#grid.end(name);
    const open = this.#open.pop();
    if (open) this.#count(open, -1);
  }

  text(text: string): void {
    if (this.#inside.skipped > 0) return;
    const lines = this.#inside.pre > 0 ? text.split("\n") : [text];
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.#endLine();
      this.#cells[this.#cells.length - 1] += line;
    }
  }

  finish(): Line[] {
    this.#endLine();
    return this.#lines;
  }

  /** An inline element is a cell; any other element is a line. */
  #border(name: string): void {
    if (!INLINE.has(name)) this.#endLine();
    else if (this.#cells.at(-1) !== "") this.#cells.push("");
  }

  #count({ name, container }: Open, by: number): void {
    if (container) this.#inside.containers += by;
    if (SKIPPED.has(name)) this.#inside.skipped += by;
    if (name === "p" || name === "pre" || name === "summary") this.#inside[name] += by;
  }

  #endLine(): void {
    const cells = this.#cells
      .map((cell) => cell.replace(/[\u200b\u00a0\s]+/g, " ").trim())
      .filter((cell) => cell !== "");
    this.#cells = [""];
    if (cells.length === 0) return;
    const { containers, summary, p, pre } = this.#inside;
    const indent = containers - (summary > 0 ? 1 : 0);
    const { cell } = this.#grid;
    this.#lines.push({ text: plain(cells.join(" ")), cells, indent, prose: p + pre > 0, ...(cell ? { cell } : {}) });
  }
}
