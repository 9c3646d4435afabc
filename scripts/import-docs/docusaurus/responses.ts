import type { Response, Schema } from "../fragment.js";
import { completed, namesLeaves, schemaOfExample } from "../lines/example-schema.js";
import { examplesOf } from "../lines/examples.js";
import type { Line } from "../lines/line.js";
import { fromEntries } from "../records.js";
import { codeOfReason, successCode } from "../status-codes.js";
import { objectOf } from "./fields.js";

/** One answer of a page: the lines above its schema, and the lines of its schema. */
interface Answer {
  readonly above: string[];
  readonly schema: Line[] | undefined;
}

/**
 * The answers under "Responses". Some copies list the codes first and the bodies after, some have only a reason
 * phrase above each body.
 */
export function readResponses(lines: readonly Line[]): Record<string, Response> {
  const codes = leadingCodes(lines);
  const answers = answersOf(lines.slice(codes.length));
  const examples = examplesOf(lines);
  if (answers.every(({ schema }) => schema === undefined)) return unmarked(lines, codes, examples);
  const entries: [string, Response][] = codes.map((code) => [code, {}]);
  for (const [index, answer] of answers.entries()) {
    const { code, told } = codeFor(answer, index, codes, answers.length);
    const schema = answer.schema && schemaOf(answer.schema, examples);
    // If one of the answers has no schema, the others no longer match the codes: they may be any but the success.
    if (!told && (!schema || entries.some(([known, { content }]) => known.startsWith("2") && content))) continue;
    const response: Response = schema ? { content: { "application/json": { schema } } } : {};
    entries.push([code, told ? response : { "x-docs-status": "assumed", ...response }]);
  }
  return fromEntries(entries);
}

/** Some copies have lost the names of all fields except those that hold others; the example below has them. */
function schemaOf(lines: readonly Line[], examples: readonly unknown[]): Schema | undefined {
  const schema = objectOf(lines, examples);
  const [own] = examplesOf(lines);
  return own === undefined || namesLeaves(schema) ? schema : completed(schema, schemaOfExample(own));
}

/** Some pages show the fields of the answer right below the heading. */
function unmarked(
  lines: readonly Line[],
  codes: readonly string[],
  examples: readonly unknown[],
): Record<string, Response> {
  const texts = lines.map(({ text }) => text);
  const shown = [...new Set([...codes, ...texts.filter(isCode), ...texts.flatMap((text) => codeOfReason(text) ?? [])])];
  const entries = shown.map((code): [string, Response] => [code, {}]);
  const schema = objectOf(lines, examples);
  if (schema) {
    const success = shown.find((code) => code.startsWith("2"));
    const { code, told } = success === undefined ? successCode(texts) : { code: success, told: true };
    entries.push([
      code,
      { ...(told ? {} : { "x-docs-status": "assumed" }), content: { "application/json": { schema } } },
    ]);
  }
  return fromEntries(entries);
}

function leadingCodes(lines: readonly Line[]): string[] {
  const end = lines.findIndex((line) => !isCode(line.text));
  return lines.slice(0, end < 0 ? lines.length : end).map((line) => line.text);
}

const isCode = (text: string) => /^[2-5]\d\d$/.test(text);
/** The line below is a value of the field above. */
const LABEL = /^(?:Example|Default value):$/;
const isSchemaMark = (text: string) => /^Schema(?:[ —–]+(?:OPTIONAL|REQUIRED))?$/i.test(text);

function answersOf(lines: readonly Line[]): Answer[] {
  const answers: { above: string[]; schema: Line[] | undefined }[] = [];
  let above: string[] = [];
  for (const [index, line] of lines.entries()) {
    const open = answers.at(-1);
    if (isSchemaMark(line.text) && /^Example \(/.test(lines[index + 1]?.text ?? "")) continue;
    if (isSchemaMark(line.text)) {
      answers.push({ above, schema: [] });
      above = [];
    } else if (beginsAnswer(line.text) && !LABEL.test(lines[index - 1]?.text ?? "")) {
      if (open?.schema === undefined || open.schema.length > 0 || answers.length === 0) above.push(line.text);
    } else if (above.length > 0 || open === undefined) above.push(line.text);
    else open.schema?.push(line);
  }
  if (above.some(beginsAnswer)) answers.push({ above, schema: undefined });
  return answers;
}

/** A code or a reason phrase precedes the next answer. */
function beginsAnswer(text: string): boolean {
  return isCode(text) || codeOfReason(text) !== undefined;
}

function codeFor(
  answer: Answer,
  index: number,
  codes: readonly string[],
  count: number,
): { code: string; told: boolean } {
  const shown = answer.above.find(isCode) ?? answer.above.map(codeOfReason).find((code) => code !== undefined);
  if (shown !== undefined) return { code: shown, told: true };
  const listed = codes.length === count || index === 0 ? codes[index] : undefined;
  return listed === undefined ? successCode(answer.above) : { code: listed, told: true };
}
