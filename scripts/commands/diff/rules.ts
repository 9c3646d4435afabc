import { stringify } from "yaml";
import { type ListedRule, listRules } from "../../diff/index.js";
import { Failure } from "../../failure.js";

/** All rules, one per line or as JSON. */
export function listing(format: "text" | "json"): string {
  const rules = listRules();
  if (format === "json") return `${JSON.stringify(rules, null, 2)}\n`;
  const width = Math.max(...rules.map(({ id }) => id.length));
  const rows = rules.map(
    ({ id, wire, typescript, because }) =>
      `${id.padEnd(width)}  ${wire.padEnd(8)}  ${typescript.padEnd(10)}  ${because}`,
  );
  return `${"rule".padEnd(width)}  wire      TypeScript  why\n${rows.join("\n")}\n`;
}

/** @throws {Failure} If there is no such rule; the message names similar ones. */
export function explain(id: string): string {
  const rule = listRules().find((one) => one.id === id);
  if (rule === undefined) throw new Failure(`there is no rule ${JSON.stringify(id)}${near(id)}`);
  const { wire, typescript, because, says, example } = rule;
  const [base, revision] = example.map((side) => indent(stringify(side)));
  return `${id}

  On the wire    ${wire}
  In TypeScript  ${typescript}

  ${because}

Message: ${says.replaceAll(/\{(\w+)\}/g, "<$1>")}

Base:
${base}
Revision:
${revision}`;
}

function near(id: string): string {
  const words = id.split("-");
  const score = ({ id: other }: ListedRule) =>
    words.filter((word) => other.split("-").includes(word)).length / Math.max(words.length, other.split("-").length);
  const best = listRules()
    .filter((rule) => score(rule) > 0)
    .sort((a, b) => score(b) - score(a))
    .slice(0, 3);
  const meant = best.length > 0 ? `did you mean ${best.map((rule) => rule.id).join(", ")}? ` : "";
  return `; ${meant}--rules lists all`;
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}
