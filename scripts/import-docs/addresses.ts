import type { FragmentDocument } from "../fragment.js";
import type { PageHeader } from "../header.js";

const SPACE =
  /(?<=\/\/)(?:[{<[]|%7B|%3C)?(?:(?:your[_-]?)?space(?:[_-]?name)?|example)(?:[}>\]]|%7D|%3E)?(?=(?:\.[^./]+){2})/i;

/** `https://YOUR_SPACE.host/api`, `https://<space>.host/api` and their relatives are one server with one variable, `{space_name}`. */
export function normalServer(url: string): string {
  const clean = url.replace(SPACE, "{space_name}").replace(/\/+$/, "");
  return clean;
}

/** The path part of a server address: what stands before every path of its documents. */
export function serverPath(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/\/+$/, "");
}

/** Joins the servers' spellings; a document without servers takes its server from the header's address. */
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

/** Addresses are printed with their braces escaped. */
export function decodeTemplate(url: string): string {
  return url.replace(/%7B/gi, "{").replace(/%7D/gi, "}");
}
