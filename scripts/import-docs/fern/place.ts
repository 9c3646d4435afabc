import type { Line } from "../lines/line.js";
import { decodeTemplate, normalServer } from "../undo/server.js";

/** Where an operation is: what the page's title and address lines say. */
export interface Place {
  readonly title: string | undefined;
  readonly method: string | undefined;
  /** The whole path of the address, `{name}` for parameters. */
  readonly path: string | undefined;
  /** The server, when the page shows a full address. */
  readonly server: string | undefined;
}

const METHOD = /^(GET|POST|PUT|PATCH|DELETE|DEL|HEAD|OPTIONS)$/i;
const CALL = /^(GET|POST|PUT|PATCH|DELETE|DEL|HEAD|OPTIONS)\s*((?:https?:\/\/|\/)\S+)$/;
const MARKDOWN_LINK = /view as markdown/i;

export function placeOf(intro: readonly Line[]): Place {
  const calls = callsIn(intro);
  const full = calls.find(({ address }) => /^https?:/.test(address));
  const call = full ?? calls[0];
  const address = decodeTemplate(call?.address ?? "");
  const origin = /^https?:\/\/[^/]+/.exec(address)?.[0];
  return {
    title: titleOf(intro),
    method: call?.method,
    path: call ? bracedPath(address.slice(origin?.length ?? 0) || "/") : undefined,
    server: origin === undefined ? undefined : normalServer(origin),
  };
}

/** `:id` is `{id}`. */
export function bracedPath(path: string): string {
  return path.replace(/:([A-Za-z_]\w*)/g, "{$1}").replace(/[?#].*$/, "");
}

interface Call {
  readonly method: string;
  readonly address: string;
}

function callsIn(lines: readonly Line[]): Call[] {
  const calls: Call[] = [];
  for (const [index, line] of lines.entries()) {
    const text = (line.cells ?? [line.text]).join("");
    const one = CALL.exec(text) ?? CALL.exec(`${text} ${lines[index + 1]?.text ?? ""}`);
    const usable = one && (METHOD.test(text) || CALL.test(text));
    if (usable) calls.push({ method: methodName(one[1] ?? ""), address: one[2] ?? "" });
  }
  return calls;
}

function methodName(text: string): string {
  const name = text.toLowerCase();
  return name === "del" ? "delete" : name;
}

/** The title stands above "View as Markdown", or on the first line. */
function titleOf(lines: readonly Line[]): string | undefined {
  const at = lines.findIndex((line) => MARKDOWN_LINK.test(line.text));
  const candidates = at > 0 ? [lines[at - 1]] : lines.slice(0, 1);
  const title = candidates.find((line) => line !== undefined && isTitle(line.text));
  return title?.text;
}

function isTitle(text: string): boolean {
  return (
    text.length <= 80 && /^[A-Z][^.:]*$/i.test(text) && !/^(?:skip to|for ai agents|log in|guides|navbar)/i.test(text)
  );
}
