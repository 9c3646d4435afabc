/** What the compatibility API refuses, in the error shape of the operation. */
import { describe, expect, it } from "vitest";
import { type Asking, AUTHORIZATION, ask, stillSpace } from "../ask.js";
import { CALL } from "../state/sent.js";

const FORM = "application/x-www-form-urlencoded";
const NINE_MEDIA = `To=%2B12025550111&From=%2B12025550100${"&MediaUrl=https://a.example/1.png".repeat(9)}`;

describe("the compatibility API", () => {
  it.each<[string, string, string, Asking, number, RegExp]>([
    [
      "a JSON body",
      "POST",
      "/Calls/c/Recordings",
      { json: { RecordingChannels: "dual" } },
      400,
      /must be application\/x-www-form-urlencoded/,
    ],
    [
      "a body without a content type",
      "POST",
      "/Calls/c/Recordings",
      { form: "Trim=x", headers: { "content-type": "" } },
      400,
      /without a content type/,
    ],
    [
      "an unknown field",
      "POST",
      "/Calls/c/Recordings",
      { form: { RecordingChanels: "dual" } },
      422,
      /RecordingChanels/,
    ],
    [
      "a field in another case",
      "POST",
      "/Calls/c/Recordings",
      { form: { recordingChannels: "dual" } },
      422,
      /recordingChannels/,
    ],
    [
      "a field named like a member of Object's prototype",
      "POST",
      "/Calls/c/Recordings",
      { form: { constructor: "dual" } },
      422,
      /constructor/,
    ],
    [
      "a value that is not in the enum",
      "POST",
      "/Calls/c/Recordings",
      { form: { RecordingChannels: "both" } },
      422,
      /mono, dual/,
    ],
    [
      "too many values for a field that takes one or several",
      "POST",
      "/Messages",
      { form: NINE_MEDIA },
      422,
      /^MediaUrl takes at most 8/,
    ],
    [
      "a text that is too long",
      "POST",
      "/Applications",
      { form: { FriendlyName: "x".repeat(65) } },
      422,
      /^FriendlyName is longer than 64 characters$/,
    ],
    [
      "only the other field next to a text of the maximum length, in characters of two code units",
      "POST",
      "/Applications",
      { form: { FriendlyName: "📞".repeat(64), Odd: "x" } },
      422,
      /^Odd is not a parameter of this request$/,
    ],
    [
      "a queue that no call fits in",
      "POST",
      "/Queues",
      { form: { FriendlyName: "Desk", MaxSize: "0" } },
      422,
      /^MaxSize must be more than 0$/,
    ],
    [
      "a text for a field that can only be cleared",
      "POST",
      "/Messages/m",
      { form: { Body: "x" } },
      422,
      /^Body must be empty$/,
    ],
    ["a missing body if fields are required", "POST", "/Calls", {}, 422, /To is required.*From is required/],
    ["a missing required field", "POST", "/Calls", { form: { To: "+12025550111" } }, 422, /^From is required$/],
    ["an empty required field", "POST", "/Calls/c/Recordings/r", { form: { Status: "" } }, 422, /^Status is required$/],
    ["an empty required text", "POST", "/Calls", { form: { ...CALL, To: "" } }, 422, /^To is required$/],
    [
      "a value that is not in the enum, for a required field",
      "POST",
      "/Calls/c/Recordings/r",
      { form: { Status: "on" } },
      422,
      /paused, in-progress, stopped/,
    ],
    [
      "a date filter that is not a date",
      "GET",
      "/Recordings?DateCreated=someday",
      {},
      422,
      /DateCreated must be a date/,
    ],
    [
      "text instead of a number",
      "POST",
      "/Calls",
      { form: { ...CALL, Timeout: "soon" } },
      422,
      /Timeout must be a whole number/,
    ],
    [
      "a number out of range",
      "POST",
      "/Calls",
      { form: { ...CALL, Timeout: "601" } },
      422,
      /Timeout must be at most 600/,
    ],
    [
      "text instead of a boolean",
      "POST",
      "/Calls",
      { form: { ...CALL, Record: "yes" } },
      422,
      /Record must be true or false/,
    ],
    ["an invalid URL", "POST", "/Calls", { form: { ...CALL, Url: "app" } }, 422, /Url must be a URL/],
    [
      "digits that are too long",
      "POST",
      "/Calls",
      { form: { ...CALL, SendDigits: "1".repeat(33) } },
      422,
      /SendDigits/,
    ],
    [
      "a call with nothing to run",
      "POST",
      "/Calls",
      { form: { To: "+12025550111", From: "+12025550100" } },
      422,
      /^Url or ApplicationSid is required$/,
    ],
    [
      "a message to what is no number",
      "POST",
      "/Messages",
      { form: { To: "Front desk", From: "+12025550100", Body: "hi" } },
      422,
      /^To must be a phone number in E.164 form: a plus, then digits$/,
    ],
    [
      "a message without a recipient",
      "POST",
      "/Messages",
      { form: { From: "+12025550100", Body: "hi" } },
      422,
      /To is required/,
    ],
    [
      "a message without a sender",
      "POST",
      "/Messages",
      { form: { To: "+12025550100", Body: "hi" } },
      422,
      /From or MessagingServiceSid/,
    ],
    [
      "a message without content",
      "POST",
      "/Messages",
      { form: { To: "+1202555", From: "+1202556" } },
      422,
      /Body or MediaUrl/,
    ],
    [
      "a message that is too long",
      "POST",
      "/Messages",
      { form: { To: "+12025550111", From: "+12025550100", Body: "x".repeat(1601) } },
      422,
      /^Body is longer than 1600 characters$/,
    ],
    [
      "a field beyond the end of a numbered series",
      "POST",
      "/Calls/c/Streams",
      { form: { Url: "wss://app.example.com/", "Parameter100.Name": "a" } },
      422,
      /^Parameter100.Name is not/,
    ],
    ["a page size of 0", "GET", "/Recordings?PageSize=0", {}, 422, /at least 1/],
    ["a page size beyond the largest", "GET", "/Recordings?PageSize=1001", {}, 422, /at most 1000/],
    ["a page before the first", "GET", "/LamlBins?Page=-1", {}, 422, /^Page must be at least 0$/],
    ["a later page without its token", "GET", "/Recordings?Page=1", {}, 422, /PageToken is required/],
    ["an invented page token", "GET", "/Recordings?Page=1&PageToken=mine", {}, 422, /PageToken/],
    ["an unknown query parameter", "GET", "/Recordings?DateCreate=2026-01-05", {}, 422, /DateCreate/],
    ["a query parameter named like a member of every object", "GET", "/Recordings?toString=x", {}, 422, /toString/],
    ["an impossible day", "GET", "/Conferences?DateCreated=2026-02-30", {}, 422, /a date like YYYY-MM-DD$/],
    ["a day in another order", "GET", "/Messages?DateSent=01/05/2026", {}, 422, /a date like YYYY-MM-DD$/],
    ["a time in another form", "GET", "/Calls?StartTime=2026-01-05", {}, 422, /like Mon, 05 Jan 2026 10:00:00/],
    ["a number that only Date.parse takes for a date", "GET", "/Faxes?DateCreatedAfter=7", {}, 422, /must be a date/],
    [
      "a number that does not fit into 32 bits",
      "POST",
      "/Queues",
      { form: { FriendlyName: "q", MaxSize: "2147483648" } },
      422,
      /^MaxSize must be at most 2147483647$/,
    ],
    ["a path that is not percent-encoded", "GET", "/Calls/50%", {}, 400, /^The path is not percent-encoded/],
    ["a query in another encoding", "GET", "/Applications?FriendlyName=%FC", {}, 400, /^The query is not percent-enc/],
    [
      "a form that is not percent-encoded",
      "POST",
      "/Applications",
      { text: "FriendlyName=50%" },
      400,
      /^The form is not percent-encoded/,
    ],
    ["a parameter of the other API's pages", "GET", "/Recordings?page_size=2", {}, 422, /page_size/],
    ["a path that ends in a slash", "GET", "/Applications/", {}, 404, /Applications\//],
    ["an unknown sid", "GET", "/Recordings/nope.json", {}, 404, /nope/],
    ["an unknown path", "GET", "/Nonsense", {}, 404, /Nonsense/],
    ["a method that the path does not have", "PUT", "/Recordings", {}, 405, /GET/],
    ["missing credentials", "GET", "/Recordings", { headers: { authorization: "" } }, 401, /token/],
    [
      "a wrong token",
      "GET",
      "/Recordings",
      { headers: { authorization: `Basic ${btoa("P-1:nope")}` } },
      401,
      /createFakeSpace\(\{ projectId, token \}\)/,
    ],
    ["another authentication scheme", "GET", "/Recordings", { headers: { authorization: "Bearer T-1" } }, 401, /token/],
  ])("refuses %s", async (_, method, path, asking, status, message) => {
    const answer = await ask(stillSpace(), method, path, asking);
    expect(answer.json).toEqual({
      code: expect.any(Number),
      message: expect.stringMatching(message),
      more_info: expect.stringMatching(/^https:/),
      status,
    });
    expect(answer.status).toBe(status);
  });

  it.each<[string, Asking, number, number]>([
    ["/Recordings", { headers: { authorization: "" } }, 401, 20003],
    ["/Recordings/nope.json", {}, 404, 20404],
  ])("%s: the code of its error", async (path, asking, status, code) => {
    expect((await ask(stillSpace(), "GET", path, asking)).json).toMatchObject({ status, code });
  });

  it.each<[string, string, Asking, number, object]>([
    [
      "/Conferences/c/Recordings/r",
      "a list of texts",
      { form: { Status: "on" } },
      422,
      { errors: [expect.stringContaining("Status")] },
    ],
    [
      "/Calls",
      "a list of objects",
      { json: CALL },
      400,
      { errors: [{ code: expect.any(String), message: expect.any(String), more_info: expect.any(String) }] },
    ],
    ["/ImportedPhoneNumbers", "a code that is a word", { form: {} }, 422, { code: "missing_required_parameter" }],
    [
      "/tokens",
      "a single flat object",
      { form: { nam: "x" } },
      422,
      { attribute: expect.any(String), code: expect.any(String) },
    ],
  ])("%s has an error shape of its own: %s", async (path, _, asking, status, body) => {
    const answer = await ask(stillSpace(), "POST", path, asking);
    expect(answer.json).toMatchObject(body);
    expect(answer.status).toBe(status);
  });

  it.each([
    ["an empty body without a content type", undefined],
    ["an empty form", ""],
    ["an optional field that is cleared", "RecordingStatusCallback="],
    ["a list joined by spaces", "RecordingStatusCallbackEvent=in-progress+completed"],
  ])("accepts %s", async (_, form) => {
    const asking = form === undefined ? {} : { form, headers: { "content-type": `${FORM};charset=UTF-8` } };
    expect((await ask(stillSpace(), "POST", "/Calls/c/Recordings", asking)).status).toBe(200);
  });

  it("accepts the name of the authentication scheme in any case", async () => {
    const headers = { authorization: AUTHORIZATION.replace("Basic", "basic") };
    expect((await ask(stillSpace(), "GET", "/Calls", { headers })).status).toBe(200);
  });

  it("accepts any field of a numbered series", async () => {
    const form = { Url: "wss://app.example.com/", "Parameter7.Name": "a", "Parameter7.Value": "b" };
    expect((await ask(stillSpace(), "POST", "/Calls/c/Streams", { form })).status).toBe(200);
  });

  it("accepts a repeated field for a list", async () => {
    const form = `${new URLSearchParams(CALL)}&StatusCallbackEvent=initiated&StatusCallbackEvent=ringing`;
    expect((await ask(stillSpace(), "POST", "/Calls", { form })).status).toBe(200);
  });
});
