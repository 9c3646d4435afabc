/** Laws that hold for any webhook. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signWebhook } from "../../src/testing/index.js";
import { parseWebhook, verifyWebhook } from "../../src/webhooks/index.js";

const scheme = fc.constantFrom("compat", "relay", "twilio");
const text = fc.string({ unit: "grapheme", maxLength: 12 });
const fields = fc.dictionary(
  text.filter((name) => name !== ""),
  fc.oneof(text, fc.array(text, { minLength: 2, maxLength: 4 })),
  { maxKeys: 6 },
);
const key = text.filter((one) => one.trim() !== "");
const url = fc.webUrl({ withQueryParameters: true, withFragments: true });
const runs = { numRuns: 150 };

describe("any webhook", () => {
  it("verifies as signed, and returns its fields", async () => {
    await fc.assert(
      fc.asyncProperty(key, url, scheme, fields, async (signingKey, at, by, body) => {
        const signed = await signWebhook({ signingKey, url: at, scheme: by, body });
        const { payload } = await parseWebhook({ signingKey, url: at, ...signed, method: "POST" });
        if (signed.rawBody !== "" && by !== "relay") expect({ ...payload }).toEqual({ ...body });
      }),
      runs,
    );
  });

  it("is refused under another key, URL or body", async () => {
    await fc.assert(
      fc.asyncProperty(key, url, scheme, fields, key, text, async (signingKey, at, by, body, otherKey, more) => {
        const signed = await signWebhook({ signingKey, url: at, scheme: by, body });
        const input = { signingKey, url: at, ...signed };
        if (otherKey.trim() !== signingKey.trim()) await expectBad({ ...input, signingKey: otherKey });
        await expectBad({ ...input, url: at.replace("://", "://x.") });
        await expectBad({ ...input, rawBody: `${signed.rawBody}&z${encodeURIComponent(more)}=1` });
      }),
      runs,
    );
  });

  it("yields a result, whatever a sender sends", async () => {
    const header = fc.oneof(fc.string({ unit: "binary" }), fc.array(fc.string(), { maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(
        header,
        header,
        fc.oneof(fc.string(), fc.uint8Array()),
        fc.string(),
        async (sha1, sha256, rawBody, type) => {
          const headers = {
            "x-signalwire-signature": sha1,
            "x-signalwire-sha256-signature": sha256,
            "content-type": type,
          };
          const result = await verifyWebhook({
            signingKey: "PSK_1",
            url: "https://app.example.com/",
            headers,
            rawBody,
          });
          expect(result.ok).toBe(false);
        },
      ),
      runs,
    );
  });
});

async function expectBad(input: Parameters<typeof verifyWebhook>[0]): Promise<void> {
  expect(await verifyWebhook(input)).toEqual({ ok: false, reason: "bad_signature" });
}
