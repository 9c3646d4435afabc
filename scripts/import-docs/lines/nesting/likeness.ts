import type { Schema } from "../../fragment.js";
import type { FieldHead } from "../field.js";

/**
 * What the fields of one list have in common, as far as they are known: most lists are either alphabetical or not, have
 * one type or a few, and flags on all fields or on none. A field that continues the pattern of a list is likelier to belong to it.
 */
export interface Traits {
  readonly count: number;
  /** How many follow their predecessor alphabetically. */
  readonly rising: number;
  readonly required: number;
  readonly kinds: ReadonlyMap<string, number>;
  readonly last: string;
}

export const NO_TRAITS: Traits = { count: 0, rising: 0, required: 0, kinds: new Map(), last: "" };

/** What is usual on the page weighs as much as this many fields of the list itself. */
const WEIGHT = 2;

/** The logarithm of the probability that a field is the next one of a list, on a page whose fields have `usual` traits. */
export function likeness(list: Traits, head: FieldHead, usual: Traits): number {
  const kind = kindOf(head.schema);
  const kinds = share(list.kinds.get(kind) ?? 0, list.count, (usual.kinds.get(kind) ?? 0) / usual.count);
  const required = share(list.required, list.count, (usual.required + 1) / (usual.count + 2));
  const rising = share(list.rising, Math.max(0, list.count - 1), (usual.rising + 1) / (usual.count + 1));
  const rises = list.count === 0 || list.last <= lettersOf(head);
  return Math.log(kinds) + Math.log(head.required ? required : 1 - required) + Math.log(rises ? rising : 1 - rising);
}

const share = (seen: number, of: number, usual: number) => (seen + WEIGHT * usual) / (of + WEIGHT);

export function withField(list: Traits, head: FieldHead): Traits {
  const kind = kindOf(head.schema);
  const rises = list.count > 0 && list.last <= lettersOf(head);
  return {
    count: list.count + 1,
    rising: list.rising + (rises ? 1 : 0),
    required: list.required + (head.required ? 1 : 0),
    kinds: new Map(list.kinds).set(kind, (list.kinds.get(kind) ?? 0) + 1),
    last: lettersOf(head),
  };
}

const lettersOf = ({ name }: FieldHead) => name.toLowerCase();

function kindOf({ type, format, enum: values, items }: Schema): string {
  const name = [type].flat()[0] ?? "any";
  if (name === "object" || items) return "object";
  if (values) return "enum";
  return name === "string" ? (format ?? name) : name;
}
