import type { Server } from "../document.js";

export interface ServerModel {
  /** Undefined for a server that is given only by its path. */
  host: string | undefined;
  /** Without a trailing slash. */
  basePath: string;
}

/** The first server; variables in its URL get their defaults. */
export function readServer([server]: readonly Server[] = []): ServerModel {
  if (!server) return { host: undefined, basePath: "" };
  const text = server.url.replace(/\{([^{}]*)\}/g, (_, name: string) => server.variables?.[name]?.default ?? "_");
  try {
    const { host, pathname } = new URL(text, "https://server.invalid");
    // With another scheme the path may be anything: appended to the client's origin, it would become part of the host name.
    const basePath = pathname.startsWith("/") ? pathname.replace(/(?<!\/)\/+$/, "") : "";
    return { host: host === "server.invalid" ? undefined : host, basePath };
  } catch {
    return { host: undefined, basePath: "" };
  }
}
