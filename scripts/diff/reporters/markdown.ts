import type { Level } from "../level.js";
import {
  type Alike,
  changePlaceText,
  countsText,
  gatherAlike,
  operationsText,
  operationText,
  type Report,
  type ReportedChange,
  type Reporter,
} from "../report.js";

/** For pull requests and job summaries: the verdict, then a table for each level; long lists fold. */
export const markdown: Reporter = (report, { summary }) => {
  const tables = summary ? [] : LEVELS_SHOWN.flatMap((level) => section(level, report.changes));
  const notes =
    report.notes.length === 0 ? [] : ["", "**Notes**", "", ...report.notes.map((note) => `- ${escapeMarkdown(note)}`)];
  return `${[...head(report), ...tables, ...notes].join("\n")}\n`;
};

const LEVELS_SHOWN: readonly Level[] = ["breaking", "warning", "info", "none"];
const MARKS: { readonly [level in Level]: string } = { breaking: "🔴", warning: "🟡", info: "🔵", none: "⚪" };
const TITLES: { readonly [level in Level]: string } = {
  breaking: "Breaking",
  warning: "Worth a look",
  info: "Compatible",
  none: "No effect in this scope",
};

function head({ base, revision, verdict, changes }: Report): string[] {
  const { wire, typescript, bump } = verdict;
  return [
    `## ${MARKS[worstOf(verdict)]} Contract diff: ${countsText(changes)}`,
    "",
    `${code(base)} → ${code(revision)}`,
    "",
    "| | verdict | next version |",
    "|---|---|---|",
    `| on the wire | ${MARKS[wire]} ${wire} | API: **${bump.api}** |`,
    `| in TypeScript | ${MARKS[typescript]} ${typescript} | client: **${bump.client}** |`,
  ];
}

function worstOf({ wire, typescript }: Report["verdict"]): Level {
  return LEVELS_SHOWN.find((level) => level === wire || level === typescript) ?? "none";
}

function section(level: Level, all: readonly ReportedChange[]): string[] {
  const changes = all.filter((change) => change.level === level);
  if (changes.length === 0) return [];
  const table = ["| change | operations | rule |", "|---|---|---|", ...gatherAlike(changes).map(row)];
  const title = `${MARKS[level]} ${TITLES[level]} (${changes.length})`;
  if (level === "breaking" || level === "warning") return ["", `### ${title}`, "", ...table];
  return ["", "<details>", `<summary>${title}</summary>`, "", ...table, "", "</details>"];
}

/** How many operations of a change, or places of alike changes, are shown unfolded. */
const SHOWN = 4;

function row(alike: Alike): string {
  const [change, ...others] = alike;
  const { message, id, scope, fingerprint } = change;
  const isOne = others.length === 0;
  const last = isOne ? fingerprint : `${alike.length} places`;
  const cells = [
    [escapeMarkdown(message), ...(isOne ? small(changePlaceText(change)) : [])].join("<br>"),
    (isOne ? operationLines(change) : placeLines(alike)).join("<br>"),
    `${code(id)}<br><sub>wire ${scope.wire}, TypeScript ${scope.typescript} · ${last}</sub>`,
  ];
  return `| ${cells.join(" | ")} |`;
}

function operationLines({ operations }: ReportedChange): string[] {
  const hidden = operations.length - SHOWN;
  const listed = operations.slice(0, SHOWN).map((one) => code(operationText(one)));
  return [...listed, ...(hidden > 0 ? [`and ${hidden} more`] : [])];
}

/** All of them, because each has its own fingerprint. */
function placeLines(alike: Alike): string[] {
  const lines = alike.map((one) => {
    const { operations, fingerprint } = one;
    const about = operations.length === 0 ? "" : `${code(operationsText(operations, 1))} `;
    const place = changePlaceText(one);
    return `${about}${small(place === "" ? fingerprint : `${place} · ${fingerprint}`).join("")}`;
  });
  const [open, folded] = [lines.slice(0, SHOWN), lines.slice(SHOWN)];
  if (folded.length === 0) return open;
  return [...open, `<details><summary>and ${folded.length} more</summary>${folded.join("<br>")}</details>`];
}

function small(text: string): string[] {
  return text === "" ? [] : [`<sub>${escapeMarkdown(text)}</sub>`];
}

/** Keeps text from a document from becoming markup, a mention or a new cell. */
function escapeMarkdown(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[\\`*_[\]#|~@]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll(/[\r\n]+/g, " ");
}

/** As an element, because nothing can be escaped inside backticks. */
function code(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`;
}
