import { describe, expect, it } from "vitest";
import { verifyWebhook } from "../../src/webhooks/index.js";

const KEY = "12345";
const U = "https://mycompany.com/myapp.php?foo=1&bar=2";
const P = form({
  CallSid: "CA1234567890ABCDE",
  Caller: "+14158675309",
  Digits: "1234",
  From: "+14158675309",
  To: "+18005551212",
});
const RELAY_KEY = "PSKtest1234567890abcdef";
const RELAY_URL = "https://example.ngrok.io/webhook";
const RELAY_BODY = '{"event":"call.state","params":{"call_id":"abc-123","state":"answered"}}';

function form(fields: Record<string, string> | [string, string][]): string {
  return String(new URLSearchParams(fields));
}

function verify(url: string, rawBody: string | Uint8Array, signature: string, key: string | string[] = KEY) {
  return verifyWebhook({ signingKey: key, url, rawBody, headers: { "X-SignalWire-Signature": signature } });
}

const REPEATED = form([
  ["Sid", "CA123"],
  ["SidAccount", "AC123"],
  ["Digits", "5678"],
  ["Digits", "1234"],
  ["Digits", "1234"],
]);
const ADDRESSES = form([
  ["MessagingBinding.Address", "+1325xxxxxxx"],
  ["MessagingBinding.Address", "+1415xxxxxxx"],
]);
const HASHED = `${U}&bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620`;
const HASHED_RELAY = `${RELAY_URL}?bodySHA256=69f3cbfc18e386ef8236cb7008cd5a54b7fed637a8cb3373b5a1591d7f0fd5f4`;

describe("J1: known signatures", () => {
  it.each([
    ["fields", U, P, "RSOYDt4T1cUTdK1PDd93/VVr8B8=", "compat"],
    ["fields, https with its default port", U.replace(".com", ".com:443"), P, "kvajT1Ptam85bY51eRf/AJRuM3w=", "compat"],
    [
      "http with its default port",
      U.replace("https", "http").replace(".com", ".com:80"),
      P,
      "0ZXoZLH/DfblKGATFgpif+LLRf4=",
      "compat",
    ],
    [
      "http with another port",
      U.replace("https", "http").replace(".com", ".com:1234"),
      P,
      "Zmvh+3yNM1Phv2jhDCwEM3q5ebU=",
      "compat",
    ],
    ["user and password", U.replace("//", "//user:pass@"), P, "CukzLTc1tT5dXEDIHm/tKBanW10=", "compat"],
    ["an escaped apostrophe", `${U}&Body=It%27s+amazing`, P, "TfZzewPq8wqrGlMfyAud8+/IvJ0=", "compat"],
    ["a raw apostrophe", `${U}&Body=It's+amazing`, P, "dsq4Ehbj6cs+KdTkpF5sSSplOWw=", "compat"],
    ["a dotted name, repeated", U, ADDRESSES, "83O6e2vORAoJHUNzJjDWN1jz+BA=", "compat"],
    ["J9: a repeated name, as submitted", U, REPEATED, "eMV0TTCyejiqoUSkV7IwWuk0CRc=", "compat"],
    ["J9: a repeated name, Twilio's way", U, REPEATED, "IK+Dwps556ElfBT0I3Rgjkr1wJU=", "twilio"],
    [
      "a JSON body's hash",
      HASHED,
      '{"property": "value", "boolean": true}',
      "a9nBmqA0ju/hNViExpshrM61xv4=",
      "compat-json",
    ],
  ])("%s", async (_, url, body, signature, scheme) => {
    expect(await verify(url, body, signature)).toEqual({ ok: true, scheme });
  });

  it.each([
    ["Relay JSON", RELAY_URL, RELAY_BODY, "c3c08c1fefaf9ee198a100d5906765a6f394bf0f", "relay"],
    ["a JSON body's hash", HASHED_RELAY, '{"event":"call.state"}', "dfO9ek8mxyFtn2nMz24plPmPfIY=", "compat-json"],
  ])("%s, with a project's key", async (_, url, body, signature, scheme) => {
    expect(await verify(url, body, signature, RELAY_KEY)).toEqual({ ok: true, scheme });
  });
});
