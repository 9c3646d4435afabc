/** References that are refused, with real files, so that symbolic links count too. */
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { Failure } from "../../../scripts/failure.js";
import { answer, load, main, scratch } from "./documents.js";

describe("mistakes in a file are reported with its lines", () => {
  const WRONG: [name: string, file: string, want: RegExp][] = [
    [
      "a reference to nothing, in a path item",
      `p:\n  get: { responses: { "200": { $ref: '#/Gone' } } }`,
      /a\.yaml:2:\d+: .*Gone/,
    ],
    [
      "a reference to nothing, in a part",
      `p: ${answer("#/A")}\n\nA:\n  properties:\n    b: { $ref: 'a.yaml#/Gone' }`,
      /a\.yaml:5:\d+: .*Gone/,
    ],
    [
      "a reference to the net",
      `p: ${answer("#/A")}\nA:\n  items: { $ref: 'http://a.example/b' }`,
      /a\.yaml:3:\d+: .*fetched/,
    ],
    ["an invalid name", `p: ${answer("#/A")}\nA:\n  properties: { valueOf: {} }`, /a\.yaml:3:\d+: .*valueOf/],
    ["an invalid operationId", `p:\n  get:\n    operationId: "a\\nb"`, /a\.yaml:3:\d+: .*operationId/],
    ["a path item that refers back to itself", "p:\n  $ref: '#/p'", /a\.yaml:2:\d+: .*leads back to itself/],
  ];
  it.each(WRONG)("%s", async (_, text, want) => {
    const files = { "spec.yaml": main("{ $ref: 'a.yaml#/p' }"), "a.yaml": text };
    await expect(load(files)).rejects.toThrow(want);
  });
});

it.each(["paths", "components"])("nothing stands for all %s: a reference there is refused", async (key) => {
  const files = { "spec.yaml": `openapi: 3.1.0\ninfo: { title: t, version: "1" }\n${key}: { $ref: all.yaml }\n` };
  await expect(load({ ...files, "all.yaml": "{}" })).rejects.toThrow(
    /spec\.yaml:3:\d+: \$ref all\.yaml: only references within the document are allowed here/,
  );
});

it("a reference where OpenAPI has none is refused at its place", async () => {
  const text = 'openapi: 3.1.0\ninfo:\n  title: t\n  version: "1"\n  contact:\n    $ref: all.yaml\npaths: {}\n';
  await expect(load({ "spec.yaml": text, "all.yaml": "{}" })).rejects.toThrow(
    /spec\.yaml:6:\d+: \$ref all\.yaml: only/,
  );
});

describe("does not read", () => {
  const REFUSED: [name: string, ref: string, want: RegExp][] = [
    ["outside the folder", "../secret.yaml#/S", /outside the spec's folder/],
    ["outside, by a longer way", "a/../../secret.yaml", /outside the spec's folder/],
    ["an absolute path", "/etc/passwd", /outside the spec's folder/],
    ["a link that leads out", "link.yaml", /outside the spec's folder/],
    ["a folder", "a", /can't be read/],
    ["a file that doesn't exist", "gone.yaml", /can't be read/],
    ["a part that doesn't exist", "models.yaml#/Gone", /nothing stands there/],
    ["a text where a schema belongs", "models.yaml#/text", /leads to a single value; only an object can stand here/],
    ["a list where a schema belongs", "models.yaml#/list", /leads to a list; only an object can stand here/],
    ["the length of a list", "models.yaml#/list/length", /nothing stands there/],
    ["a file that isn't YAML", "broken.yaml", /broken\.yaml:1/],
    ["another host", "https://example.com/a.yaml", /nothing is fetched/],
  ];
  it.each(REFUSED)("%s", async (_, ref, want) => {
    await writeFile(scratch("secret.yaml"), "S: { type: string, description: secret }");
    await mkdir(scratch("api/a"), { recursive: true });
    await symlink(scratch("secret.yaml"), scratch("api/link.yaml"));
    const error = await load({
      "spec.yaml": main(answer(ref)),
      "models.yaml": "{ text: a, list: [] }",
      "broken.yaml": "a: [",
    }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Failure);
    expect((error as Failure).message).toMatch(want);
    expect((error as Failure).exitCode).toBe(2);
  });
});

const DOUBLING = Array.from({ length: 30 }, (_, at) => {
  const next = `{ "{$url}": { $ref: '#/p${at + 1}' } }`;
  return `p${at}: { post: { responses: {}, callbacks: { a: ${next}, b: ${next} } } }`;
});

it.each<[name: string, parts: string, want: RegExp]>([
  [
    "leads back to itself",
    "p0: { post: { responses: {}, callbacks: { a: { '{$url}': { $ref: '#/p0' } } } } }",
    /parts\.yaml:1:\d+: \$ref #\/p0: nested deeper than 256 levels/,
  ],
  ["doubles thirty times", `${DOUBLING.join("\n")}\np30: {}\n`, /more than 1000000 values in place of references/],
])("a path item that %s is refused", async (_, parts, want) => {
  const spec = main(`{ $ref: "parts.yaml#/p0" }`);
  await expect(load({ "spec.yaml": spec, "parts.yaml": parts })).rejects.toThrow(want);
});

it("a reference that is no text is refused", async () => {
  await expect(load({ "spec.yaml": main(answer("x.yaml")), "x.yaml": "{ $ref: 5 }" })).rejects.toThrow(
    /x\.yaml:1:\d+: a \$ref is text/,
  );
});
