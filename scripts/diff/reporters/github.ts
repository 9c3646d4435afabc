import type { Level } from "../level.js";
import { countsText, gatherAlike, operationsText, type ReportedChange, type Reporter } from "../report.js";

const COMMANDS: { readonly [level in Level]: string } = {
  breaking: "error",
  warning: "warning",
  info: "notice",
  none: "notice",
};

/**
 * Workflow annotations of GitHub Actions: each change at its line in the revision.
 * [Workflow commands](https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions).
 */
export const github: Reporter = ({ changes, verdict }, { summary }) => {
  const { wire, typescript, bump } = verdict;
  const annotations = summary ? [] : newsFirst(changes.filter(({ level }) => level !== "none")).map(annotation);
  const total = `${countsText(changes)}; wire ${wire}, TypeScript ${typescript}; API ${bump.api}, client ${bump.client}`;
  return `${[...annotations, `::notice title=Contract diff::${data(total)}`].join("\n")}\n`;
};

/** GitHub shows ten of each level, so repetitions of a message at other places come last. */
function newsFirst(changes: readonly ReportedChange[]): ReportedChange[] {
  const gathered = gatherAlike(changes);
  return [...gathered.map(([first]) => first), ...gathered.flatMap(([, ...others]) => others)];
}

function annotation({ level, message, id, operations, revisionLocation, location }: ReportedChange): string {
  const at = revisionLocation ?? location;
  const place = at === undefined ? [] : [`file=${property(at.file)}`, `line=${at.line}`, `col=${at.column}`];
  const where = operationsText(operations, 5);
  const properties = [...place, `title=${property(id)}`].join(",");
  return `::${COMMANDS[level]} ${properties}::${data(where === "" ? message : `${message} (${where})`)}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
