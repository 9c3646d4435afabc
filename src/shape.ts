import type { Property, Shape, Type } from "./operation.js";

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

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
    read.get(shape) ??
    new Map(Object.entries(shape).map(([wireName, property]) => [wireName, readingOf(wireName, property)]));
  read.set(shape, readings);
  return readings;
}

/** `[jsName ]type[?][|null]`, or that and the type of what it holds. */
export function readingOf(wireName: string, property: Property): Reading {
  const [text = "", of] = typeof property === "string" ? [property] : property;
  const [type = "", name = wireName] = text.split(" ").reverse();
  return { name, type: type.replace(/\W.*/, ""), optional: type.includes("?"), nullable: type.endsWith("|null"), of };
}

/** A type with its thunks called. */
export const settled = (type: Type): Shape | string => (typeof type === "function" ? settled(type()) : type);
