import { type Context, clientName, type GeneratedFile } from "../context.js";
import { printImport } from "../imports.js";
import { code, join, literal } from "../text.js";

/** The client itself may be called `api`. */
const ALIASES = new Map([["api", "description"]]);

/** client.ts: the thin client over every path of the spec. */
export function clientPass({ banner, runtime, model }: Context): GeneratedFile[] {
  const imports = [
    printImport(runtime, { values: ["thinClient"], types: ["Client", "ThinClient"] }),
    printImport(literal("./operations.js"), { values: ["api", "operations"], aliases: ALIASES }),
    printImport(literal("./types.js"), { types: ["paths"] }),
  ];
  const text = code`${banner}${join(imports, "")}
/** The thin client: openapi-fetch over every path, with the wrappers' authentication, encodings and guards. */
export function ${clientName(model.name)}(client: Client): ThinClient<paths> {
  return thinClient<paths>(client, description, operations);
}
`;
  return [{ path: "client.ts", text: text.text }];
}
