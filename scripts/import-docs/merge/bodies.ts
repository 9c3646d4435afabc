import { type FragmentDocument, operationsOf } from "../fragment.js";
import { fromEntries, isRecord } from "../records.js";
import { mergeMediaType, newContent } from "./content.js";
import { agree, claim, hear, isWhole, type MergeContext } from "./context.js";
import { addressOf } from "./place.js";
import { follow, keysAt, type Path } from "./tree.js";

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

/** Only a page that says "required" counts, because the generator drops the flag. */
function mergeBodyRequired(context: MergeContext, at: Path, told: unknown, where: string): void {
  if (!isRecord(told) || told.required !== true) return;
  const said = { about: "required", where, spec: context.spec.get([...at, "required"]) === true, page: true };
  hear(context, at, said, () => context.spec.set([...at, "required"], true));
}

export function newBody(context: MergeContext, pageBody: Path, near: Path): Record<string, unknown> {
  const content = Object.entries(newContent(context, [...pageBody, "content"], near)).map(([media, value]) => {
    const isAssumed = context.page.get([...pageBody, "content", media, "x-docs-media"]) !== undefined;
    return [(isAssumed && usualMedia(context, near)) || media, value] as const;
  });
  return { required: true, content: fromEntries(content) };
}

/** The media type of most bodies that the spec's operations take, or its webhooks send. */
function usualMedia({ spec }: MergeContext, near: Path): string | undefined {
  const all = operationsOf(spec.data as unknown as FragmentDocument).filter(
    ({ kind }) => (kind === "webhook") === (near[0] === "webhooks"),
  );
  const media = all.flatMap((found) =>
    keysAt(spec, [...follow(spec, [...addressOf(found), "requestBody"]), "content"]),
  );
  const times = (name: string) => media.filter((other) => other === name).length;
  return [...new Set(media)].sort((a, b) => times(b) - times(a))[0];
}

function mergeMedia(context: MergeContext, specBody: Path, pageBody: Path, where: string): void {
  const [media] = keysAt(context.page, [...pageBody, "content"]);
  if (media === undefined) return;
  const isAssumed = context.page.get([...pageBody, "content", media, "x-docs-media"]) !== undefined;
  if (!isAssumed) mergeMediaName(context, specBody, media, where);
  const known = keysAt(context.spec, [...specBody, "content"]);
  const partner = partnerOf(media, known) ?? known[0] ?? media;
  mergeMediaType(context, [...specBody, "content", partner], [...pageBody, "content", media], where);
}

const partnerOf = (media: string, known: readonly string[]) => known.find((name) => name.split(";")[0] === media);

/** The page shows one of several media types: it contradicts the spec only if the spec has a single one. */
function mergeMediaName(context: MergeContext, specBody: Path, media: string, where: string): void {
  const known = keysAt(context.spec, [...specBody, "content"]);
  const said = { about: "content type", where, spec: known, page: [media] };
  const [only, ...others] = known;
  if (partnerOf(media, known) !== undefined) agree(context, specBody, { ...said, page: known });
  else if (only !== undefined && others.length === 0)
    claim(context, specBody, said, () => context.spec.rename([...specBody, "content", only], media));
}
