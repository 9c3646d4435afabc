import { type Context, clientName, type GeneratedFile } from "../context.js";
import { printList } from "../imports.js";
import { code, identifier, join, literal } from "../text.js";
import { modelNames } from "./models.js";
import { inputNames } from "./resources.js";

/** index.ts: a namespace for each resource, every type, and the thin client. */
export function indexPass(context: Context): GeneratedFile[] {
  const { banner, model, resources } = context;
  const models = modelNames(context);
  const taken = new Set(models.map(({ name }) => name));
  const parts = resources.map((resource) => {
    const from = literal(`./${resource.file}.js`);
    // An input type that shares its name with a model, or another's input, is reached through its namespace.
    const own = inputNames(resource).filter((name) => !taken.has(name));
    for (const name of own) taken.add(name);
    const inputs = own.map(identifier);
    const types = inputs.length === 0 ? code`` : printList(code`export type`, inputs, code` from ${from};\n`);
    return code`export * as ${resource.namespace} from ${from};\n${types}`;
  });
  const lines = [
    ...parts,
    code`export { ${clientName(model.name)} } from "./client.js";\n`,
    ...(models.length > 0 ? [code`export type * from "./models.js";\n`] : []),
    code`export type { paths } from "./types.js";\n`,
  ];
  return [{ path: "index.ts", text: code`${banner}${join(lines, "")}`.text }];
}
