import type { Property, Shape, Type } from "./operation.js";

/** What JSON calls a value: `object`, `array`, `null`, `string`, … */
export const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1).toLowerCase();

export const isRecord = (value: unknown): value is Record<string, unknown> => kindOf(value) === "object";

/** A property of a shape, read from its text. */
export interface Reading {
  /** Name in JavaScript. */
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly nullable: boolean;
  readonly of: Type | undefined;
}

const read = /* @__PURE__ */ new WeakMap<Shape, ReadonlyMap<string, Reading>>();

/** The properties of a shape by wire name; each shape is read once. */
export function readingsOf(shape: Shape): ReadonlyMap<string, Reading> {
  const readings =
    read.get(shape) ?? new Map(Object.entries(shape).map(([name, property]) => [name, readingOf(name, property)]));
  read.set(shape, readings);
  return readings;
}

/** `[jsName ]type[?][|null]`, or that and the type of what it holds. */
export function readingOf(wireName: string, property: Property): Reading {
  const [text = "", of] = [property].flat() as [string, Type?];
  const [type = "", name = wireName] = text.split(" ").reverse();
  return { name, type: type.replace(/\W.*/, ""), optional: type.includes("?"), nullable: type.includes("|"), of };
}

/** A type with its thunks called. */
export const settled = (type: Type): Shape | string => (typeof type === "function" ? settled(type()) : type);
