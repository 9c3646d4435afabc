import { expect, it } from "vitest";
import { readApis } from "../../scripts/spec/index.js";

const REFUSED: [name: string, text: string, want: RegExp][] = [
  ["what isn't YAML", "apis: [", /^specs\/redocly\.yaml:1:8: Flow sequence in block collection [^\n:]*$/],
  [
    "an object without a list of APIs",
    "rules: {}\n",
    /has no `apis:`; each is listed there as NAME: \{ root: NAME\/openapi\.yaml \}$/,
  ],
  ["nothing at all", "", /has no `apis:`/],
  [
    "an API whose name leads elsewhere",
    "apis: { ../src: { root: a.yaml } }\n",
    /"..\/src" can't be an API's name: small letters/,
  ],
  ["an API without a name", 'apis: { "": { root: a.yaml } }\n', /"" can't be an API's name/],
  ["an API without its file", "apis: { compat: {} }\n", /apis\.compat needs a root, the path of its openapi\.yaml$/],
];

it.each(REFUSED)("a list of APIs that is %s", (_, text, want) => {
  expect(() => readApis("specs/redocly.yaml", text)).toThrow(
    expect.objectContaining({ name: "Failure", message: expect.stringMatching(want) }),
  );
});
