/** What the space answers, before it becomes a Response or bytes on a socket. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const utf8 = new TextEncoder();

export function jsonReply(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return textReply(status, JSON.stringify(value), { "content-type": "application/json; charset=utf-8", ...headers });
}

export function textReply(status: number, text: string, headers: Readonly<Record<string, string>>): Reply {
  return { status, headers, body: utf8.encode(text) };
}

export function emptyReply(status: number): Reply {
  return { status, headers: {}, body: new Uint8Array() };
}

/** The headers to send; Content-Length is added unless it is set explicitly. */
export function headersOf({ status, headers, body }: Reply): Readonly<Record<string, string>> {
  return status === 204 || status === 304 ? headers : { "content-length": String(body.length), ...headers };
}
