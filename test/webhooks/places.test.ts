/** Platforms that pass a body on to the check: one check for both kinds of request, cXML's forms and SWML's JSON. */
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { signWebhook } from "../../src/testing/index.js";
import { webhook } from "../../src/webhooks/express.js";
import { parseWebhook } from "../../src/webhooks/index.js";

const signingKey = "PSK_example";
const url = "https://app.example.com/hooks/voice?step=1";
const form = { CallSid: "call-1", "Param[name]": "ä & =", "Param[list][]": ["1", "2"], Empty: "" };
const swml = '{"call": {"call_id": "call-1"}, "vars": {"n": 1.0}}';

interface Sent {
  readonly headers: Record<string, string>;
  readonly rawBody: string;
}
type Place = (sent: Sent) => Promise<unknown>;

const parse = async (headers: Parameters<typeof parseWebhook>[0]["headers"], rawBody: string | Uint8Array) =>
  (await parseWebhook({ signingKey, url, headers, rawBody })).payload;

/** A request as passed on by an AWS proxy: the body as text or base64. */
function lambda({ rawBody }: Sent, isBase64Encoded: boolean): Uint8Array {
  const body = Buffer.from(rawBody).toString(isBase64Encoded ? "base64" : "utf8");
  return Buffer.from(body, isBase64Encoded ? "base64" : "utf8");
}

/** Google's functions parse the body, keep its bytes, and cut their own name off the URL. */
async function googleFunction({ headers, rawBody }: Sent): Promise<unknown> {
  let payload: unknown;
  const receive = webhook({ signingKey, publicUrl: "https://app.example.com/hooks/voice" }, (hook) => {
    payload = hook.payload;
  });
  const request = {
    method: "POST",
    url: "/?step=1",
    headers,
    socket: {},
    body: { parsed: true },
    rawBody: Buffer.from(rawBody),
  };
  await receive(request as never, { end: () => {} } as never);
  return payload;
}

async function hono({ headers, rawBody }: Sent): Promise<unknown> {
  const app = new Hono();
  app.use(async (context, next) => {
    await context.req.parseBody();
    await next();
  });
  app.post("/hooks/voice", async ({ req, json }) => json(await parse(req.header(), await req.text())));
  return (await app.request(url, { method: "POST", headers, body: rawBody })).json();
}

const PLACES: [string, Place][] = [
  ["AWS Lambda, text", (sent) => parse(sent.headers, lambda(sent, false))],
  ["AWS Lambda, base64", (sent) => parse(sent.headers, lambda(sent, true))],
  [
    "AWS Lambda behind a REST API, headers as lists",
    (sent) =>
      parse(Object.fromEntries(Object.entries(sent.headers).map(([name, value]) => [name, [value]])), sent.rawBody),
  ],
  ["a Google function", googleFunction],
  ["Hono, after parseBody()", hono],
];

describe.each(PLACES)("%s", (_, place) => {
  it.each([
    ["a form with brackets and repeated names", "compat", form, { ...form }],
    ["SWML's JSON", "relay", swml, JSON.parse(swml)],
  ] as const)("%s", async (__, scheme, body, payload) => {
    const sent = await signWebhook({ signingKey, url, scheme, body });
    expect(await place(sent)).toEqual(payload);
  });
});

it.each([
  ["Express's body", { CallSid: "call-1" }],
  ["Fastify's body", Object.assign(Object.create(null), { CallSid: "call-1" })],
  ["Lambda's body of a GET", null],
])("a parsed body is refused, with advice for each platform: %s", async (_, rawBody) => {
  const { headers } = await signWebhook({ signingKey, url, scheme: "compat", body: form });
  await expect(parse(headers, rawBody as never)).rejects.toThrow(
    /not a parsed object:.*Express.*Fastify.*Lambda.*Firebase/,
  );
});
