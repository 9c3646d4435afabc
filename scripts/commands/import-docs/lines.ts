import type { Contradiction } from "../../import-docs/fragment.js";
import { show } from "../../import-docs/merge/context.js";
import { ofThemOpen, pagesText } from "../../import-docs/report/markdown.js";
import type { ApiReport, DiffReport, PageReport } from "../../import-docs/report/model.js";
import { plural } from "../shared.js";
import type { Options } from "./options.js";

/** What a run says of one API. */
export function linesOfApi(api: ApiReport, { write, report }: Options): string[] {
  const { changes, files, contradictions, vanished, unused, overlay, hidden, obstacles } = api;
  const done = changes.length === 0 ? "" : write ? ", written" : ", not written (--write writes)";
  const where = contradictions.length === 0 || report !== undefined ? "" : " (--report FILE lists them)";
  return [
    ...changes,
    ...(files.length > 0 ? [`files touched: ${files.join(", ")}`] : []),
    ...contradictions.filter(({ open }) => open).map(sayOpen),
    ...vanished.map((line) => `no longer on any page: ${line}`),
    ...unused.map((line) => `no longer referenced: ${line}`),
    ...overlay.map((target) => `overlay action no longer matches anything: ${target}`),
    ...hidden.map((line) => `hidden by the overlay: ${line}`),
    ...obstacles.map((line) => `to be fixed before the clients can be generated: ${line}`),
    ...(api.diff ? linesOfDiff(api.diff) : []),
    `${plural(changes.length, "change")}, ${plural(contradictions.length, "contradiction")}${ofThemOpen(contradictions)}${where}${done}`,
  ];
}

function sayOpen({ where, about, sides, reason }: Contradiction): string {
  const said = sides.map(({ says, pages }) => `${show(says)} (${pagesText(pages)})`);
  return `open: ${where}: ${about}: ${said.join(" or ")}: ${reason}`;
}

function linesOfDiff({ verdict: { wire, typescript, bump }, functions }: DiffReport): string[] {
  const verdict = `wire ${wire}, TypeScript ${typescript}, bump: API ${bump.api}, client ${bump.client}`;
  return functions.length > 0 ? [verdict, `functions touched: ${functions.join(", ")}`] : [verdict];
}

/** What a run says of one page. */
export function linesOf({ source, reader, operations, refusals }: PageReport): string[] {
  const read = reader === null ? [] : [`${source}: ${operations.join(", ")} (${reader})`];
  return [...read, ...refusals.map((reason) => `${source}: not taken: ${reason}`)];
}
