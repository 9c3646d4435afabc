import { type Difference, tells } from "./difference.js";
import type { Judgement, Level } from "./level.js";
import { innerPlace, isHidden, type Place, type Use } from "./use.js";

/** What the verdicts depend on beside the difference itself. */
export interface Context {
  /** The client renames fields and turns dates into `Date`s (`x-client-naming: camelCase`). */
  readonly camelCase: boolean;
  /** Response enums are closed unions. */
  readonly closedEnums: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
}

export interface Verdict extends Judgement {
  /** Why, in words that stand alone. */
  readonly because: string;
  /** Where the levels hang on more than the rule: what is not said stays as it is. */
  readonly judge?: (difference: Difference, use: Use, context: Context) => Partial<Judgement>;
}

/** A rule about schemas: one line of judgement for requests, one for responses. It has an id for each place a schema is used in. */
export interface SchemaRule {
  /** End of its ids: `enum-value-removed` is `request-property-enum-value-removed` there. */
  readonly name: string;
  /** The kind of difference it judges, if that isn't its name. */
  readonly on?: string;
  /** Told apart from other rules on the same kind by what it asks of the difference. */
  readonly when?: (difference: Difference, context: Context) => boolean;
  /** The message after the subject; {name}, {base} and {revision} are filled in. */
  readonly says: string;
  /** About a property of the schema, so its ids name the place inside. */
  readonly inner?: true;
  /** Ids that history made otherwise. `site` is `request-property` and the like. */
  readonly id?: (site: string) => string;
  readonly request?: Verdict;
  readonly response?: Verdict;
  /** A small base and revision schema that differ so. */
  readonly example: readonly [base: unknown, revision: unknown];
  /** What the example's schemas are sent as, where that isn't JSON. */
  readonly mediaType?: string;
}

export function breaks(because: string, typescript: Level = "breaking"): Verdict {
  return { wire: "breaking", typescript, because };
}

export function warns(because: string, typescript: Level = "none"): Verdict {
  return { wire: "warning", typescript, because };
}

export function informs(because: string, typescript: Level = "info"): Verdict {
  return { wire: "info", typescript, because };
}

/** Nothing on the wire: it is about the generated client alone. */
export function clientOnly(typescript: Level, because: string): Verdict {
  return { wire: "none", typescript, because };
}

export function hasFact(fact: string): (difference: Difference) => boolean {
  return ({ detail }) => tells(detail, fact);
}

export function lacksFact(fact: string): (difference: Difference) => boolean {
  return ({ detail }) => !tells(detail, fact);
}

/** `request-property`: the direction and the place, as ids begin. */
function siteOf(use: Use, rule: SchemaRule): string {
  const { direction } = use;
  const place = rule.inner === true ? innerPlace(use.place) : use.place;
  return `${direction}-${place === "header-parameter" ? "parameter" : place}`;
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

/** A field that this direction doesn't carry can't break it. */
export function levelLimit(use: Use): Level {
  return isHidden(use) ? "info" : "breaking";
}
