import type { Components, Operation } from "./fragment.js";

/** What an operation needs, and the scheme of it, where a page only names it: `Basic` or `Bearer`. */
export interface Credentials {
  readonly security?: NonNullable<Operation["security"]>;
  readonly securitySchemes?: NonNullable<Components["securitySchemes"]>;
}

export function credentialsIn(text: string): Credentials {
  const [, word] = /\b(Basic|Bearer)\b/.exec(text) ?? [];
  if (word === undefined) return {};
  const name = `${word}Auth`;
  return { security: [{ [name]: [] }], securitySchemes: { [name]: { type: "http", scheme: word.toLowerCase() } } };
}
