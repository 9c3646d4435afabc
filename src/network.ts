/** What a failed fetch says of itself. */
export interface NetworkFailure {
  readonly code: string | undefined;
  /** Not a byte of the request has left: repeating it cannot double it. */
  readonly unsent: boolean;
  /** May be gone the next time; a certificate's fault is not. */
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
  let at = error as Cause | undefined;
  for (let depth = 0; depth < 5 && at && typeof at.code !== "string"; depth++) at = at.errors?.[0] ?? at.cause;
  const code = typeof at?.code === "string" && /^\w{1,60}$/.test(at.code) ? at.code : undefined;
  // https://fetch.spec.whatwg.org/#port-blocking: fetch itself refuses the port, and has no code for that.
  const isBlocked = (error as Cause | undefined)?.cause?.message === "bad port";
  const transient =
    !isBlocked && !/CERT|SSL|TLS|EPROTO|SIGNATURE|ISSUER|CRL|^(?:INVALID|PATH|HOSTNAME)_/.test(`${code}`);
  const connecting = /refused|notfound|eai_|unreach|notavail|connect_timeout|connect$|getaddrinfo/i;
  return { code, transient, unsent: !transient || connecting.test(`${code} ${at?.syscall}`) };
}
