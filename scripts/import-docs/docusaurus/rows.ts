import type { Cell, Line } from "../lines/line.js";

interface InCell extends Line {
  readonly cell: Cell;
}

const isInCell = (line: Line): line is InCell => line.cell !== undefined;

/** The lines of an HTML table as its rows, if it is a table of fields; merged cells count in each row that they cover. */
export function rowsOf(lines: readonly Line[], isHead: (cells: readonly string[]) => boolean): Line[] {
  return tablesIn(lines).flatMap((table) => {
    const rows = rowsIn(table.filter(isInCell));
    return isHead(rows[0]?.cells ?? []) ? rows : table;
  });
}

/** Lines in sequence, apart where another table begins or ends. */
function tablesIn(lines: readonly Line[]): Line[][] {
  const tables: Line[][] = [];
  for (const line of lines) {
    const last = tables.at(-1);
    if (last && last[0]?.cell?.table === line.cell?.table) last.push(line);
    else tables.push([line]);
  }
  return tables;
}

/** What is beyond says nothing about a field. */
const LONGEST_CELL = 2000;

function rowsIn(table: readonly InCell[]): Line[] {
  const rows = new Map<number, { cells: string[]; indent: number }>();
  for (const { cell, indent } of table) rows.set(cell.row, { cells: [], indent });
  for (const { cell, text } of table) {
    for (let at = cell.row; at < cell.row + cell.rows; at++) {
      const { cells = [] } = rows.get(at) ?? {};
      const before = cells[cell.column] ?? "";
      if (before.length < LONGEST_CELL) cells[cell.column] = `${before} ${text}`.trim();
    }
  }
  const width = [...rows.values()].reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return [...rows.values()].map(({ cells, indent }) => ({
    text: "",
    cells: Array.from({ length: width }, (_, column) => cells[column] ?? ""),
    indent,
    prose: false,
  }));
}
