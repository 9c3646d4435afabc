import type { CompareOperation, Report } from "../comparison.js";
import type { Source } from "../document.js";
import { arrayAt, canonical, child, objectAt, textAt } from "../json.js";
import { type Operation, template } from "./operation.js";
import { covers, urlPath, urlsOf, usualUrl, usualValue } from "./server-urls.js";

interface Servers extends Listed {
  readonly pointer: string;
}

interface Listed {
  readonly list: readonly unknown[];
  readonly urls: ReadonlySet<string>;
  /** Those with a variable that may have any value: only they can stand for others. */
  readonly open: readonly Pattern[];
  /** The first server of each URL, whatever its variables are called. */
  readonly byTemplate: ReadonlyMap<string, unknown>;
}

/** A URL with variables, and the text around them, which alone rules out most other URLs. */
interface Pattern {
  readonly url: string;
  readonly head: string;
  readonly tail: string;
}

/** Where requests go. If either document states no server, or the path itself has moved, there is nothing to compare. */
export const compareServers: CompareOperation = (pair, comparison) => {
  if (pair.isInverted || template(pair.base.path) !== template(pair.revision.path)) return;
  const base = serversOf(pair.base, comparison.base);
  const revision = serversOf(pair.revision, comparison.revision);
  if (base === undefined || revision === undefined) return;
  const pointer = { base: base.pointer, revision: revision.pointer };
  for (const [id, detail] of changesOf(base, revision))
    comparison.report.change(id, [pair.subject("request")], pointer, detail);
};

type Change = readonly [id: string, detail: Parameters<Report["change"]>[3]];

/** Most operations share the document's servers: two lists are compared once. */
const compared = new WeakMap<Servers["list"], WeakMap<Servers["list"], readonly Change[]>>();

function changesOf(base: Servers, revision: Servers): readonly Change[] {
  const others = compared.get(base.list) ?? new WeakMap<Servers["list"], readonly Change[]>();
  compared.set(base.list, others);
  const changes = others.get(revision.list) ?? compareLists(base, revision);
  others.set(revision.list, changes);
  return changes;
}

function compareLists(base: Servers, revision: Servers): readonly Change[] {
  if (canonical(base.list) === canonical(revision.list)) return [];
  const changes: Change[] = [];
  const tell: Tell = (...change) => changes.push(change);
  const gone = [...base.urls].filter((url) => !isAmong(revision, url));
  const moved = gone.length === base.urls.size && !answersUsual(base, revision) && !sharePath(base, revision);
  for (const url of gone) tell(moved ? "server-path-changed" : "server-removed", { name: url || "/" });
  for (const url of revision.urls) if (!isAmong(base, url)) tell("server-added", { name: url || "/" });
  for (const server of base.list) compareDefaults(server, revision, tell);
  return changes;
}

type Tell = (...change: Change) => void;

function serversOf(operation: Operation, { root }: Source): Servers | undefined {
  for (const [owner, at] of [
    [operation.value, operation.pointer],
    [operation.item, operation.itemPointer],
    [root, ""],
  ] as const) {
    const list = arrayAt(owner, "servers");
    const listed = knownLists.get(list) ?? readList(list);
    knownLists.set(list, listed);
    if (listed.urls.size > 0) return { ...listed, pointer: child(at, "servers") };
  }
  return undefined;
}

const knownLists = new WeakMap<Listed["list"], Listed>();

function readList(list: Listed["list"]): Listed {
  const urls = new Set(list.flatMap(urlsOf));
  const open = [...urls].filter((url) => url.includes("{")).map(patternOf);
  const byTemplate = new Map([...list].reverse().map((server) => [templateOf(server), server]));
  return { list, urls, open, byTemplate };
}

const templateOf = (server: unknown): string => template(textAt(server, "url") ?? "");

function patternOf(url: string): Pattern {
  return { url, head: url.slice(0, url.indexOf("{")), tail: url.slice(url.lastIndexOf("}") + 1) };
}

function isAmong({ urls, open }: Servers, url: string): boolean {
  const fits = ({ head, tail, url: other }: Pattern) =>
    url.endsWith(tail) && url.startsWith(head) && covers(other, url);
  return urls.has(url) || open.some(fits);
}

/** A variable that may no longer have any value can still have its default. */
function answersUsual(base: Servers, revision: Servers): boolean {
  return base.list.some((server) => isAmong(revision, usualUrl(server)));
}

function sharePath({ urls }: Servers, { urls: others }: Servers): boolean {
  const paths = new Set([...others].map((url) => template(urlPath(url))));
  return [...urls].some((url) => paths.has(template(urlPath(url))));
}

/** The default of a variable, compared for servers whose URLs are the same except for the variables' names. */
function compareDefaults(server: unknown, { byTemplate }: Servers, tell: Tell): void {
  const url = textAt(server, "url") ?? "";
  const other = byTemplate.get(templateOf(server));
  if (other === undefined) return;
  const [before, after] = [defaultsOf(server), defaultsOf(other)];
  before.forEach(({ name, value: base }, index) => {
    const revision = after[index]?.value;
    if (base !== revision) tell("server-variable-default-changed", { name: `{${name}} of ${url}`, base, revision });
  });
}

function defaultsOf(server: unknown): readonly { readonly name: string; readonly value: string | undefined }[] {
  const variables = objectAt(server, "variables");
  return [...(textAt(server, "url") ?? "").matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => {
    return { name, value: usualValue(variables[name]) };
  });
}
