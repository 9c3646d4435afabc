import { atLeast, type Level } from "../level.js";
import { plain } from "../message.js";
import {
  countsText,
  type Excerpt,
  operationText,
  placeText,
  type Report,
  type ReportedChange,
  type Reporter,
} from "../report.js";

/** For terminals: what broke, for whom, and the lines it stands in. */
export const text: Reporter = (report, { colors, summary }) => {
  const paint = colors ? colored : (words: string) => words;
  const body = summary ? [] : report.changes.map((change) => changeText(change, paint));
  const isBad = report.changes.some(({ level }) => atLeast(level, "warning"));
  return `${[...body, head(report, paint), ...(isBad && !summary ? [paint(HINT, "dim")] : [])].join("\n")}\n`;
};

const HINT = "  --explain RULE says why it counts; --ignore FILE accepts changes by their fingerprints";

type Style = Level | "dim" | "bold";
type Paint = (words: string, style: Style) => string;

const CODES: { readonly [style in Style]: string } = {
  breaking: "1;31",
  warning: "1;33",
  info: "36",
  none: "2",
  dim: "2",
  bold: "1",
};

function colored(words: string, style: Style): string {
  return `\u001b[${CODES[style]}m${words}\u001b[0m`;
}

function head({ base, revision, verdict, changes }: Report, paint: Paint): string {
  const { wire, typescript, bump } = verdict;
  return [
    paint(`${plain(base)} → ${plain(revision)}: ${countsText(changes)}`, "bold"),
    `  on the wire    ${paint(wire.padEnd(10), wire)} next version of the API: ${paint(bump.api, "bold")}`,
    `  in TypeScript  ${paint(typescript.padEnd(10), typescript)} next version of the client: ${paint(bump.client, "bold")}`,
  ].join("\n");
}

const SHOWN_OPERATIONS = 5;

function changeText(change: ReportedChange, paint: Paint): string {
  const { level, message, id, scope, operations, fingerprint } = change;
  const verdicts = `wire ${scope.wire}, TypeScript ${scope.typescript}`;
  const hidden = operations.length - SHOWN_OPERATIONS;
  const excerpt = change.excerpts.revision ?? change.excerpts.base;
  return [
    `${paint(level, level)} ${paint(message, "bold")}`,
    paint(`  ${id} · ${verdicts} · ${fingerprint}`, "dim"),
    ...operations.slice(0, SHOWN_OPERATIONS).map((one) => `  ${operationText(one)}`),
    ...(hidden > 0 ? [`  and ${hidden} more`] : []),
    ...(change.location === undefined ? [] : [paint(`  at ${placeText(change.location)}`, "dim")]),
    ...(excerpt === undefined ? [] : excerptLines(excerpt, paint)),
    "",
  ].join("\n");
}

function excerptLines({ location, firstLine, lines }: Excerpt, paint: Paint): string[] {
  const width = String(firstLine + lines.length).length;
  return lines.map((line, index) => {
    const number = firstLine + index;
    const isIt = number === location.line;
    const row = `  ${isIt ? ">" : " "} ${String(number).padStart(width)} | ${plain(line)}`;
    return isIt ? row : paint(row, "dim");
  });
}
