import type { Located, Source } from "../document.js";
import { child, isObject, objectAt } from "../json.js";
import { type Use, useOf } from "../use.js";
import { isTextMedia, isXml } from "./media-types.js";
import type { contentOf } from "./parameter.js";

export interface Header extends Located {
  readonly name: string;
}

/** Header names are case-insensitive; a Content-Type header is ignored (OpenAPI 3.1, Response Object and Encoding Object). */
export function headersOf(owner: Located, source: Source): Map<string, Header> {
  const entries = Object.entries(objectAt(owner.value, "headers"))
    .filter(([name]) => name.toLowerCase() !== "content-type")
    .map(([name, value]) => {
      const found = source.resolve(value, child(owner.pointer, "headers", name));
      return [name.toLowerCase(), { ...found, name }] as const;
    });
  return new Map(entries);
}

export function isRequired({ value }: Located): boolean {
  return isObject(value) && value.required === true;
}

export function located({ schema, pointer }: ReturnType<typeof contentOf>): Located {
  return { value: schema, pointer };
}

export function headerUse(direction: Use["direction"], mediaType = "text/plain"): Use {
  const place = direction === "request" ? "header-parameter" : "header";
  const common = { direction, place, branch: false, typed: false, onWire: true } as const;
  return useOf({ ...common, text: isTextMedia(mediaType), xml: isXml(mediaType) });
}
