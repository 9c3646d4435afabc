/** How a field's value is sent where that differs from the standard's default; a descriptor holds those that it needs. */
import { dayText, rfc2822Text } from "./date-texts.js";
import { checkedHeaders } from "./headers.js";
import { jsonText } from "./json-text.js";
import type { Encoding, Field, Type } from "./operation.js";
import { pairs, percent, texts } from "./pairs.js";
import { refuse } from "./problem.js";
import { isRecord } from "./shape.js";
import { toWire } from "./wire-names.js";

export const asDate: Encoding = { dateText: dayText };
export const asRfc2822: Encoding = { dateText: rfc2822Text };

/** An array as one value: `style: form`, `explode: false` (`simple` in paths and headers). */
export const commaDelimited: Encoding = { delimiter: "," };
export const spaceDelimited: Encoding = { delimiter: "%20" };
export const pipeDelimited: Encoding = { delimiter: "%7C" };

/** The value as JSON text: `content: application/json`. */
export const asJson: Encoding = {
  pairs: (field, value) => [`${percent(field[1])}=${percent(jsonText(wire(value, field[3]), field))}`],
  contentType: "application/json",
};

/**
 * An object as `name[key]=value`, and likewise for nested objects. The standard says nothing about lists; they are sent as objects
 * with their indexes as keys, which servers of this style understand.
 */
export const asDeepObject: Encoding = {
  pairs: ([place, name, encoding, shape], value) => {
    if (name.split("[").length > 20) refuse("an object is nested too deeply (a cycle?)");
    const sent = wire(value, shape);
    const object = Array.isArray(sent) ? { ...sent } : sent;
    return members(object, undefined, (key, member) => pairs([place, `${name}[${key}]`, encoding], member));
  },
};

/** An object as `key=value`, without its own name: `style: form`, `explode: true`. */
export const asExploded: Encoding = {
  pairs: ([place, , { dateText } = {}, shape], value) =>
    members(value, shape, (key, member) => pairs([place, key, dateText && { dateText }], member)),
};

/** An object as one value, its keys and values joined like an array's items: `explode: false`. */
export const asFlat: Encoding = {
  pairs: ([place, name, { pairs: _, ...joined } = {}, shape], value) => {
    if (!isRecord(value)) return undefined;
    const sent = Object.entries(wire(value, shape) as object).filter(([, member]) => member !== undefined);
    return pairs([place, name, joined], sent.flat());
  },
};

/** An object in a path, header or cookie, its keys and values like a list's items: `key,value`. */
export const asListed: Encoding = {
  pairs: (field, value) => scalars(field, value, (key, text) => [key, text]),
};

/** An object in a path or header, not exploded into several values: `key=value,key=value`, or with another delimiter. */
export const asAssigned: Encoding = {
  pairs: (field, value) => {
    const assigned = scalars(field, value, (key, text) => [`${key}=${text}`]);
    const delimiter = field[2]?.delimiter;
    return delimiter && assigned?.length ? [assigned.join(delimiter)] : assigned;
  },
};

/** Objects as JSON text, even in a list, each under the field's name; other values as text. */
export const asJsonObjects: Encoding = {
  pairs: ([place, name, encoding, shape], value) =>
    [wire(value, shape)].flat().flatMap((item) => {
      const field: Field = [place, name, encoding];
      if (typeof item === "object" && item !== null && !(item instanceof Date))
        return asJson.pairs?.(field, item) ?? [];
      return texts(field, item).map((text) => `${percent(name)}=${text}`);
    }),
};

/** A whole form: each of its members is a field. */
export const asFields: Encoding = {
  pairs: ([place, , encoding, shape], value) =>
    members(value, shape, (name, member) => asJsonObjects.pairs?.([place, name, encoding], member) ?? []),
};

/** A parameter in the header of its name. */
export const asHeader: Encoding = {
  header: (headers, field, value) => {
    const text = plain(field, value);
    if (text !== undefined) Object.assign(headers, checkedHeaders({ [field[1]]: text }));
  },
};

/** A parameter in the cookie header. */
export const asCookie: Encoding = {
  header: (headers, field, value) => {
    const text = plain(field, value);
    if (text !== undefined) addCookie(headers, `${percent(field[1])}=${percent(text)}`);
  },
};

/** Each member of an object in a cookie of its own; another value in one. */
export const asCookies: Encoding = {
  header: (headers, field, value) => {
    const cookies = scalars(field, value, (key, text) => [`${key}=${text}`]);
    if (!cookies) asCookie.header?.(headers, field, value);
    else for (const cookie of cookies) addCookie(headers, cookie);
  },
};

function addCookie(headers: Record<string, string>, cookie: string): void {
  headers.cookie = headers.cookie ? `${headers.cookie}; ${cookie}` : cookie;
}

/** The text of a value; undefined for null, an empty list and an empty object, because none of them is sent in a query. */
function plain(field: Field, value: unknown): string | undefined {
  const sent = value === null ? [] : (field[2]?.pairs?.(field, value) ?? texts(field, value));
  return sent.length > 0 ? sent.map(decodeURIComponent).join(",") : undefined;
}

/** An object whose members are written by their wire names and texts; a list or object among them has no text, and is refused. */
const scalars = (
  [place, , { dateText } = {}, shape]: Field,
  value: unknown,
  write: (key: string, text: string) => string[],
) =>
  members(value, shape, (key, member) =>
    texts([place, key, dateText && { dateText }], [member]).flatMap((text) => write(percent(key), text)),
  );

/** The pairs of an object's members, under their wire names; undefined for anything that is not an object. */
function members(
  value: unknown,
  shape: Type | undefined,
  write: (key: string, member: unknown) => string[],
): string[] | undefined {
  if (!isRecord(value)) return undefined;
  return Object.entries(wire(value, shape) as object).flatMap(([key, member]) => write(key, member));
}

const wire = (value: unknown, shape: Type | undefined) => (shape ? toWire(value, shape) : value);
