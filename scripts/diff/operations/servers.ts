import type { CompareOperation } from "../comparison.js";
import type { Source } from "../document.js";
import { arrayAt, child, textAt } from "../json.js";
import { type Operation, template, urlPath } from "./operation.js";

interface Servers {
  readonly urls: readonly string[];
  readonly pointer: string;
}

/** Where requests go. Where either document is silent, or the path itself has moved, there is nothing to compare. */
export const compareServers: CompareOperation = (pair, comparison) => {
  if (pair.isInverted || template(pair.base.path) !== template(pair.revision.path)) return;
  const base = serversOf(pair.base, comparison.base);
  const revision = serversOf(pair.revision, comparison.revision);
  if (base === undefined || revision === undefined) return;
  const pointer = { base: base.pointer, revision: revision.pointer };
  const gone = base.urls.filter((url) => !revision.urls.includes(url));
  const come = revision.urls.filter((url) => !base.urls.includes(url));
  const moved = gone.length === base.urls.length && gone.length > 0 && !sharePath(base.urls, revision.urls);
  const about = [pair.subject("request")];
  for (const url of gone)
    comparison.report.change(moved ? "server-path-changed" : "server-removed", about, pointer, { name: url });
  for (const url of come) comparison.report.change("server-added", about, pointer, { name: url });
};

function serversOf(operation: Operation, { root }: Source): Servers | undefined {
  for (const [owner, at] of [
    [operation.value, operation.pointer],
    [operation.item, operation.itemPointer],
    [root, ""],
  ] as const) {
    const urls = arrayAt(owner, "servers").map((server) => normal(textAt(server, "url") ?? ""));
    if (urls.length > 0) return { urls, pointer: child(at, "servers") };
  }
  return undefined;
}

/** Without the names of its variables and the slash at its end. */
function normal(url: string): string {
  return url.replaceAll(/\{[^{}]*\}/g, "{}").replace(/\/+$/, "");
}

function sharePath(urls: readonly string[], others: readonly string[]): boolean {
  const paths = new Set(others.map(urlPath));
  return urls.some((url) => paths.has(urlPath(url)));
}
