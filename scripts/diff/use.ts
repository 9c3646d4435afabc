/** How a schema is used, which decides what a change in it means. */

export type Place =
  | "body"
  | "property"
  | "read-only-property"
  | "write-only-property"
  | "parameter"
  | "parameter-property"
  /** Of a request; it has the ids of a parameter, and its properties those of a header. */
  | "header-parameter"
  /** It has the ids of a parameter. In the client it is never null, whatever the document says. */
  | "path-parameter"
  | "header"
  | "header-property";

export interface Use {
  readonly direction: "request" | "response";
  readonly place: Place;
  /** Scalars are sent as text: parameters, headers, forms, XML. There `5` and `"5"` are the same. */
  readonly text: boolean;
  /** Part of an XML body, where names and nesting are markup and all values are text. */
  readonly xml: boolean;
  /** One of several alternatives: what applies to the whole (null, default, deprecation) is compared at the whole. */
  readonly branch: boolean;
  /** One of several kinds of values, which a camelCase client takes and shows as they are sent. */
  readonly plain?: boolean | undefined;
  /** The type of an object's field, and not of what it may hold: only there does the client show a constant as such. */
  readonly field?: boolean | undefined;
  /**
   * The field that discriminators give its values: what else is said of these shows in the client by these effects only, such as
   * `narrowed` or `widened`, or not at all.
   */
  readonly tagged?: string | undefined;
  /** The types of the generated functions show it: their inputs and results, but not headers or the bodies of errors. */
  readonly typed: boolean;
  /** False if two bodies are different ones on the wire, but the client shows one where it used to show the other. */
  readonly onWire: boolean;
  /** A body whose fields the generated function takes one by one: the name of its schema shows nowhere. */
  readonly spread?: boolean | undefined;
  /** Fields of a body that callers pass as parameters on the other side, by the same names; by their names on the wire. */
  readonly moved?: readonly string[] | undefined;
  /** For a page of a list: the field with its items, which are all that the client shows. */
  readonly page?: string | undefined;
}

const known = new Map<string, Use>();

/** The single object for this use, so that uses can be compared by identity. */
export function useOf(use: Use): Use {
  const key = keyOf(use);
  const found = known.get(key) ?? use;
  known.set(key, found);
  return found;
}

export function keyOf({
  direction,
  place,
  text,
  xml,
  branch,
  plain,
  field,
  tagged,
  typed,
  onWire,
  spread,
  moved,
  page,
}: Use): string {
  const words = `${direction} ${place}${text ? " text" : ""}${xml ? " xml" : ""}${branch ? " branch" : ""}`;
  const client = `${plain === true ? " plain" : ""}${field === true ? " field" : ""}${tagged === undefined ? "" : ` tagged ${tagged}`}${typed ? "" : " untyped"}${onWire ? "" : " unsent"}${spread === true ? " spread" : ""}`;
  const inputs = moved === undefined ? "" : ` moved ${JSON.stringify(moved)}`;
  return `${words}${client}${inputs}${page === undefined ? "" : ` page ${page}`}`;
}

/** What applies to the schema itself, and to nothing below it. */
const NOT_INHERITED = {
  branch: false,
  field: undefined,
  tagged: undefined,
  spread: undefined,
  moved: undefined,
  page: undefined,
} as const;

/**
 * Below the schema itself: a field of a body is a `property`, a field of a parameter a `parameter-property`.
 * What is inside a form field is sent as JSON (OpenAPI 3.1, Encoding Object), so its numbers are numbers again.
 * What is inside a field that isn't sent in this direction isn't sent either.
 */
export function innerUse(use: Use): Use {
  const text = use.text && (use.xml || use.place !== "property");
  const place = isHidden(use) ? use.place : innerPlace(use.place);
  return useOf({ ...use, ...NOT_INHERITED, place, text, plain: undefined });
}

/** Below a schema, in the property with this name. */
export function propertyUse(use: Use, name: string): Use {
  const inner = useOf({ ...innerUse(use), field: true });
  return use.page === name ? useOf({ ...inner, typed: true }) : inner;
}

export function innerPlace(place: Place): Place {
  if (place.startsWith("header")) return "header-property";
  return isParameter(place) || place === "parameter-property" ? "parameter-property" : "property";
}

export function isParameter(place: Place): boolean {
  return place.endsWith("parameter");
}

const ITEM_PLACES: { readonly [place in Place]?: Place } = { body: "property", "path-parameter": "parameter" };

/** An array's items: those of a parameter still count as the parameter, those of a body as a property of it. */
export function itemUse(use: Use): Use {
  return useOf({ ...use, ...NOT_INHERITED, place: ITEM_PLACES[use.place] ?? use.place });
}

export function branchUse(use: Use, isPlain: boolean): Use {
  const own = { branch: true, plain: isPlain || use.plain };
  return useOf({ ...use, ...own, field: undefined, tagged: undefined, moved: undefined });
}

export function isMoved(name: string, { moved }: Use): boolean {
  return moved?.includes(name) === true;
}

/** The same use where the types of the generated functions don't show it. */
export function untyped(use: Use): Use {
  return useOf({ ...use, typed: false });
}

/** A field that only the server writes isn't part of a request, and one that only the client writes isn't part of a response. */
export function hiddenUse(use: Use): Use {
  return useOf({ ...innerUse(use), place: use.direction === "request" ? "read-only-property" : "write-only-property" });
}

export function isHidden({ place }: Pick<Use, "place">): boolean {
  return place === "read-only-property" || place === "write-only-property";
}
