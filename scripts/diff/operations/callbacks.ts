import type { CompareOperation, Comparison, OperationPair } from "../comparison.js";
import type { Located, Source } from "../document.js";
import { child, isObject, objectAt } from "../json.js";
import { withoutClient } from "./client.js";
import { itemsAt, type Operation } from "./operation.js";
import { pairCallbacks } from "./pairing.js";

/** Requests that the server sends back: the receiver reads them, so their direction is reversed. They are not in the client. */
export function compareCallbacks(pair: OperationPair, whole: Comparison, compare: CompareOperation): void {
  const comparison = withoutClient(whole);
  const base = callbacksOf(pair.base, comparison.base);
  const revision = callbacksOf(pair.revision, comparison.revision);
  const { pairs, removed, added } = pairCallbacks(base, revision);
  const about = [pair.subject("response")];
  for (const one of removed)
    comparison.report.change("callback-removed", about, { base: one.pointer }, { name: one.path });
  for (const one of added)
    comparison.report.change("callback-added", about, { revision: one.pointer }, { name: one.path });
  for (const [before, after] of pairs) {
    compare({ base: before, revision: after, subject: pair.subject, isInverted: !pair.isInverted }, comparison);
  }
}

function callbacksOf({ value, pointer }: Operation, source: Source): Operation[] {
  return Object.entries(objectAt(value, "callbacks")).flatMap(([name, entry]) => {
    const found: Located = source.resolve(entry, child(pointer, "callbacks", name));
    if (!isObject(found.value)) return [];
    return itemsAt(source, found.value, found.pointer, (expression) => `${name} ${expression}`);
  });
}
