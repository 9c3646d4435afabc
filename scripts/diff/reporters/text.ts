import { plain } from "../../plain.js";
import { atLeast, type Level } from "../level.js";
import {
  type Alike,
  changePlaceText,
  countsText,
  type Excerpt,
  gatherAlike,
  operationsText,
  operationText,
  type Report,
  type ReportedChange,
  type Reporter,
} from "../report.js";

/** For terminals: what broke, for whom, and the lines where it is. */
export const text: Reporter = (report, { colors, summary }) => {
  const paint = colors ? colored : (words: string) => words;
  const body = summary ? [] : gatherAlike(report.changes).map((alike) => alikeText(alike, paint));
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

function alikeText([change, ...others]: Alike, paint: Paint): string {
  return others.length === 0 ? changeText(change, paint) : placesText([change, ...others], paint);
}

/** The message once, then a line for each place. */
function placesText(alike: Alike, paint: Paint): string {
  const rows = alike.map((change) =>
    [operationsText(change.operations, 1), change.fingerprint, changePlaceText(change)]
      .filter((part) => part !== "")
      .join(" · "),
  );
  return [...headLines(alike[0], `${alike.length} places`, paint), ...rows.map((row) => `  ${row}`), ""].join("\n");
}

function headLines({ level, message, id, scope }: ReportedChange, last: string, paint: Paint): string[] {
  const verdicts = `wire ${scope.wire}, TypeScript ${scope.typescript}`;
  return [`${paint(level, level)} ${paint(message, "bold")}`, paint(`  ${id} · ${verdicts} · ${last}`, "dim")];
}

function changeText(change: ReportedChange, paint: Paint): string {
  const { operations, fingerprint } = change;
  const hidden = operations.length - SHOWN_OPERATIONS;
  const excerpt = change.excerpts.revision ?? change.excerpts.base;
  return [
    ...headLines(change, fingerprint, paint),
    ...operations.slice(0, SHOWN_OPERATIONS).map((one) => `  ${operationText(one)}`),
    ...(hidden > 0 ? [`  and ${hidden} more`] : []),
    ...(change.location === undefined ? [] : [paint(`  at ${changePlaceText(change)}`, "dim")]),
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
