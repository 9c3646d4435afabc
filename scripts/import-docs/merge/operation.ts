import type { Operation } from "../fragment.js";
import { lettersOf } from "../names.js";
import { isRecord } from "../records.js";
import { mergeBody, newBody } from "./bodies.js";
import { agree, claim, hear, type MergeContext, touch } from "./context.js";
import { mergeDeprecated } from "./limits.js";
import { namesakeOf } from "./move.js";
import { mergeParameters, newParameters } from "./parameters.js";
import { labelAt } from "./place.js";
import { addedResponse, mergeResponses } from "./responses.js";
import { newSecurity } from "./security.js";
import { listAt, type Path, pointerOf } from "./tree.js";
import { homeOfNew } from "./yaml/house.js";

/** Merges what a page says about an operation or webhook that the spec has. */
export function mergeOperation(context: MergeContext, at: Path, pageAt: Path, where: string): void {
  touch(context, at);
  mergeDeprecated(context, at, pageAt, where);
  mergeId(context, at, pageAt, where);
  mergeTags(context, at, pageAt, where);
  mergeScopes(context, at, pageAt, where);
  mergeParameters(context, at, pageAt, where);
  mergeBody(context, at, pageAt, where);
  mergeResponses(context, at, pageAt, where);
}

function mergeId(context: MergeContext, at: Path, pageAt: Path, where: string): void {
  const told = context.page.get([...pageAt, "operationId"]);
  const known = context.spec.get([...at, "operationId"]);
  if (typeof told !== "string") return;
  const said = { about: "operationId", where, spec: known, page: told };
  if (typeof known === "string" && lettersOf(known) === lettersOf(told)) {
    agree(context, at, { ...said, page: known });
    return;
  }
  const namesake = namesakeOf(context, told);
  if (namesake)
    context.refused.push(`${where}: has the operationId ${told} of ${labelAt(namesake)}; it keeps ${known}`);
  else claim(context, at, said, () => context.spec.set([...at, "operationId"], told));
}

/** Tags are printed as slugs: two with the same letters are the same tag. */
function mergeTags(context: MergeContext, at: Path, pageAt: Path, where: string): void {
  const [tag] = listAt(context.page, [...pageAt, "tags"]);
  const [own] = listAt(context.spec, [...at, "tags"]);
  if (typeof tag !== "string" || typeof own !== "string") return;
  const told = lettersOf(own) === lettersOf(tag) ? own : tagName(context, tag);
  hear(context, at, { about: "tag", where, spec: own, page: told }, () => context.spec.set([...at, "tags"], [told]));
}

/** The spec's spelling of a tag, when it has one. */
function tagName(context: MergeContext, tag: string): string {
  const names = listAt(context.spec, ["tags"]).map((item) => (isRecord(item) ? String(item.name) : ""));
  return names.find((name) => lettersOf(name) === lettersOf(tag)) ?? tag;
}

function mergeScopes(context: MergeContext, at: Path, pageAt: Path, where: string): void {
  const told = context.page.get([...pageAt, "x-docs-scopes"]);
  const known = context.spec.get([...at, "x-client-scopes"]);
  if (!Array.isArray(told) || !Array.isArray(known)) return;
  const said = { about: "scopes", where, spec: [...known].sort(), page: [...told].sort() };
  hear(context, at, said, () => context.spec.setList([...at, "x-client-scopes"], told));
}

/** Adds an operation that the spec does not have, with everything that it needs. */
export function addOperation(context: MergeContext, at: Path, pageAt: Path, where: string): void {
  const told = context.page.get(pageAt) as Operation;
  house(context, at, told.tags?.[0]);
  const id = newId(told, at);
  const parameters = newParameters(context, at, pageAt);
  const codes = Object.keys(told.responses ?? {});
  const responses = codes.map(
    (code) => [code, addedResponse(context, [...pageAt, "responses", code], code, at)] as const,
  );
  context.spec.set(at, {
    operationId: id,
    summary: told.summary ?? sentence(id),
    description: told.description ?? `${sentence(id)}.`,
    ...(told.tags?.[0] ? { tags: [tagName(context, told.tags[0])] } : {}),
    ...(told.deprecated === true ? { deprecated: true } : {}),
    ...(told["x-docs-scopes"] ? { "x-client-scopes": told["x-docs-scopes"] } : {}),
    ...(/^https?:/.test(context.evidence.page) ? { "x-docs-url": context.evidence.page.replace(/\.md$/, "") } : {}),
    ...newSecurity(context, told),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(told.requestBody ? { requestBody: newBody(context, [...pageAt, "requestBody"], at) } : {}),
    responses: codes.length > 0 ? Object.fromEntries(responses) : { "200": { description: "Done." } },
  });
  context.sources.notePart(pointerOf(at), context.evidence);
  context.changes.push({ line: `${where}: added`, at });
}

export const newId = (told: Operation, at: Path): string =>
  told.operationId ?? told["x-docs-slug"]?.replaceAll("-", "_") ?? idOf(at);

/** A path or webhook that the spec does not have is assigned to a file before anything is written. */
function house({ spec }: MergeContext, at: Path, tag: string | undefined): void {
  const item = at.slice(0, 2);
  const home = spec.get(item) === undefined ? homeOfNew(spec, item, tag) : undefined;
  if (home) spec.files.settle(item, home);
}

/** `list_room_recordings` becomes "List room recordings". */
function sentence(id: string): string {
  const words = id
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[_.-]+/g, " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const idOf = (at: Path) =>
  `${String(at[2])}_${String(at[1])
    .replace(/\{[^{}]*\}/g, "")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .toLowerCase()}`;
