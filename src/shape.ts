import type { Property, Shape, Type } from "./operation.js";

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
  const known = read.get(shape);
  if (known) return known;
  const readings = new Map(
    Object.entries(shape).map(([wireName, property]) => [wireName, reading(wireName, property)]),
  );
  read.set(shape, readings);
  return readings;
}

function reading(wireName: string, property: Property): Reading {
  const [text, of] = typeof property === "string" ? [property, undefined] : property;
  const space = text.lastIndexOf(" ");
  return { name: space < 0 ? wireName : text.slice(0, space), ...readType(text.slice(space + 1)), of };
}

/** `string?|null` */
export function readType(text: string): { type: string; optional: boolean; nullable: boolean } {
  const [type = ""] = /^\w+/.exec(text) ?? [];
  return { type, optional: text.includes("?"), nullable: text.endsWith("|null") };
}

/** A type with its thunks called. */
export function settled(type: Type): Shape | string {
  let at = type;
  while (typeof at === "function") at = at();
  return at;
}
