import { decodeTemplate, normalServer } from "../addresses.js";
import type { FragmentDocument } from "../fragment.js";
import type { PageHeader } from "../header.js";

/** Unifies the spellings of servers; a document without servers gets its server from the header's address. */
export function undoServer(document: FragmentDocument, header: PageHeader): void {
  document.servers = (document.servers ?? []).map(({ url }) => ({ url: normalServer(url) }));
  if (document.servers.length === 0) {
    const server = serverOfHeader(document, header);
    if (server !== undefined) document.servers.push({ url: server });
    else delete document.servers;
  }
}

function serverOfHeader(document: FragmentDocument, header: PageHeader): string | undefined {
  const url = decodeTemplate(header.url ?? "");
  const path = Object.keys(document.paths ?? {}).find((candidate) => url.endsWith(candidate));
  return path !== undefined && /^https?:/.test(url) ? normalServer(url.slice(0, -path.length)) : undefined;
}
