import { freeKind, webhookKind } from "../../spec/model/index.js";
import { perSource, type Source } from "../document.js";
import { type Operation, webhookOperations } from "./operation.js";

export function nameOfWebhook({ path }: Operation): string {
  return path.slice("webhook:".length);
}

/** What the generated types of a webhook are named after; undefined if it has none. */
export function kindOfWebhook(webhook: Operation, source: Source): string | undefined {
  return webhook.isTyped === true ? kindsIn(source).get(nameOfWebhook(webhook)) : undefined;
}

const kindsIn = perSource((source) => {
  const taken = new Set<string>();
  const kinds = new Map<string, string>();
  for (const webhook of webhookOperations(source)) {
    const name = nameOfWebhook(webhook);
    if (webhook.isTyped !== true || kinds.has(name)) continue;
    kinds.set(name, freeKind(taken, webhookKind(name, webhook.item, webhook.value)));
  }
  return kinds;
});
