import { plain } from "../../plain.js";
import { addTo } from "../../spec/index.js";
import type { Contradiction } from "../fragment.js";
import type { ApiReport, DiffChange, DiffReport, PageReport, Report } from "./model.js";

const MAX_ROWS = 200;

/** The report as the text of a pull request. */
export function markdownOf(report: Report): string {
  const parts = [`# Import of the documentation`, "", summary(report), ""];
  for (const api of report.apis) parts.push(...apiPart(api));
  parts.push(...pagesPart(report.pages));
  return `${parts.join("\n")}\n`;
}

function summary({ pages, apis }: Report): string {
  const read = pages.filter((page) => page.reader !== null).length;
  const changes = apis.reduce((sum, api) => sum + api.changes.length, 0);
  const contradictions = [...new Set(apis.flatMap((api) => api.contradictions))];
  return `Pages read: ${read} of ${pages.length}. Changes: ${changes}. Contradictions: ${contradictions.length}${ofThemOpen(contradictions)}.`;
}

/** How many contradictions a person has to decide. */
export function ofThemOpen(contradictions: readonly Contradiction[]): string {
  const open = contradictions.filter((one) => one.open).length;
  return open === 0 ? "" : `, ${open} of them open`;
}

function apiPart(api: ApiReport): string[] {
  const lines = [`## ${inline(api.name)}`, ""];
  if (api.diff) lines.push(...diffPart(api.diff));
  lines.push(...list("Changes to the spec", api.changes));
  lines.push(...list("Files touched", api.files));
  lines.push(...list("No longer on any page, left unchanged", api.vanished));
  lines.push(...list("Components that are no longer referenced", api.unused));
  lines.push(...list("Overlay actions that no longer match anything", api.overlay));
  lines.push(...list("Hidden by the overlay", api.hidden));
  lines.push(...list("To be fixed before the clients can be generated", api.obstacles));
  if (api.contradictions.length > 0)
    lines.push("### Contradictions", "", ...contradictionTable(api.contradictions), "");
  return lines;
}

function diffPart({ verdict, changes, functions }: DiffReport): string[] {
  const { bump } = verdict;
  return [
    `Wire: **${inline(verdict.wire)}**, TypeScript: **${inline(verdict.typescript)}**, bump: API ${inline(bump.api)}, client ${inline(bump.client)}.`,
    "",
    // A change that affects both the wire and a type has the same text twice.
    ...list("Contract diff", [...new Set(changes.map(changeText))]),
    ...list("Functions touched", functions),
  ];
}

const MAX_OPERATIONS = 3;

function changeText({ level, id, message, operations }: DiffChange): string {
  return `${level} ${id}: ${message}${operations.length > 0 ? `; affects ${fewOf(operations, MAX_OPERATIONS)}` : ""}`;
}

/** The first of many names, and how many more there are. */
function fewOf(names: readonly string[], most: number): string {
  const hidden = names.length - most;
  return [...names.slice(0, most), ...(hidden > 0 ? [`${hidden} more`] : [])].join(", ");
}

const MAX_PAGES = 5;

/** Some of the pages that say the same: of a component that all share, hundreds may. */
export const pagesText = (pages: readonly string[]): string => fewOf(pages, MAX_PAGES);

/** Open contradictions come first. */
function contradictionTable(contradictions: readonly Contradiction[]): string[] {
  const isOpen = ({ open }: Contradiction) => open === true;
  const all = [...contradictions.filter(isOpen), ...together(contradictions.filter((one) => !isOpen(one)))];
  const rows = all.slice(0, MAX_ROWS).map((one) => {
    const sides = one.sides.map(({ says, pages }) => `${say(says)} (${pagesText(pages.map(inline))})`).join("<br>");
    const decided = one.open ? "**open**" : say(one.decided);
    return `| ${inline(one.where)} | ${inline(one.about)} | ${sides} | ${decided}: ${inline(one.reason)} |`;
  });
  return ["| where | about | sides | decided |", "|---|---|---|---|", ...rows, ...more(all.length)];
}

const MAX_NAMES = 5;

/** One row for all fields of an object with the same contradiction: on a page that was cut off, half an object is missing. */
function together(contradictions: readonly Contradiction[]): Contradiction[] {
  const groups = new Map<string, Contradiction[]>();
  for (const one of contradictions) {
    const key = JSON.stringify({ ...one, where: objectOf(one.where) });
    addTo(groups, key, one);
  }
  return [...groups.values()].flatMap((group) => {
    const names = group.map(({ where }) => where.slice(objectOf(where).length));
    return group.slice(0, 1).map((one) => ({ ...one, where: objectOf(one.where) + fewOf(names, MAX_NAMES) }));
  });
}

const STEP = " › ";
const objectOf = (where: string) =>
  where.slice(0, where.lastIndexOf(STEP) < 0 ? 0 : where.lastIndexOf(STEP) + STEP.length);

function pagesPart(pages: readonly PageReport[]): string[] {
  const refused = pages.filter(({ refusals }) => refusals.length > 0);
  return list(
    "Pages not taken",
    refused.map(({ source, refusals }) => `${source}: ${refusals.join("; ")}`),
  );
}

function list(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [
    `### ${title}`,
    "",
    ...lines.slice(0, MAX_ROWS).map((line) => `- ${inline(line)}`),
    ...more(lines.length),
    "",
  ];
}

const more = (count: number) => (count > MAX_ROWS ? [`- … and ${count - MAX_ROWS} more`] : []);

function say(value: unknown): string {
  return inline(value === null ? "nothing" : typeof value === "string" ? value : JSON.stringify(value));
}

/** Untrusted text in Markdown: no markup, no mentions of people, no line breaks, nothing invisible. */
function inline(text: string): string {
  const short = text.length > 300 ? `${text.slice(0, 297)}...` : text;
  return plain(short.replace(/\s+/g, " "))
    .replace(/[\\`*_{}[\]#|~]/g, "\\$&")
    .replace(/</g, "&lt;")
    .replace(/@/g, "@\u200b");
}
