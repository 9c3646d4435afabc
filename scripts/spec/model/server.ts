import type { Server } from "../document.js";

export interface ServerModel {
  /** Undefined for a server that is told by its path alone. */
  host: string | undefined;
  /** Without a slash at its end. */
  basePath: string;
}

/** The first of servers; variables in its URL keep their defaults. */
export function readServer([server]: readonly Server[] = []): ServerModel {
  if (!server) return { host: undefined, basePath: "" };
  const text = server.url.replace(/\{([^{}]*)\}/g, (_, name: string) => server.variables?.[name]?.default ?? "_");
  try {
    const { host, pathname } = new URL(text, "https://server.invalid");
    // Of another scheme it may be anything: behind the client's origin it would be a part of the host's name.
    const basePath = pathname.startsWith("/") ? pathname.replace(/(?<!\/)\/+$/, "") : "";
    return { host: host === "server.invalid" ? undefined : host, basePath };
  } catch {
    return { host: undefined, basePath: "" };
  }
}
