import { type Context, type GeneratedFile, references } from "../context.js";
import { printImports } from "../imports.js";
import { objectOf, printShape, shapeReference } from "../shape.js";
import { type Code, code, join } from "../text.js";

/** shapes.ts: what the runtime must know to read each received object: names, conversions, what may be absent. */
export function shapesPass(context: Context): GeneratedFile[] {
  const printed = new Set<string>();
  const constants = inDependencyOrder(context).flatMap((name): Code[] => {
    const type = context.model.schemas.get(name)?.type;
    const object = type && objectOf(context, type);
    const constant = context.shapeNames.get(name);
    if (!object || !constant) return [];
    const printer = { context, printed, used: new Set<string>() };
    const shape = (type.kind === "ref" && shapeReference(printer, type)) || printShape(printer, object);
    printed.add(name);
    return [code`export const ${constant}: Shape = ${shape};\n`];
  });
  if (constants.length === 0) return [];
  const imports = printImports(context.runtime, { types: ["Shape"] });
  return [{ path: "shapes.ts", text: `${context.banner}${imports}${join(constants, "\n")}` }];
}

/** What a shape refers to stands above it, as far as there are no cycles. */
function inDependencyOrder({ model, sides }: Context): string[] {
  const order = new Set<string>();
  const open = new Set<string>();
  const visit = (name: string): void => {
    const schema = model.schemas.get(name);
    if (!schema || order.has(name) || open.has(name)) return;
    open.add(name);
    references(schema.type).forEach(visit);
    order.add(name);
  };
  // What is sent needs a shape only where names inside it are the model's.
  const needed = model.naming === "camelCase" ? new Set([...sides.received, ...sides.sent]) : sides.received;
  [...needed].sort().forEach(visit);
  return [...order];
}
