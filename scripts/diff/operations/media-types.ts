/** Media types: which are the same, which contain others, and which carry everything as text. */

export interface MediaTypeChange {
  readonly base: string;
  readonly revision: string;
  readonly kind: "same" | "name-changed" | "generalized" | "specialized";
}

export interface MediaTypePairing {
  readonly pairs: readonly MediaTypeChange[];
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

type Relation = (base: string, revision: string) => boolean;

const RELATIONS: readonly (readonly [MediaTypeChange["kind"], Relation])[] = [
  ["same", (base, revision) => whole(base) === whole(revision)],
  ["name-changed", (base, revision) => essence(base) === essence(revision)],
  ["generalized", (base, revision) => contains(revision, base)],
  ["specialized", (base, revision) => contains(base, revision)],
];

export function pairMediaTypes(base: readonly string[], revision: readonly string[]): MediaTypePairing {
  const pairs: MediaTypeChange[] = [];
  let removed = [...base];
  let added = [...revision];
  for (const [kind, relation] of RELATIONS) {
    // A range may stand for several types, and each of them must still be accepted.
    const free = new Set(added);
    for (const one of removed) {
      const candidates = kind === "generalized" ? added : [...free];
      const other = candidates.find((candidate) => relation(one, candidate));
      if (other === undefined) continue;
      pairs.push({ base: one, revision: other, kind });
      free.delete(other);
    }
    added = [...free];
    removed = removed.filter((one) => !pairs.some((pair) => pair.base === one));
  }
  return { pairs, removed, added };
}

/** Without its parameters: `application/json; charset=utf-8` is `application/json`. */
function essence(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

/** Names are case-insensitive, and UTF-8 is the default. */
export function whole(mediaType: string): string {
  const parameters = mediaType
    .split(";")
    .slice(1)
    .map((one) => one.trim().toLowerCase());
  return [essence(mediaType), ...parameters.filter((one) => one !== "charset=utf-8").sort()].join(";");
}

/** Whether each of these types is one of the others, or is contained in one. */
export function areAmong(types: readonly string[], others: readonly string[]): boolean {
  return types.every((one) => others.some((other) => essence(one) === essence(other) || contains(other, one)));
}

/** A range contains its types, and a structured type those with its suffix (RFC 6838, 4.2.8). */
function contains(wide: string, narrow: string): boolean {
  const [type, subtype = ""] = essence(wide).split("/");
  const [otherType, otherSubtype = ""] = essence(narrow).split("/");
  if (type === "*") return true;
  return type === otherType && (subtype === "*" || otherSubtype.endsWith(`+${subtype}`));
}

/** JSON distinguishes numbers and texts; forms, plain text, XML and header values don't. */
export function isTextMedia(mediaType: string): boolean {
  const name = essence(mediaType);
  if (name.endsWith("json")) return false;
  return isXml(name) || /^(text|multipart)\/|^application\/x-www-form-urlencoded$/.test(name);
}

/** A media type whose content is bytes in a format of its own. */
export function isOpaque(mediaType: string): boolean {
  const name = essence(mediaType);
  return !name.endsWith("json") && !name.includes("*") && !isTextMedia(name);
}

export function isXml(mediaType: string): boolean {
  return /^(text|application)\/xml$|\+xml$/.test(essence(mediaType));
}

export function isForm(mediaType: string): boolean {
  return essence(mediaType) === "application/x-www-form-urlencoded" || isMultipart(mediaType);
}

export function isMultipart(mediaType: string): boolean {
  return essence(mediaType).startsWith("multipart/");
}
