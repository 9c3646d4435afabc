import { type TypeNode, within } from "../../spec/model/index.js";
import type { Context, GeneratedFile } from "../context.js";
import { printImports } from "../imports.js";
import { printConstant } from "../shape.js";
import { references, type Side } from "../sides.js";
import { type Code, join } from "../text.js";

/** shapes.ts: everything that the runtime must know to read and write objects: names, conversions, and which fields may be absent. */
export function shapesPass(context: Context): GeneratedFile[] {
  const printed = new Set<string>();
  const constants: Code[] = [];
  const print = (name: Code, side: Side, type: TypeNode, schema?: string): void => {
    const constant = printConstant({ context, side, printed, used: new Set() }, name, type, schema);
    if (constant) constants.push(constant);
    printed.add(name.text);
  };
  for (const [schema, side] of inDependencyOrder(context)) {
    const type = context.model.schemas.get(schema)?.type;
    const name = context.shapeNames[side].get(schema);
    if (type && name) within(pointerTo(context, schema), () => print(name, side, type, schema));
  }
  for (const { name, side, type } of context.unions.all())
    within(pointerTo(context, references(type)[0]), () => print(name, side, type));
  if (constants.length === 0) return [];
  const types = ["Shape", "Type"].filter((name) => constants.some(({ text }) => text.includes(`: ${name} = `)));
  const imports = printImports(context.runtime, { types });
  return [{ path: "shapes.ts", text: `${context.banner}${imports}${join(constants, "\n")}` }];
}

const pointerTo = ({ model }: Context, schema = ""): string =>
  `/components/schemas/${model.schemas.get(schema)?.component}`;

/** Shapes come after those that they refer to, as far as there are no cycles. */
function inDependencyOrder({ model, sides, shapeNames }: Context): [name: string, side: Side][] {
  const order = new Map<string, [name: string, side: Side]>();
  const open = new Set<string>();
  /** An alias waits for what it stands for, which may refer to the alias. */
  const isUnderWay = (name: string, side: Side): boolean => {
    const type = model.schemas.get(name)?.type;
    if (type?.kind === "ref") return isUnderWay(type.name, side);
    const constant = shapeNames[side].get(name)?.text ?? "";
    return open.has(constant) && !order.has(constant);
  };
  const visit = (name: string, side: Side): void => {
    const schema = model.schemas.get(name);
    const constant = shapeNames[side].get(name)?.text ?? "";
    if (!schema || open.has(constant) || isUnderWay(name, side)) return;
    open.add(constant);
    for (const inner of references(schema.type)) visit(inner, side);
    order.set(constant, [name, side]);
  };
  // A sent value needs a shape only if the names inside it are the model's.
  const sent = model.naming === "camelCase" ? sides.sent : new Set<string>();
  for (const name of [...new Set([...sides.received, ...sent])].sort()) {
    if (sides.received.has(name)) visit(name, "received");
    if (sent.has(name)) visit(name, "sent");
  }
  return [...order.values()];
}
