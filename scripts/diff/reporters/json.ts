import { plain } from "../../plain.js";
import type { Report, ReportedChange, Reporter } from "../report.js";

/** The interface for programs; its names are part of the contract. */
export const json: Reporter = (report, { summary }) => {
  const { base, revision, verdict, notes, changes } = report;
  const shown = summary ? [] : changes.map(plainChange);
  const text = JSON.stringify({ base, revision, verdict, notes, changes: shown } satisfies JsonReport, null, 2);
  // The escapes that `plain` writes mean the same character in JSON.
  return `${text.split("\n").map(plain).join("\n")}\n`;
};

type JsonReport = Omit<Report, "changes"> & { readonly changes: readonly object[] };

function plainChange({
  id,
  level,
  scope,
  message,
  operations,
  pointer,
  location,
  fingerprint,
}: ReportedChange): object {
  return { id, level, scope, message, operations, pointer, location: location ?? null, fingerprint };
}
