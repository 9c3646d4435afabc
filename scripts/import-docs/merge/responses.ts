import { type FragmentDocument, operationsOf } from "../fragment.js";
import { likenessOf } from "./alike.js";
import { mergeMediaType, newContent } from "./content.js";
import { claim, hear, isWhole, type MergeContext } from "./context.js";
import { claimOf, isElsewhere } from "./elsewhere.js";
import { follow, keysAt, type Path, pathOfRef, pointerOf, schemaAt, treeOf } from "./tree.js";
import { viewOf } from "./view.js";

/** A code that a page shows, and the spec's code that it corresponds to. */
type Pair = readonly [code: string, partner: string | undefined];

export function mergeResponses(context: MergeContext, at: Path, pageAt: Path, where: string): void {
  const known = keysAt(context.spec, [...at, "responses"]);
  const told = keysAt(context.page, [...pageAt, "responses"]);
  const pairs = told.map((code): Pair => [code, partnerOf(context, [...pageAt, "responses", code], known)]);
  mergeCodes(context, at, pageAt, pairs, where);
  for (const [code, partner = code] of pairs) {
    const place: Path = [...at, "responses", partner];
    if (context.spec.get(place) === undefined) continue;
    mergeResponse(context, place, [...pageAt, "responses", code], `${where} › ${partner}`);
  }
}

/** A code that the page does not state corresponds to the spec's success. */
function partnerOf({ page }: MergeContext, pageResponse: Path, known: readonly string[]): string | undefined {
  const exact = known.find((other) => other === pageResponse.at(-1));
  if (page.get([...pageResponse, "x-docs-status"]) === undefined) return exact;
  return known.find((other) => /^2/.test(other)) ?? exact;
}

function mergeResponse(context: MergeContext, place: Path, pageResponse: Path, where: string): void {
  const specResponse = follow(context.spec, place);
  const [media] = keysAt(context.page, [...pageResponse, "content"]);
  const own = keysAt(context.spec, [...specResponse, "content"]);
  const target = own.find((name) => /json/.test(name)) ?? own[0];
  if (media === undefined || target === undefined) {
    mergeAnswer(context, place, pageResponse, where);
    return;
  }
  const specMedia: Path = [...specResponse, "content", target];
  const pageMedia: Path = [...pageResponse, "content", media];
  const [use, pageUse]: [Path, Path] = [
    [...specMedia, "schema"],
    [...pageMedia, "schema"],
  ];
  const isShared = pointerOf(specResponse) !== pointerOf(place);
  // If the page differs from an answer that is shared with other operations, the operation gets its own.
  if (isShared && isElsewhere(context, use, pageUse))
    claim(context, place, claimOf(context, use, pageUse, where), () => putOwn(context, place, pageResponse));
  else mergeMediaType(context, specMedia, pageMedia, where);
}

/** Only an embedded spec can show that a success has no body, or now has one; for some errors nothing is printed. */
function mergeAnswer(context: MergeContext, place: Path, pageResponse: Path, where: string): void {
  const known = keysAt(context.spec, [...follow(context.spec, place), "content"]);
  const [media] = keysAt(context.page, [...pageResponse, "content"]);
  const isToldEmpty = context.page.get([...pageResponse, "content"]) === undefined;
  const isSuccess = String(place.at(-1)).startsWith("2");
  if (!isWhole(context) || !isSuccess || known.length > 0 === (media !== undefined)) return;
  if (media ? !tellsFields(context, [...pageResponse, "content", media, "schema"]) : !isToldEmpty) return;
  const said = { about: "answer", where, spec: presence(known.length > 0), page: presence(media !== undefined) };
  claim(context, place, said, () => putOwn(context, place, pageResponse));
}

const presence = (is: boolean) => (is ? "present" : "absent");

/** The generator prints an object without fields if there is no body. */
function tellsFields({ page }: MergeContext, at: Path): boolean {
  const { types, properties, additional, items, branches } = viewOf(page, at);
  const isOpen = properties.size === 0 && !additional && !items && branches.length === 0;
  return !isOpen || [...types].some((type) => type !== "object");
}

/** Replaces an answer, which may be shared, by the page's, but keeps its description. */
function putOwn(context: MergeContext, place: Path, pageResponse: Path): void {
  const known = context.spec.get([...follow(context.spec, place), "description"]);
  const own = newResponse(context, pageResponse, String(place.at(-1)), place);
  context.spec.set(place, { ...own, description: known ?? own.description });
}

/** Whether the list of codes is complete: a page that is cut off, or has a success without a body, shows only the others. */
function tellsCodes(context: MergeContext, pairs: readonly Pair[]): boolean {
  if (isWhole(context)) return true;
  return [/^2/, /^[45]/].every((kind) => pairs.some(([code]) => kind.test(code)));
}

function mergeCodes(context: MergeContext, at: Path, pageAt: Path, pairs: readonly Pair[], where: string): void {
  if (pairs.length === 0 || at[0] === "webhooks") return;
  const list: Path = [...at, "responses"];
  const known = keysAt(context.spec, list);
  const told = pairs.map(([code, partner]) => partner ?? code);
  const wanted = [...new Set(tellsCodes(context, pairs) ? told : [...known, ...told])].sort();
  hear(context, list, { about: "status codes", where, spec: [...known].sort(), page: wanted }, () => {
    renameSuccess(context, list, known, wanted);
    for (const code of keysAt(context.spec, list)) if (!wanted.includes(code)) context.spec.delete([...list, code]);
    for (const [code, partner = code] of pairs) {
      if (context.spec.get([...list, partner]) === undefined)
        context.spec.set([...list, code], addedResponse(context, [...pageAt, "responses", code], code, at));
    }
  });
}

/** A success under another code is the existing one, so what we wrote about it stays. */
function renameSuccess(context: MergeContext, list: Path, known: readonly string[], wanted: readonly string[]): void {
  const onlyIn = (codes: readonly string[], others: readonly string[]) =>
    codes.filter((code) => /^2/.test(code) && !others.includes(code));
  const [gone, come] = [onlyIn(known, wanted), onlyIn(wanted, known)];
  if (gone.length === 1 && come.length === 1) context.spec.rename([...list, String(gone[0])], String(come[0]));
}

const REASONS: Readonly<Record<string, string>> = {
  "200": "Done.",
  "201": "Created.",
  "202": "Accepted.",
  "204": "Done; the response has no body.",
  "400": "The request was malformed.",
  "401": "The credentials were not accepted.",
  "403": "The credentials do not allow it.",
  "404": "The resource does not exist.",
  "409": "The request conflicts with the current state.",
  "422": "The request was understood and refused.",
  "429": "Too many requests.",
  "500": "The server failed.",
  "503": "The service is not available.",
};

/** The answer that most operations share under a code if the page's is the same; else an answer of its own. */
export function addedResponse(
  context: MergeContext,
  pageResponse: Path,
  code: string,
  near: Path,
): Record<string, unknown> {
  const all = operationsOf(context.spec.data as unknown as FragmentDocument);
  const shared = all.flatMap(({ operation: { responses } }) => schemaAt(treeOf(responses), [code])?.$ref ?? []);
  const times = (ref: string) => shared.filter((other) => other === ref).length;
  const [$ref] = [...new Set(shared)]
    .filter((ref) => isSameContent(context, [...pathOfRef(ref), "content"], [...pageResponse, "content"]))
    .sort((a, b) => times(b) - times(a));
  return $ref === undefined ? newResponse(context, pageResponse, code, near) : { $ref };
}

function isSameContent({ spec, page }: MergeContext, content: Path, pageContent: Path): boolean {
  const [[own], [told]] = [keysAt(spec, content), keysAt(page, pageContent)];
  if (own === undefined || told === undefined) return own === told;
  return likenessOf(spec, [...content, own, "schema"], page, [...pageContent, told, "schema"]) === "same";
}

function newResponse(context: MergeContext, pageResponse: Path, code: string, near: Path): Record<string, unknown> {
  const content = newContent(context, [...pageResponse, "content"], near);
  const told = context.page.get([...pageResponse, "description"]);
  const description = told ?? REASONS[code] ?? (/^2/.test(code) ? "Done." : "The request failed.");
  return Object.keys(content).length > 0 ? { description, content } : { description };
}
