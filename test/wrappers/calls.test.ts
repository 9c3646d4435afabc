/** Every wrapper, judged by the compiler: the fullest and the smallest valid input are accepted, wrong ones are not. */
import { describe, expect, it } from "vitest";
import { compile } from "../support/compile.js";
import { readSurface, type WrapperCall, wrapperCalls } from "../support/surface.js";

const apis = ["compat", "relay"];

for (const api of apis) {
  const calls = wrapperCalls(await readSurface(api), ["full", "minimal"]);
  const smallest = calls.filter(({ title }) => title.startsWith("minimal"));

  describe(`${api}: compiles`, () => {
    const rows = calls.map((call): Row => [`${call.wrapper}, ${call.title} input`, source(api, call, call.input)]);
    const messages = compile(rows.map(([, text]) => text));
    it.each(rows.map(([title], index): Row => [title, messages[index] ?? ""]))("%s", (_, message) => {
      expect(message).toBe("");
    });
  });

  describe(`${api}: does not compile`, () => {
    const rows = smallest.flatMap((call) =>
      faultyInputs(call).map(([title, input]): Row => [title, source(api, call, input)]),
    );
    const messages = compile(rows.map(([, text]) => text));
    it.each(rows.map(([title], index): Row => [title, messages[index] ?? ""]))("%s", (_, message) => {
      expect(message).toMatch(/is missing|known properties|not assignable/);
    });
  });
}

type Row = [title: string, text: string];
type Input = Record<string, unknown>;

/** Inputs with one field too many, and without each of the required ones. */
function faultyInputs({ wrapper, title, operation, input }: WrapperCall): [title: string, input: Input][] {
  const without = (gone: string): Input => Object.fromEntries(Object.entries(input).filter(([name]) => name !== gone));
  return [
    [`${wrapper}, ${title}, with an unknown field`, { ...input, unknownField: "x" }],
    ...Object.keys(input)
      .filter((name) => operation.variants.every((variant) => variant.input !== name))
      .map((name): [string, Input] => [`${wrapper}, ${title}, without ${name}`, without(name)]),
  ];
}

function source(api: string, { resource, verb, waits }: WrapperCall, input: Input): string {
  return `import type { Client } from "signalwire-rest";
import { ${resource} } from "signalwire-rest/${api}";
declare const client: Client;
await ${resource}.${verb}(client, ${literal(input)}${waits ? ", { maxWaitMs: 1 }" : ""});`;
}

function literal(value: unknown): string {
  if (value instanceof Date) return `new Date(${JSON.stringify(value)})`;
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, member]) => `${JSON.stringify(name)}: ${literal(member)}`)
    .join(", ")} }`;
}
