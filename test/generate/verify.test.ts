/** The last look at the output: what no pass and no tool of ours would print is a problem. */
import { expect, it } from "vitest";
import { verify } from "../../scripts/generate/verify.js";
import { json, ok } from "./fixtures/features/parts.js";
import { documentOf, make, textOf } from "./make.js";

const POST = { operationId: "things.create", requestBody: { content: json({ type: "object" }) }, responses: ok };
const { model, files } = await make(documentOf({ "/things": { post: POST } }));
const WIRE = textOf(files, "types.ts");
const OTHER_BODY = WIRE.replace("application/json", "text/plain");

it.each<[what: string, wire: string, printed: string, want: string[]]>([
  ["nothing wrong", WIRE, "export const a = 1;\n", []],
  ["a value among the wire types", "export const a = 1;\n", "", ["types.ts:1: VariableStatement among the wire types"]],
  [
    "an operation that the wire types lack",
    "export interface paths {}\n",
    "",
    ["types.ts: POST /things is missing from the wire types"],
  ],
  [
    "another media type",
    OTHER_BODY,
    "",
    ["types.ts: POST /things takes text/plain in the wire types, application/json in the model"],
  ],
  ["broken wire types", `${WIRE}export type A = ;\n`, "", [expect.stringMatching(/^types\.ts:\d+: Type expected/)]],
  ["a call", WIRE, "\nprocess.exit();\n", ["a.ts:2: ExpressionStatement, which no pass prints"]],
  ["broken code", WIRE, "export const a = ;\n", ["a.ts:1: Expression expected."]],
])("%s", (_, wire, printed, want) => {
  const problems = verify(model, { path: "types.ts", text: wire }, [{ path: "a.ts", text: printed }]);
  expect(problems).toEqual(want);
});
