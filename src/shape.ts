import type { Objects, Property, Shape, Type } from "./operation.js";

/** The kind of a value, as in JSON: `object`, `array`, `null`, `string`, … */
export const kindOf = (value: unknown): string =>
  typeof value === "object" ? Object.prototype.toString.call(value).slice(8, -1).toLowerCase() : typeof value;

export const isRecord = (value: unknown): value is Record<string, unknown> => kindOf(value) === "object";

/** How a value is read. */
export interface Reading {
  readonly type: string;
  /** What a container holds. */
  readonly of?: Type | undefined;
  readonly nullable?: boolean;
  readonly optional?: boolean;
}

/** A property of a shape, read from its text. */
export interface PropertyReading extends Reading {
  /** Name in JavaScript. */
  readonly name: string;
  readonly optional: boolean;
}

const read = /* @__PURE__ */ new WeakMap<Shape, ReadonlyMap<string, PropertyReading>>();

/** The properties of a shape by wire name; each shape is parsed once. */
export function readingsOf(shape: Shape): ReadonlyMap<string, PropertyReading> {
  const readings =
    read.get(shape) ?? new Map(Object.entries(shape).map(([name, property]) => [name, readingOf(name, property)]));
  read.set(shape, readings);
  return readings;
}

/** Parses `[jsName ]type[?][|null]`, or that and the type of its contents. */
export function readingOf(wireName: string, property: Property): PropertyReading {
  const [text = "", of] = [property].flat() as [string, Type?];
  const [type = "", name = wireName] = text.split(" ").reverse();
  return { name, type: type.replace(/\W.*/, ""), optional: type.includes("?"), nullable: type.includes("|"), of };
}

/** A type with its thunks called. */
export const settled = (type: Type): Objects | Property => (typeof type === "function" ? settled(type()) : type);

/** An object's shape, and the type of the members that it does not name. */
export const objectsOf = (of: Type) => [settled(of)].flat() as [Shape, Type?];
