/**
 * What a request's conditions on the audio's version come to (RFC 9110, section 13): a status in place of the audio, if they are not met.
 * If-None-Match also takes weak tags, If-Match does not.
 */
export function unmetCondition(asked: Readonly<Record<string, string>>, etag: string): 304 | 412 | undefined {
  const { "if-match": wanted, "if-none-match": known } = asked;
  if (wanted !== undefined && !includes(wanted, etag)) return 412;
  return known !== undefined && includes(known.replaceAll("W/", ""), etag) ? 304 : undefined;
}

function includes(tags: string, etag: string): boolean {
  return tags.split(",").some((tag) => ["*", etag].includes(tag.trim()));
}
