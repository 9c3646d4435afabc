/** HMAC (RFC 2104) and SHA-256 by WebCrypto, so that it runs wherever fetch does. */
import { toBytes, toHex } from "./bytes.js";

export type Sign = (message: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

export async function hmac(hash: "SHA-1" | "SHA-256", key: string): Promise<Sign> {
  const { subtle } = globalThis.crypto;
  const imported = await subtle.importKey("raw", toBytes(key), { name: "HMAC", hash }, false, ["sign"]);
  return async (message) => new Uint8Array(await subtle.sign("HMAC", imported, message));
}

export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(new Uint8Array(await globalThis.crypto.subtle.digest("SHA-256", bytes)));
}
