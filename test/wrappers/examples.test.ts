/** Every docstring example compiles: those of the generated clients, and those of everything else that users import. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compile, ENTRIES } from "../support/compile.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** What an example may use without importing it; what the example declares itself takes precedence over a global. */
const GIVEN = `
  var client: import("signalwire-rest").Client;
  var space: import("signalwire-rest/testing").FakeSpace;
  var input: import("signalwire-rest/compat").CreateCallInput;
  var recording: { url: string };
  var sid: string, callSid: string, projectId: string, token: string, signingKey: string, url: string;
  var request: globalThis.Request;
  var handler: (request: globalThis.Request) => Promise<globalThis.Response>;
  var store: (recordingSid: string) => Promise<void>;
  var app: { post(path: string, handler: unknown): void };
`;

const places: [folder: string, api: string, least: number][] = [
  ["generated/compat", "compat", 100],
  ["generated/relay", "relay", 70],
  ["src", "compat", 10],
];

describe.each(places)("examples in %s", (folder, api, least) => {
  const examples = examplesIn(folder);
  const prelude = `declare global {${GIVEN}${importable(api).join("\n")}\n}\nexport {};\n`;
  const messages = compile(examples.map(({ text }) => `${prelude}${text}`));

  it("exist", () => expect(examples.length).toBeGreaterThanOrEqual(least));

  it.each(examples.map(({ title }, index): [string, string] => [title, messages[index] ?? ""]))("%s", (_, message) => {
    expect(message).toBe("");
  });
});

describe("the examples", () => {
  const texts = places.flatMap(([folder]) => examplesIn(folder).map(({ text }) => text));
  const of = (call: string) => texts.filter((text) => text.includes(call));

  it("an example of an update changes something, whatever the resource is called", () => {
    const updates = of(".update(client, {");
    expect(updates.length).toBeGreaterThan(15);
    expect(updates.filter((text) => !/\w: (?!"5f0c2a6e-)/.test(text))).toEqual([]);
  });

  const SHOWN: [name: string, values: RegExp, want: RegExp][] = [
    ["a value does not just repeat its name", /\b(\w+: "\w+")/g, /^(\w+): "(?!\1")/],
    ["a phone number is among those reserved for fiction", /"(\+\d+)"/g, /^\+1\d{3}55501\d\d$/],
    ["audio goes to a WebSocket", /[sS]treams\.create\([^)]*url: "([^"]+)"/g, /^wss:/],
    ["countries have two letters", /(?:isoCountry|country): "([^"]+)"/g, /^[A-Z]{2}$/],
  ];
  it.each(SHOWN)("%s", (_, values, want) => {
    const shown = texts.flatMap((text) => Array.from(text.matchAll(values), ([, value = ""]) => value));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((value) => !want.test(value))).toEqual([]);
  });

  it.each([
    "calls.hangup(",
    "calls.cancel(",
    "conferences.end(",
  ])("%s…) sets nothing beyond what its name says", (call) => {
    expect(of(call)).toEqual([expect.stringMatching(/client, \{ sid: "[^"]+" \}\);$/)]);
  });
});

/** Everything that the package exports, with one of its two APIs. */
function importable(api: string): string[] {
  const entries = Object.entries(ENTRIES).filter(([name]) => !/compat|relay/.test(name) || name.endsWith(`/${api}`));
  return entries.flatMap(([name, [file = ""]]) =>
    exportedValues(read(file)).map((value) => `  var ${value}: typeof import("${name}")["${value}"];`),
  );
}

function exportedValues(source: string): string[] {
  const namespaces = [...source.matchAll(/^export \* as (\w+) from/gm)].map(([, name = ""]) => name);
  const declared = [...source.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(([, name = ""]) => name);
  const listed = [...source.matchAll(/^export \{([^}]*)\} from/gm)].flatMap(([, names = ""]) =>
    names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => /^\w+$/.test(name)),
  );
  return [...namespaces, ...declared, ...listed];
}

function examplesIn(folder: string): { title: string; text: string }[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  return files.flatMap((file) => {
    const comments = [...read(join(folder, file)).matchAll(/ \* @example\n([\s\S]*?)(?=\n\s*\*(?:\/| @))/g)];
    return comments.map(([, lines = ""]) => {
      const text = lines
        .replace(/^\s*\* ?/gm, "")
        .replace(/^```.*$/gm, "")
        .trim();
      return { title: `${file}: ${text.split("\n", 1)[0]}`, text };
    });
  });
}
