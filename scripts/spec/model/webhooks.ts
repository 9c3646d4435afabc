import { escapeSegment, METHODS, type Operation, type PathItem } from "../document.js";
import { mediaTypeToRead } from "./media-types.js";
import { camelCase, numbered } from "./naming.js";
import { deref, type OperationSource, requestBodyOf } from "./operation/source.js";
import type { WebhookModel } from "./types.js";

/** A number is added to a name that an earlier webhook has. */
export function freeKind(taken: Set<string>, wanted: string): string {
  const kind = numbered(wanted, taken);
  taken.add(kind);
  return kind;
}

/** What the types of a webhook are named after, unless an earlier webhook has the same name. */
export function webhookKind(name: string, item: PathItem, operation: Operation): string {
  return item["x-client-name"] ?? operation["x-client-name"] ?? (camelCase(name) || "webhook");
}

export function readWebhooks(source: OperationSource): WebhookModel[] {
  const kinds = new Set<string>();
  return Object.entries(source.document.webhooks ?? {}).flatMap(([name, entry]) => {
    const item = deref<PathItem>(source.document, entry);
    const method = METHODS.find((candidate) => item[candidate]);
    const operation = method && item[method];
    if (!operation) return [];
    const { content = {} } = requestBodyOf(source.document, operation) ?? {};
    const mediaType = mediaTypeToRead(Object.keys(content));
    return [
      {
        name,
        kind: freeKind(kinds, webhookKind(name, item, operation)),
        pointer: `/webhooks/${escapeSegment(name)}/${method}`,
        summary: operation.summary,
        description: operation.description,
        docsUrl: operation["x-docs-url"],
        payload: source.schemas.read(content[mediaType ?? ""]?.schema),
      },
    ];
  });
}
