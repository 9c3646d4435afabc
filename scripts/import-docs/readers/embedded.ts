import { LineCounter } from "yaml";
import { LazyLines } from "../../spec/lazy-lines.js";
import { Places } from "../../spec/places.js";
import { readPlain } from "../../spec/plain/reader.js";
import { readYaml } from "../../spec/yaml.js";
import { embeddedSpec } from "../embedded-spec.js";
import type { Fragment } from "../fragment.js";
import type { Page } from "../page.js";
import { Unreadable } from "../unreadable.js";
import type { Reader, ReadOptions } from "./reader.js";

const HEADING = /^## OpenAPI(?: [\d.]+)?(?: Webhook)? Specification[ \t]*$/m;

/** The fence of a document, which may be JSON, since that is YAML too. The fence may have a title. */
const FENCE = /^(`{3,40}|~{3,40})[ \t]*(?:ya?ml|json)\b[^\n]*\n/m;
const DOCUMENT = /^openapi:|^[ \t]*\{\s*"openapi"/m;

/** A document without a page around it. */
const ALONE = /^\s*(?:openapi:|\{\s*"openapi")/;

/** An `.md` page whose embedded OpenAPI document still has its lines. */
export const embedded: Reader = {
  name: "embedded",
  looks: (page) => (embeddedYaml(page.text) === undefined ? 0 : 10),
  read: readEmbedded,
};

/**
 * The block from its fence to the next one. The document's texts contain fences of their own, but indented: only a
 * fence at column 0 closes the block.
 */
function embeddedYaml(text: string): Embedded | undefined {
  if (ALONE.test(text)) return { head: "", linesAbove: 0, yaml: text, closed: true };
  const heading = HEADING.exec(text);
  const from = heading ? heading.index + heading[0].length : 0;
  const open = FENCE.exec(text.slice(from));
  if (!open) return undefined;
  const start = from + open.index + open[0].length;
  const close = new RegExp(`^${open[1]}[ \\t]*$`, "m").exec(text.slice(start));
  const yaml = text.slice(start, close ? start + close.index : text.length);
  if (!DOCUMENT.test(yaml)) return undefined;
  const linesAbove = text.slice(0, start).split("\n").length - 1;
  return { head: text.slice(0, heading?.index ?? open.index), linesAbove, yaml, closed: close !== null };
}

interface Embedded {
  /** The page above the document. */
  readonly head: string;
  /** How many lines of the page are above it, including the fence. */
  readonly linesAbove: number;
  readonly yaml: string;
  readonly closed: boolean;
}

function readEmbedded(page: Page, options: ReadOptions): Fragment {
  const found = embeddedYaml(page.text);
  if (!found) throw new Unreadable("has no fenced OpenAPI document");
  if (!found.closed) throw new Unreadable("is cut off: the fence of its OpenAPI document never closes");
  return embeddedSpec("embedded", parseYaml(found), found.head, page, options);
}

/** What the generator writes is plain, so that the full parser is needed for little more than errors. */
function parseYaml({ yaml, linesAbove }: Embedded): unknown {
  const plain = readPlain(yaml, new Places(), new LazyLines("page", yaml));
  if (plain) return plain.root;
  const lines = new LineCounter();
  const document = readYaml(yaml, lines, (reason, offset) => {
    const { line, col } = lines.linePos(offset);
    throw new Unreadable(`its OpenAPI document is not YAML: ${reason} at line ${line + linesAbove}, column ${col}`);
  });
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw new Unreadable("its OpenAPI document uses aliases, which the generator never writes");
  }
}
