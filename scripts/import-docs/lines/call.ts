import { decodeTemplate, normalServer } from "../addresses.js";
import type { Line } from "./line.js";

/** Where an operation is: its method and address. */
export interface Call {
  readonly method: string;
  /** The whole path of the address, `{name}` for parameters. */
  readonly path: string;
  /** The server, if the page shows a full address. */
  readonly server: string | undefined;
}

const METHOD = "GET|POST|PUT|PATCH|DELETE|DEL|HEAD|OPTIONS";
const ALONE = new RegExp(`^(?:${METHOD})$`, "i");
const CALL = new RegExp(`^(${METHOD})\\s*((?:https?:/)?/\\S*)$`, "i");

/** The first call of a page: the same call is often shown twice, once with its server. */
export function callOf(lines: readonly Line[]): Call | undefined {
  let first: Call | undefined;
  for (const [index, line] of lines.entries()) {
    const call = callAt(line, lines[index + 1]);
    first ??= call;
    if (call?.server !== undefined && call.path.endsWith(first?.path ?? "")) return call;
  }
  return first;
}

/** The method on a copy that has lost the address below it. */
export function methodAlone(lines: readonly Line[]): string | undefined {
  const methods = new Set(lines.map(bare).filter((text) => ALONE.test(text) && text === text.toUpperCase()));
  const [method] = methods;
  return method !== undefined && methods.size === 1 ? methodName(method) : undefined;
}

/** The method and the address are on one line or on two. */
export function callAt(line: Line, next: Line | undefined): Call | undefined {
  const text = bare(line);
  const match = CALL.exec(text) ?? (ALONE.test(text) && next ? CALL.exec(`${text} ${bare(next)}`) : null);
  if (!match) return undefined;
  const address = decodeTemplate(match[2] ?? "");
  const origin = /^https?:\/\/[^/]+/i.exec(address)?.[0];
  return {
    method: methodName(match[1] ?? ""),
    path: bracedPath(address.slice(origin?.length ?? 0) || "/"),
    server: origin === undefined ? undefined : normalServer(origin),
  };
}

const bare = (line: Line) => (line.cells ?? [line.text]).join("").replaceAll("`", "");

/** `:id` means `{id}`. */
function bracedPath(path: string): string {
  return path.replace(/:([A-Za-z_]\w*)/g, "{$1}").replace(/[?#].*$/s, "");
}

function methodName(text: string): string {
  const name = text.toLowerCase();
  return name === "del" ? "delete" : name;
}
