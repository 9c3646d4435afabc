/** How a schema is used decides what a change in it means. */

export type Place =
  | "body"
  | "property"
  | "read-only-property"
  | "write-only-property"
  | "parameter"
  | "parameter-property"
  /** Of a request; it has the ids of a parameter, and its properties those of a header. */
  | "header-parameter"
  | "header"
  | "header-property";

export interface Use {
  readonly direction: "request" | "response";
  readonly place: Place;
  /** Scalars travel as text: parameters, headers, forms, XML. There `5` and `"5"` are the same. */
  readonly text: boolean;
  /** Part of an XML body, where names and nesting are markup and all values text. */
  readonly xml: boolean;
  /** One of several alternatives: what holds for the whole (null, default, deprecation) is compared there. */
  readonly branch: boolean;
  /** The generated functions' types show it: what they take, and what they return; not headers, nor the bodies of errors. */
  readonly typed: boolean;
  /** False where two bodies are not the same one on the wire, but the client shows the one where it showed the other. */
  readonly onWire: boolean;
  /** A body whose fields the generated function takes one by one: what its schema is called shows nowhere. */
  readonly spread?: boolean | undefined;
  /** Of a page of a list: the field with its items, which are all that the client shows of it. */
  readonly page?: string | undefined;
}

const known = new Map<string, Use>();

/** The one object for these uses, so that they can be told apart by identity. */
export function useOf(use: Use): Use {
  const key = keyOf(use);
  const found = known.get(key) ?? use;
  known.set(key, found);
  return found;
}

export function keyOf({ direction, place, text, xml, branch, typed, onWire, spread, page }: Use): string {
  const words = `${direction} ${place}${text ? " text" : ""}${xml ? " xml" : ""}${branch ? " branch" : ""}`;
  const client = `${typed ? "" : " untyped"}${onWire ? "" : " unsent"}${spread === true ? " spread" : ""}`;
  return `${words}${client}${page === undefined ? "" : ` page ${page}`}`;
}

/**
 * Below the schema itself: a body's field is a `property`, a parameter's one a `parameter-property`.
 * What is inside a form's field travels as JSON (OpenAPI 3.1, Encoding Object), so its numbers are numbers again.
 * What is inside a field that this direction doesn't carry isn't carried either.
 */
export function innerUse(use: Use): Use {
  const text = use.text && (use.xml || use.place !== "property");
  return useOf({
    ...use,
    place: isHidden(use) ? use.place : innerPlace(use.place),
    text,
    branch: false,
    spread: undefined,
    page: undefined,
  });
}

/** Below a schema, in the property of that name. */
export function propertyUse(use: Use, name: string): Use {
  const inner = innerUse(use);
  return use.page === name ? useOf({ ...inner, typed: true }) : inner;
}

export function innerPlace(place: Place): Place {
  if (place === "parameter" || place === "parameter-property") return "parameter-property";
  return place.startsWith("header") ? "header-property" : "property";
}

/** An array's items: of a parameter they are still the parameter, of a body they are a property of it. */
export function itemUse(use: Use): Use {
  const place = use.place === "body" ? "property" : use.place;
  return useOf({ ...use, place, branch: false, spread: undefined, page: undefined });
}

export function branchUse(use: Use): Use {
  return useOf({ ...use, branch: true });
}

/** What the generated functions' types don't show. */
export function untyped(use: Use): Use {
  return useOf({ ...use, typed: false });
}

/** A field that the server alone writes is no part of a request, and one that the client alone writes none of a response. */
export function hiddenUse(use: Use): Use {
  return useOf({ ...innerUse(use), place: use.direction === "request" ? "read-only-property" : "write-only-property" });
}

export function isHidden(use: Use): boolean {
  return use.place === "read-only-property" || use.place === "write-only-property";
}
