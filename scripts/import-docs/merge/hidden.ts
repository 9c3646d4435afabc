import { isRecord } from "../records.js";
import { same } from "./tree.js";

/** A document before and after the import. */
export interface Pair {
  readonly before: unknown;
  readonly after: unknown;
}

/** A change to the spec that is no longer visible once the overlay is applied. */
export interface Hidden {
  /** Its place in the document with the overlay applied. */
  readonly at: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * What changes in a spec but not in the document with the overlay applied: the overlay overrides what the page now says,
 * had already corrected what the page has now corrected too, or brings back what is gone by adding to it.
 */
export function hiddenChanges(spec: Pair, effective: Pair, at: readonly string[] = []): Hidden[] {
  if (same(spec.before, spec.after)) return [];
  const [before, after] = [entriesOf(spec.before), entriesOf(spec.after)];
  if (!before || !after) return same(effective.before, effective.after) ? [{ at, ...spec }] : [];
  const [shownBefore, shownAfter] = [entriesOf(effective.before), entriesOf(effective.after)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const change = { before: before.get(name)?.value, after: after.get(name)?.value };
    const shown = { before: shownBefore?.get(name)?.value, after: shownAfter?.get(name)?.value };
    const path = [...at, shownAfter?.get(name)?.key ?? after.get(name)?.key ?? before.get(name)?.key ?? name];
    // In a list, another item may have the place of the one that is gone.
    const isBack = !Array.isArray(spec.before) && !after.has(name) && shown.after !== undefined;
    return isBack ? [{ at: path, ...change }] : hiddenChanges(change, shown, path);
  });
}

interface Entry {
  readonly key: string;
  readonly value: unknown;
}

/** The parts of an object or list by name: an overlay may remove items, so a list's items are identified by content. */
function entriesOf(value: unknown): Map<string, Entry> | undefined {
  if (Array.isArray(value)) return new Map(value.map((item, index) => [nameOf(item, index), entry(index, item)]));
  if (!isRecord(value)) return undefined;
  return new Map(Object.entries(value).map(([key, item]) => [key, entry(key, item)]));
}

const entry = (key: string | number, value: unknown): Entry => ({ key: String(key), value });

function nameOf(item: unknown, index: number): string {
  if (!isRecord(item)) return JSON.stringify(item);
  if (typeof item.$ref === "string") return item.$ref;
  return typeof item.name === "string" ? `${String(item.in)} ${item.name}` : String(index);
}
