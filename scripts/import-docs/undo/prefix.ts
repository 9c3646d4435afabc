import { serverPath } from "../addresses.js";
import type { FragmentDocument } from "../fragment.js";
import { fromEntries } from "../records.js";

/**
 * Pages of an API that was split for the site have the family's prefix in their server (`…/api/video`). It is moved back
 * to the paths, unless one of our specs has exactly this server.
 */
export function restorePrefix(document: FragmentDocument, servers: readonly string[]): string[] {
  const url = document.servers?.[0]?.url ?? "";
  const prefix = serverPath(url);
  const isVersioned = /\/\d{4}-\d\d-\d\d$/.test(prefix);
  if (prefix === "" || servers.includes(prefix) || isVersioned || !document.paths) return [];
  document.paths = fromEntries(Object.entries(document.paths).map(([path, item]) => [prefix + path, item] as const));
  document.servers = [{ url: url.slice(0, -prefix.length) }];
  return [`the prefix ${prefix} of the server belongs to the paths`];
}
