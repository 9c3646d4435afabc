import { refuse } from "./problem.js";

/** Names that the transport sets itself, or that would carry credentials or change the framing. */
const reserved =
  /^(?:authorization|proxy-.*|.*cookie2?|host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect)$/;

/** Headers in any of fetch's forms, unchecked. The platform's own class is not used, because its errors print the values that it refuses. */
export function headerRecord(headers: unknown): Record<string, string> {
  const given = Object(headers);
  try {
    return Object.fromEntries(Symbol.iterator in given ? given : Object.entries(given));
  } catch {
    return refuse("headers must be an object");
  }
}

/** A checked copy of a caller's headers, with names in lower case; no error message holds a value. */
export function checkedHeaders(headers: Readonly<Record<string, string>> | undefined): Record<string, string> {
  const checked: Record<string, string> = {};
  for (const [given, value] of Object.entries(headerRecord(headers))) {
    if (value === undefined || value === null) continue;
    const name = given.toLowerCase();
    if (!/^[!#$%&'*+.^`|~\w-]+\n[\t -~\x80-\xff]*$/.test(`${name}\n${value}`) || reserved.test(name))
      refuse(`the header ${/^[\w-]*/.exec(name)} is the client's own or forbidden in HTTP`);
    checked[name] = value;
  }
  return checked;
}

/** The headers of an answer that a log may show. */
export const loggedHeaders = (headers: Headers): Record<string, unknown> =>
  Object.fromEntries(
    ["content-type", "content-length", "retry-after"].map((name) => [name, headers.get(name)?.split(";")[0]]),
  );
