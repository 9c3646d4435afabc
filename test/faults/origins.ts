import type { ClientOptions } from "../../src/index.js";

/** Headers that no other origin may see. */
export const withSecretHeaders: ClientOptions = { headers: { "x-secret": "TOK-SENTINEL", cookies: "x" } };

/** A client whose fetch answers from memory, by URL. */
export const fromMemory = (answers: Record<string, () => Response>, seen: string[] = []): ClientOptions => ({
  baseUrl: "https://a.test",
  fetch: async (input) => {
    seen.push(String(input));
    return answers[String(input).split("?")[0] ?? ""]?.() ?? new Response("{}", { status: 404 });
  },
});
