import { callOf, methodAlone } from "../lines/call.js";
import type { Line } from "../lines/line.js";

/** Where an operation is: what the page's title and address lines say. */
export interface Place {
  readonly title: string | undefined;
  readonly method: string | undefined;
  /** The whole path of the address, `{name}` for parameters. */
  readonly path: string | undefined;
  /** The server, if the page shows a full address. */
  readonly server: string | undefined;
}

const MARKDOWN_LINK = /view as markdown/i;

export function placeOf(intro: readonly Line[]): Place {
  const call = callOf(intro);
  const method = call?.method ?? methodAlone(intro);
  return { title: titleOf(intro), method, path: call?.path, server: call?.server };
}

/** The title is above "View as Markdown", or on the first line. */
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
