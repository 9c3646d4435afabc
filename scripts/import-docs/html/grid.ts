import type { Cell } from "../lines/line.js";

interface Table {
  readonly id: number;
  row: number;
  /** The cell that is open, or was last. */
  cell: Cell | undefined;
  /** The columns of each row that a cell above covers. */
  readonly covered: Map<number, Set<number>>;
}

/** No cell covers more rows or columns, and no table of fields has more columns: what is beyond counts as the last one. */
const MAX_SPAN = 30;
const LAST_COLUMN = 50;

/** Where in its tables the text of an HTML page is. */
export class Grid {
  readonly #open: Table[] = [];
  #count = 0;

  get cell(): Cell | undefined {
    return this.#open.at(-1)?.cell;
  }

  begin(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "table") this.#open.push({ id: this.#count++, row: 0, cell: undefined, covered: new Map() });
    const table = this.#open.at(-1);
    if (table && name === "tr") Object.assign(table, { row: table.row + 1, cell: undefined });
    else if (table && (name === "td" || name === "th")) table.cell = nextCell(table, attributes);
  }

  end(name: string): void {
    if (name === "table") this.#open.pop();
  }
}

function nextCell({ id, row, cell, covered }: Table, attributes: Readonly<Record<string, string>>): Cell {
  let column = Math.min(cell ? cell.column + cell.columns : 0, LAST_COLUMN);
  while (column < LAST_COLUMN && covered.get(row)?.has(column)) column++;
  const [columns, rows] = [spanOf(attributes.colspan), column < LAST_COLUMN ? spanOf(attributes.rowspan) : 1];
  for (let below = row + 1; below < row + rows; below++) {
    const taken = covered.get(below) ?? new Set();
    for (let at = column; at < Math.min(column + columns, LAST_COLUMN); at++) taken.add(at);
    covered.set(below, taken);
  }
  return { table: id, row, column, columns, rows };
}

const spanOf = (text = "1") => Math.min(Math.max(Number.parseInt(text, 10) || 1, 1), MAX_SPAN);
