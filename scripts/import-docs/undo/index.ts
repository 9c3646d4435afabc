import { decodeTemplate } from "../addresses.js";
import { type Contradiction, type FragmentDocument, labelOf, type Operation, operationsOf } from "../fragment.js";
import type { PageHeader } from "../header.js";
import { camelName } from "../names.js";
import { fromEntries } from "../records.js";
import { scopesIn } from "../scopes.js";
import { dialectOf, modernise } from "./dialects.js";
import { keepContract } from "./keywords.js";
import { putBackLifted } from "./lifted.js";
import { stripProse } from "./prose.js";
import { undoSecurity } from "./security.js";
import { undoServer } from "./server.js";

export interface UndoOptions {
  /** Keep the page's own texts; without it only the contract is taken. */
  readonly prose: boolean;
  /** The page's name, for what is reported. */
  readonly source: string;
}

/**
 * Reverses what the documentation's generator does to a spec before it prints it on a page; the importer's README lists
 * the rules. Changes the document that it is given, which the reader has just made.
 */
export function undoGenerator(document: FragmentDocument, header: PageHeader, options: UndoOptions): Undone {
  const decisions: string[] = [...modernise(document, dialectOf(document)), ...keepContract(document)];
  const contradictions: Contradiction[] = [];
  const secured = undoSecurity(document);
  for (const found of operationsOf(document)) {
    const { operation } = found;
    const name = labelOf(found);
    const told = [...undoOperationId(operation), secured.get(operation) ?? []].flat();
    decisions.push(...told.map((line) => `${name}: ${line}`));
    contradictions.push(...undoContentType(operation, header, name, options.source));
    undoTags(operation);
    tellScopes(operation);
  }
  contradictions.push(...checkAddress(document, header, options.source));
  undoServer(document, header);
  undoWebhookNames(document);
  decisions.push(...putBackLifted(document));
  if (!options.prose) stripProse(document);
  return { decisions, contradictions };
}

export interface Undone {
  readonly decisions: readonly string[];
  readonly contradictions: readonly Contradiction[];
}

/** Webhooks are printed in kebab case. */
function undoWebhookNames(document: FragmentDocument): void {
  if (document.webhooks === undefined) return;
  document.webhooks = fromEntries(Object.entries(document.webhooks).map(([name, item]) => [camelName(name), item]));
}

/** The scopes are in the description, which is not kept. */
function tellScopes(operation: Operation): void {
  const lines = [{ text: operation.description ?? "", indent: 0, prose: true }];
  const scopes = scopesIn(lines);
  if (scopes.length > 0) operation["x-docs-scopes"] = scopes;
}

/** Ids are printed in kebab case; the spec has them in snake case. */
function undoOperationId(operation: Operation): string[] {
  const id = operation.operationId;
  if (id === undefined || !id.includes("-")) return [];
  operation.operationId = id.replaceAll("-", "_");
  return [`operationId ${id} is ${operation.operationId} in the spec (ids are printed in kebab case)`];
}

const PRINTED = "application/json";

/** The embedded document says JSON for every body; only the header line shows the true media type. */
function undoContentType(operation: Operation, header: PageHeader, where: string, source: string): Contradiction[] {
  const body = operation.requestBody;
  const told = header.contentType;
  if (body === undefined || Object.keys(body.content ?? {}).length !== 1) return [];
  const [[printed, media] = ["", {}]] = Object.entries(body.content);
  if (told === undefined && printed === PRINTED) media["x-docs-media"] = "assumed";
  if (told === undefined || printed === told) return [];
  body.content = { [told]: media };
  const sides = [
    { says: told, pages: [`${source} (header line)`] },
    { says: printed, pages: [`${source} (embedded document)`] },
  ];
  const reason = "the generator prints every body as JSON; only the header line shows the media type";
  return [{ about: "request content type", where, sides, decided: told, reason }];
}

/** A page that has the header of another page. */
function checkAddress(document: FragmentDocument, { method, url }: PageHeader, source: string): Contradiction[] {
  const [found, ...others] = operationsOf(document);
  if (!found || found.kind === "webhook" || others.length > 0 || !method || !url) return [];
  const isSame = method === found.method && shapeOf(decodeTemplate(url)).endsWith(shapeOf(found.path));
  if (isSame) return [];
  const decided = labelOf(found);
  const sides = [
    { says: `${method.toUpperCase()} ${url}`, pages: [`${source} (header line)`] },
    { says: decided, pages: [`${source} (embedded document)`] },
  ];
  const reason = "everything else on the page is in its document";
  return [{ about: "address", where: decided, sides, decided, reason }];
}

/** A path without the names and the notation of its parameters. */
const shapeOf = (path: string) => path.replace(/[?#].*$/s, "").replace(/\{[^{}]*\}|(?<=\/):\w+/g, "{}");

/** `subpackage_roomSessions` is the slug of the tag Room Sessions. */
function undoTags(operation: Operation): void {
  if (operation.tags) operation.tags = operation.tags.map(tagOfSlug);
}

function tagOfSlug(slug: string): string {
  const last = slug.split(".").at(-1) ?? slug;
  if (!last.startsWith("subpackage_")) return slug;
  const words = last
    .slice("subpackage_".length)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll("_", " ");
  return words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
