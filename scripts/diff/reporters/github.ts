import type { Level } from "../level.js";
import { type Alike, countsText, gatherAlike, operationsText, type Reporter } from "../report.js";

const COMMANDS: { readonly [level in Level]: string } = {
  breaking: "error",
  warning: "warning",
  info: "notice",
  none: "notice",
};

/**
 * Workflow annotations of GitHub Actions: each change at its line in the revision, those of which the same is said at the
 * line of the first, for GitHub shows ten of a level.
 * [Workflow commands](https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions).
 */
export const github: Reporter = ({ changes, verdict }, { summary }) => {
  const { wire, typescript, bump } = verdict;
  const annotations = summary ? [] : gatherAlike(changes.filter(({ level }) => level !== "none")).map(annotation);
  const total = `${countsText(changes)}; wire ${wire}, TypeScript ${typescript}; API ${bump.api}, client ${bump.client}`;
  return `${[...annotations, `::notice title=Contract diff::${data(total)}`].join("\n")}\n`;
};

function annotation(alike: Alike): string {
  const [{ level, message, id, revisionLocation, location }] = alike;
  const at = revisionLocation ?? location;
  const place = at === undefined ? [] : [`file=${property(at.file)}`, `line=${at.line}`, `col=${at.column}`];
  const where = operationsText(
    alike.flatMap(({ operations }) => operations),
    5,
  );
  const properties = [...place, `title=${property(id)}`].join(",");
  return `::${COMMANDS[level]} ${properties}::${data(where === "" ? message : `${message} (${where})`)}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
