import type { Content, MediaType, Response } from "../fragment.js";
import { isRecord } from "../records.js";
import { adopt } from "./adopt.js";
import { agree, claim, hear, isWhole, type MergeContext } from "./context.js";
import { claimOf, isElsewhere } from "./elsewhere.js";
import { mergeSchema } from "./schema.js";
import { follow, type Path, pointerOf } from "./tree.js";
import { viewOf } from "./view.js";

export function mergeBody(context: MergeContext, at: Path, pageAt: Path, where: string): void {
  const pageBody: Path = [...pageAt, "requestBody"];
  const specBody = follow(context.spec, [...at, "requestBody"]);
  const told = context.page.get(pageBody);
  const known = context.spec.get(specBody);
  if (told === undefined) {
    if (known === undefined || !isWhole(context)) return;
    claim(context, at, { about: "body", where, spec: "present", page: "absent" }, () =>
      context.spec.delete([...at, "requestBody"]),
    );
  } else if (known === undefined) {
    claim(context, at, { about: "body", where, spec: "absent", page: "present" }, () =>
      context.spec.set([...at, "requestBody"], newBody(context, pageBody, at)),
    );
  } else {
    mergeMedia(context, specBody, pageBody, `${where} › body`);
    mergeBodyRequired(context, specBody, told, `${where} › body`);
  }
}

/** Only a page that says "required" tells something: the generator drops the flag. */
function mergeBodyRequired(context: MergeContext, at: Path, told: unknown, where: string): void {
  if (!isRecord(told) || told.required !== true) return;
  const said = { about: "required", where, spec: context.spec.get([...at, "required"]) === true, page: true };
  hear(context, at, said, () => context.spec.set([...at, "required"], true));
}

export function newBody(context: MergeContext, pageBody: Path, near: Path): Record<string, unknown> {
  return { required: true, content: newContent(context, [...pageBody, "content"], near) };
}

function newContent(context: MergeContext, pageContent: Path, near: Path): Record<string, unknown> {
  const content = context.page.get(pageContent);
  const entries = Object.keys(isRecord(content) ? content : {}).map((media) => {
    const schema: Path = [...pageContent, media, "schema"];
    return [media, context.page.get(schema) === undefined ? {} : { schema: adopt(context, schema, near) }] as const;
  });
  return Object.fromEntries(entries);
}

function contentOf(value: unknown): [string, MediaType][] {
  const content = isRecord(value) ? value.content : undefined;
  return isRecord(content) ? (Object.entries(content) as [string, MediaType][]) : [];
}

function mergeMedia(context: MergeContext, specBody: Path, pageBody: Path, where: string): void {
  const [told] = contentOf(context.page.get(pageBody));
  const known = contentOf(context.spec.get(specBody)).map(([name]) => name);
  if (!told) return;
  const [media, { "x-docs-media": assumed }] = told;
  let partner = known.find((name) => name.split(";")[0] === media);
  const said = { about: "content type", where, spec: known, page: [media] };
  if (partner !== undefined && assumed === undefined) agree(context, { ...said, page: known });
  const [only, ...others] = known;
  if (partner === undefined && assumed === undefined && only !== undefined && others.length === 0) {
    claim(context, specBody, said, () => {
      context.spec.rename([...specBody, "content", only], media);
      partner = media;
    });
  }
  mergeOne(context, [...specBody, "content", partner ?? only ?? media], [...pageBody, "content", media], where);
}

function mergeOne(context: MergeContext, specMedia: Path, pageMedia: Path, where: string): void {
  if (context.page.get([...pageMedia, "schema"]) === undefined) return;
  if (context.spec.get([...specMedia, "schema"]) === undefined) return;
  mergeSchema(context, [...specMedia, "schema"], [...pageMedia, "schema"], where);
}

export function mergeResponses(context: MergeContext, at: Path, pageAt: Path, where: string): void {
  const told = codesOf(context.page.get([...pageAt, "responses"]));
  const known = codesOf(context.spec.get([...at, "responses"]));
  const pairs = told.map(([code, response]): [string, string | undefined] => [code, partnerOf(code, response, known)]);
  mergeCodes(context, at, pageAt, pairs, where);
  for (const [code, partner] of pairs) {
    if (partner === undefined) continue;
    const specResponse = follow(context.spec, [...at, "responses", partner]);
    const [media] = contentOf(context.page.get([...pageAt, "responses", code]));
    const own = contentOf(context.spec.get(specResponse)).map(([name]) => name);
    const target = own.find((name) => /json/.test(name)) ?? own[0];
    if (!media || target === undefined) {
      mergeAnswer(context, [...at, "responses", partner], [...pageAt, "responses", code], `${where} › ${partner}`);
      continue;
    }
    const specMedia: Path = [...specResponse, "content", target];
    const pageMedia: Path = [...pageAt, "responses", code, "content", media[0]];
    const place: Path = [...at, "responses", partner];
    const isShared = pointerOf(specResponse) !== pointerOf(place);
    if (isShared && isElsewhere(context, [...specMedia, "schema"], [...pageMedia, "schema"]))
      answerApart(context, place, specMedia, [...pageAt, "responses", code], pageMedia, `${where} › ${partner}`);
    else mergeOne(context, specMedia, pageMedia, `${where} › ${partner}`);
  }
}

/** Only an embedded spec says that a success has nothing to tell, or has something now; of errors some print nothing. */
function mergeAnswer(context: MergeContext, place: Path, pageResponse: Path, where: string): void {
  const code = String(place.at(-1));
  const known = contentOf(context.spec.get(follow(context.spec, place)));
  const told = context.page.get(pageResponse);
  const [media] = contentOf(told);
  const isToldEmpty = isRecord(told) && told.content === undefined;
  if (!isWhole(context) || !code.startsWith("2") || known.length > 0 === (media !== undefined)) return;
  if (media ? !tellsFields(context, [...pageResponse, "content", media[0], "schema"]) : !isToldEmpty) return;
  const said = { about: "answer", where, spec: presence(known.length > 0), page: presence(media !== undefined) };
  claim(context, place, said, () => {
    const shared = context.spec.get(follow(context.spec, place)) as Response;
    const own = newResponse(context, pageResponse, code, place);
    context.spec.set(place, { ...own, description: shared.description ?? own.description });
  });
}

const presence = (is: boolean) => (is ? "present" : "absent");

/** The generator prints an object without fields where there is nothing. */
function tellsFields({ page }: MergeContext, at: Path): boolean {
  const { types, properties, additional, items, branches } = viewOf(page, at);
  const isOpen = properties.size === 0 && !additional && !items && branches.length === 0;
  return !isOpen || [...types].some((type) => type !== "object");
}

/** An answer that the spec shares with other operations, and the page has otherwise: it becomes the operation's own. */
function answerApart(
  context: MergeContext,
  place: Path,
  specMedia: Path,
  pageResponse: Path,
  pageMedia: Path,
  where: string,
): void {
  const said = claimOf(context, [...specMedia, "schema"], [...pageMedia, "schema"], where);
  const shared = context.spec.get(specMedia.slice(0, -2)) as Response;
  claim(context, place, said, () => {
    const own = newResponse(context, pageResponse, String(place.at(-1)), place);
    context.spec.set(place, { ...own, description: shared.description ?? own.description });
  });
}

function codesOf(responses: unknown): [string, Response][] {
  return isRecord(responses) ? (Object.entries(responses) as [string, Response][]) : [];
}

/** A code the page does not say stands for the spec's success. */
function partnerOf(code: string, response: Response, known: readonly [string, Response][]): string | undefined {
  const exact = known.find(([other]) => other === code)?.[0];
  if (response["x-docs-status"] === undefined) return exact;
  return known.find(([other]) => /^2/.test(other))?.[0] ?? exact;
}

/** Whether the list of codes is the whole list: a cut page shows the success alone, or the errors. */
function tellsCodes(context: MergeContext, codes: readonly string[]): boolean {
  if (isWhole(context)) return true;
  return codes.some((code) => /^2/.test(code)) && codes.some((code) => /^[45]/.test(code));
}

function mergeCodes(
  context: MergeContext,
  at: Path,
  pageAt: Path,
  pairs: readonly [string, string | undefined][],
  where: string,
): void {
  const isWebhook = at[0] === "webhooks";
  const told = pairs.map(([code]) => code);
  if (told.length === 0 || isWebhook || !tellsCodes(context, told)) return;
  const known = codesOf(context.spec.get([...at, "responses"])).map(([code]) => code);
  const wanted = [...new Set(pairs.map(([code, partner]) => partner ?? code))].sort();
  const said = { about: "status codes", where, spec: [...known].sort(), page: wanted };
  hear(context, [...at, "responses"], said, () => {
    for (const code of known) if (!wanted.includes(code)) context.spec.delete([...at, "responses", code]);
    for (const [code, partner] of pairs) {
      if (partner === undefined)
        context.spec.set([...at, "responses", code], newResponse(context, [...pageAt, "responses", code], code, at));
    }
  });
}

const REASONS: Readonly<Record<string, string>> = {
  "200": "Done.",
  "201": "Created.",
  "202": "Accepted.",
  "204": "Done; there is nothing to tell.",
  "400": "The request was malformed.",
  "401": "The credentials were not accepted.",
  "403": "The credentials do not allow it.",
  "404": "There is no such thing.",
  "409": "It stands against the present state.",
  "422": "The request was understood and refused.",
  "429": "Too many requests.",
  "500": "The server failed.",
  "503": "The service is not available.",
};

export function newResponse(
  context: MergeContext,
  pageResponse: Path,
  code: string,
  near: Path,
): Record<string, unknown> {
  const told = context.page.get(pageResponse) as Response | undefined;
  const content: Content = (newContent(context, [...pageResponse, "content"], near) as Content) ?? {};
  const description = told?.description ?? REASONS[code] ?? (/^2/.test(code) ? "Done." : "The request failed.");
  return Object.keys(content).length > 0 ? { description, content } : { description };
}
