/** What is known about a failed fetch. */
export interface NetworkFailure {
  readonly code: string | undefined;
  /** No byte of the request was sent, so repeating it cannot double it. */
  readonly unsent: boolean;
  /** The failure may be temporary; a certificate error is not. */
  readonly transient: boolean;
}

interface Cause {
  code?: unknown;
  message?: unknown;
  syscall?: unknown;
  cause?: Cause;
  errors?: readonly Cause[];
}

/** Reads the platform's error code out of fetch's chain of causes (undici wraps it; a dual-stack connect lists several). */
export function networkFailure(error: unknown): NetworkFailure {
  const failed = error as Cause | undefined;
  const cause = failed?.cause;
  const at = [failed, cause, cause?.errors?.[0], cause?.cause].find((each) =>
    /^[A-Z][\w/]{1,60}$/.test(`${each?.code}`),
  );
  const code = at?.code as string | undefined;
  // https://fetch.spec.whatwg.org/#port-blocking: fetch itself refuses the port, and has no code for that. Other TLS
  // failures, such as a corrupt record or an alert about the client's certificate, may occur after the request was sent.
  const isRefused =
    cause?.message === "bad port" ||
    /(?<!ALERT.*)CERT|SIGNATURE|ISSUER|CRL|(?:WRONG|PROTOCOL).VERSION|HANDSHAKE|PACKET.LENGTH|^(?:INVALID|PATH|HOSTNAME)_/i.test(
      `${code === "EPROTO" ? at?.message : code}`,
    );
  const connecting = /refused|notfound|eai_|unreach|notavail|connect_timeout|\bconnect\b|getaddrinfo/i;
  const said = `${code} ${at?.syscall} ${cause?.message}`;
  return { code, transient: !isRefused, unsent: isRefused || connecting.test(said) };
}
