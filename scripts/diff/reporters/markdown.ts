import type { Level } from "../level.js";
import { countsText, operationText, placeText, type Report, type ReportedChange, type Reporter } from "../report.js";

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
  const table = ["| change | operations | rule |", "|---|---|---|", ...changes.map(row)];
  const title = `${MARKS[level]} ${TITLES[level]} (${changes.length})`;
  if (level === "breaking" || level === "warning") return ["", `### ${title}`, "", ...table];
  return ["", "<details>", `<summary>${title}</summary>`, "", ...table, "", "</details>"];
}

const SHOWN_OPERATIONS = 4;

function row({ message, operations, id, scope, location, fingerprint }: ReportedChange): string {
  const hidden = operations.length - SHOWN_OPERATIONS;
  const listed = operations.slice(0, SHOWN_OPERATIONS).map((one) => code(operationText(one)));
  const cells = [
    [
      escapeMarkdown(message),
      ...(location === undefined ? [] : [`<sub>${escapeMarkdown(placeText(location))}</sub>`]),
    ].join("<br>"),
    [...listed, ...(hidden > 0 ? [`and ${hidden} more`] : [])].join("<br>"),
    `${code(id)}<br><sub>wire ${scope.wire}, TypeScript ${scope.typescript} · ${fingerprint}</sub>`,
  ];
  return `| ${cells.join(" | ")} |`;
}

/** No text from a document becomes markup, a mention or a new cell. */
function escapeMarkdown(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[\\`*_[\]#|~@]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll(/[\r\n]+/g, " ");
}

/** As an element, for nothing can be escaped inside backticks. */
function code(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`;
}
