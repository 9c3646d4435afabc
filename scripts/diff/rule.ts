import { type Difference, tells } from "./difference.js";
import type { Judgement, Level } from "./level.js";
import { innerPlace, isHidden, isParameter, type Place, type Use } from "./use.js";

/** What rulings depend on apart from the difference itself. */
export interface Context {
  /** The client renames fields and turns dates into `Date`s (`x-client-naming: camelCase`). */
  readonly camelCase: boolean;
  /** Response enums are closed unions. */
  readonly closedEnums: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** What a rule says of a difference in one direction. */
export interface Ruling extends Judgement {
  /** Why, as a sentence that needs no context. */
  readonly because: string;
  /** For levels that depend on the difference: overrides the ones above; what it leaves out stays. */
  readonly judge?: (difference: Difference, use: Use, context: Context) => Partial<Judgement>;
}

/** A rule about schemas: one ruling for requests, one for responses. It has an id for each place where a schema is used. */
export interface SchemaRule {
  /** The end of its ids: `enum-value-removed` in `request-property-enum-value-removed`. */
  readonly name: string;
  /** The kind of difference it judges, if that isn't its name. */
  readonly on?: string;
  /** What distinguishes it from other rules for the same kind of difference. */
  readonly when?: (difference: Difference, context: Context) => boolean;
  /** The message after the subject; {name}, {base} and {revision} are filled in. */
  readonly says: string;
  /** It is about a property of the schema, so its ids name the place of the property. */
  readonly inner?: true;
  /** For ids that don't follow the pattern, for historical reasons. `site` is for example `request-property`. */
  readonly id?: (site: string) => string;
  readonly request?: Ruling;
  readonly response?: Ruling;
  /** A small base and revision schema with this difference. */
  readonly example: readonly [base: unknown, revision: unknown];
  /** The media type of the example's schemas, if it isn't JSON. */
  readonly mediaType?: string;
}

export function breaks(because: string, typescript: Level = "breaking"): Ruling {
  return { wire: "breaking", typescript, because };
}

export function warns(because: string, typescript: Level = "none"): Ruling {
  return { wire: "warning", typescript, because };
}

export function informs(because: string, typescript: Level = "info"): Ruling {
  return { wire: "info", typescript, because };
}

/** No effect on the wire: only the generated client changes. */
export function clientOnly(typescript: Level, because: string): Ruling {
  return { wire: "none", typescript, because };
}

export function hasFact(fact: string): (difference: Difference) => boolean {
  return ({ detail }) => tells(detail, fact);
}

export function lacksFact(fact: string): (difference: Difference) => boolean {
  return ({ detail }) => !tells(detail, fact);
}

/** The direction and the place with which ids begin, such as `request-property`. */
function siteOf(use: Use, rule: SchemaRule): string {
  const { direction } = use;
  const place = rule.inner === true ? innerPlace(use.place) : use.place;
  return `${direction}-${isParameter(place) ? "parameter" : place}`;
}

export function idOf(rule: SchemaRule, use: Use): string {
  return idAt(rule, siteOf(use, rule));
}

export function idAt(rule: SchemaRule, site: string): string {
  return rule.id?.(site) ?? `${site}-${rule.name}`;
}

export const PLACES: { readonly request: readonly Place[]; readonly response: readonly Place[] } = {
  request: ["body", "property", "parameter", "parameter-property", "header-property", "read-only-property"],
  response: ["body", "property", "header", "header-property", "write-only-property"],
};

/** A field that isn't sent in this direction can't break anything in it. */
export function levelLimit(use: Pick<Use, "place">): Level {
  return isHidden(use) ? "info" : "breaking";
}
