/** Names the transport sets itself, or that would carry credentials or another framing. */
const reserved =
  /^(?:authorization|proxy-.*|cookie2?|set-cookie|host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect)$/;

/** Checked copy of a caller's headers, names in lower case; `problem` is told what is wrong, never a value. */
export function checkedHeaders(
  headers: Readonly<Record<string, string>> | undefined,
  problem: (message: string) => never,
): Record<string, string> {
  const checked: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(headers ?? {})) {
    const lower = name.toLowerCase();
    if (!/^[!#$%&'*+.^`|~\w-]+$/.test(name)) problem("a header's name holds a character that HTTP does not allow");
    if (reserved.test(lower)) problem(`the header ${lower} is set by the client`);
    if (typeof value !== "string" || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
      problem(`the value of header ${lower} is not plain text on one line`);
    checked[lower] = value;
  }
  return checked;
}
