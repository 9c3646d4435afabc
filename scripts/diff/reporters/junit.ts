import { plain } from "../../plain.js";
import { changePlaceText, operationText, type ReportedChange, type Reporter } from "../report.js";

/** For test dashboards: a test case for each change, failed if the change is breaking. */
export const junit: Reporter = ({ changes, revision }, { summary }) => {
  const failures = changes.filter(({ level }) => level === "breaking").length;
  const cases = summary ? [] : changes.map(testCase);
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="contract diff" tests="${changes.length}" failures="${failures}">`,
    `  <testsuite name="${escapeXml(revision)}" tests="${changes.length}" failures="${failures}" errors="0" skipped="0">`,
    ...cases,
    "  </testsuite>",
    "</testsuites>",
  ].join("\n")}\n`;
};

function testCase(change: ReportedChange): string {
  const { id, level, message, operations, location, fingerprint } = change;
  const file = location === undefined ? "" : ` file="${escapeXml(location.file)}" line="${location.line}"`;
  const start = `    <testcase classname="${escapeXml(id)}" name="${escapeXml(`${message} [${fingerprint}]`)}"${file}`;
  const details = escapeXml(
    [message, ...operations.map(operationText), changePlaceText(change)].filter(Boolean).join("\n"),
  );
  if (level === "breaking") {
    return `${start}>\n      <failure type="${level}" message="${escapeXml(message)}">${details}</failure>\n    </testcase>`;
  }
  return level === "warning" ? `${start}>\n      <system-out>${details}</system-out>\n    </testcase>` : `${start} />`;
}

function escapeXml(text: string): string {
  return text
    .split("\n")
    .map(plain)
    .join("\n")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll(/\p{Surrogate}|[\ufffe\uffff]/gu, "\ufffd");
}
