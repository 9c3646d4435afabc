/**
 * The spellings of one URL that senders sign: with and without user name and password, port, fragment and the slash of an empty path. Split by hand, because
 * a URL parser would rewrite what was signed.
 */

const DEFAULT_PORTS: Readonly<Record<string, string>> = { http: ":80", https: ":443" };

export interface UrlParts {
  readonly scheme: string;
  /** With its `@`, or empty. */
  readonly userinfo: string;
  readonly host: string;
  /** With its `:`, or empty. */
  readonly port: string;
  /** Path and query. */
  readonly target: string;
  /** With its `#`, or empty. */
  readonly fragment: string;
}

/** A host with or without a port, and nothing that would continue a URL beyond it. */
export const HOST = /^[\w.:[\]-]+$/;

/** Undefined for anything but an absolute http or https URL. */
export function splitUrl(url: string): UrlParts | undefined {
  const scheme = /^https?(?=:\/\/)/i.exec(url)?.[0];
  if (scheme === undefined || !URL.canParse(url)) return undefined;
  const rest = url.slice(scheme.length + "://".length);
  const hash = indexOrEnd(rest, rest.indexOf("#"));
  const start = indexOrEnd(rest.slice(0, hash), rest.slice(0, hash).search(/[/?]/));
  const authority = rest.slice(0, start);
  const at = authority.lastIndexOf("@") + 1;
  const port = /:\d*$/.exec(authority.slice(at))?.[0] ?? "";
  return {
    scheme: scheme.toLowerCase(),
    userinfo: authority.slice(0, at),
    host: authority.slice(at, authority.length - port.length),
    port: port === ":" ? "" : port,
    target: rest.slice(start, hash),
    fragment: rest.slice(hash),
  };
}

function indexOrEnd(text: string, index: number): number {
  return index < 0 ? text.length : index;
}

export function spellings(url: string): readonly string[] {
  const parts = splitUrl(url);
  if (!parts) return [];
  const { scheme, userinfo, host, port, target, fragment } = parts;
  const ports = ["", port || (DEFAULT_PORTS[scheme] ?? "")];
  const whole = ports.flatMap((each) =>
    ["", userinfo].flatMap((user) =>
      targetsOf(target).flatMap((path) =>
        ["", fragment].map((hash) => `${scheme}://${user}${host}${each}${path}${hash}`),
      ),
    ),
  );
  return [...new Set([url, ...whole])];
}

const ROOT = /^\/?(?=\?|$)/;

/** A URL parser (every Request uses one) writes an empty path as `/`, and an apostrophe in a query as `%27`; senders may not. */
function targetsOf(target: string): readonly string[] {
  const paths = ROOT.test(target) ? ["/", ""].map((root) => target.replace(ROOT, root)) : [target];
  return paths.flatMap((path) => (path.includes("%27") ? [path, path.replaceAll("%27", "'")] : [path]));
}

/** The values of a query parameter. */
export function queryValues(url: string, name: string): readonly string[] {
  return new URLSearchParams(queryOf(url)).getAll(name);
}

/** What is behind the question mark; empty if there is none. */
export function queryOf(url: string): string {
  const { target = "" } = splitUrl(url) ?? {};
  const mark = target.indexOf("?");
  return mark < 0 ? "" : target.slice(mark + 1);
}
