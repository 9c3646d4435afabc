/** Names the transport sets itself, or that would carry credentials or another framing. */
const reserved =
  /^(?:authorization|proxy-.*|.*cookie2?|host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect)$/;

/** Headers in any of fetch's forms, unchecked: the platform's own class prints the values that it refuses. */
export function headerRecord(headers: unknown): Record<string, string> {
  const given = Object(headers ?? {});
  return Object.fromEntries(Symbol.iterator in given ? given : Object.entries(given));
}

/** Checked copy of a caller's headers, names in lower case; `problem` is told what is wrong, never a value. */
export function checkedHeaders(
  headers: Readonly<Record<string, string>> | undefined,
  problem: (message: string) => never,
): Record<string, string> {
  const checked: Record<string, string> = {};
  for (const [given, value] of Object.entries(headerRecord(headers))) {
    if (value === undefined || value === null) continue;
    const name = given.toLowerCase();
    const shown = /^[!#$%&'*+.^`|~\w-]+$/.test(name) && name;
    if (!shown || !/^[\t -~\x80-\xff]*$/.test(value)) problem(`the header ${shown || "name"} holds what HTTP forbids`);
    if (reserved.test(name)) problem(`the header ${name} is the client's own`);
    checked[name] = value;
  }
  return checked;
}
