/** Whatever is over, deleted or taken no longer exists for anybody. */
import { describe, expect, it } from "vitest";
import { ask, stillSpace } from "../ask.js";
import { CALL, create, FAX, MESSAGE, play, STREAM, type Step } from "./sent.js";

type Row = readonly [method: string, path: string, status: number, sent?: Record<string, string>];

/** Relay REST takes JSON, the compatibility API forms. */
function toStep([method, path, , sent]: Row): Step {
  if (!sent) return [method, path];
  return [method, path, path.startsWith("relay:") ? { json: sent } : { form: sent }];
}

describe("what is over, gone or taken", () => {
  const NUMBER = "+12025550100";
  const END = { Status: "completed" };
  it.each<[string, readonly Row[]]>([
    [
      "a call that is over is not recorded",
      [
        ["POST", "/Calls/call-1/Recordings", 200],
        ["POST", "/Calls/call-1", 200, END],
        ["POST", "/Calls/call-1/Recordings", 422],
      ],
    ],
    [
      "the call of a participant who is removed from a conference is over",
      [
        ["GET", "/Conferences/conf-1/Participants/call-1", 200],
        ["DELETE", "/Conferences/conf-1/Participants/call-1", 204],
        ["POST", "/Calls/call-1/Recordings", 422],
      ],
    ],
    [
      "a call is in one conference at a time",
      [
        ["GET", "/Conferences/conf-1/Participants/call-1", 200],
        ["GET", "/Conferences/conf-2/Participants/call-1", 404],
        ["GET", "/Conferences/conf-1/Participants/call-1", 200],
      ],
    ],
    [
      "nothing is announced in a conference that is over",
      [
        ["GET", "/Conferences/conf-1/Participants/call-1", 200],
        ["POST", "/Conferences/conf-1", 200, { AnnounceUrl: "https://app.example.com/" }],
        ["POST", "/Conferences/conf-1", 200, END],
        ["POST", "/Conferences/conf-1", 200, END],
        ["POST", "/Conferences/conf-1", 422, { AnnounceUrl: "https://app.example.com/" }],
      ],
    ],
    [
      "a call in progress is ended, not canceled",
      [
        ["POST", "/Calls/call-1/Recordings", 200],
        ["POST", "/Calls/call-1", 422, { Status: "canceled" }],
        ["POST", "/Calls/call-1", 200, END],
      ],
    ],
    [
      "a call in progress is not deleted",
      [
        ["POST", "/Calls", 200, CALL],
        ["DELETE", "/Calls/{0}", 422],
        ["POST", "/Calls/{0}", 200, END],
        ["DELETE", "/Calls/{0}", 204],
      ],
    ],
    [
      "a deleted call does not come in again",
      [
        ["POST", "/Calls", 200, CALL],
        ["POST", "/Calls/{0}", 200, END],
        ["DELETE", "/Calls/{0}", 204],
        ["POST", "/Calls/{0}/Recordings", 404],
      ],
    ],
    [
      "a participant who has hung up no longer takes part",
      [
        ["GET", "/Conferences/conf-1/Participants/call-1", 200],
        ["POST", "/Calls/call-1", 200, END],
        ["GET", "/Conferences/conf-1/Participants/call-1", 404],
      ],
    ],
    [
      "a caller who has hung up no longer waits",
      [
        ["POST", "/Queues", 201, { FriendlyName: "Support" }],
        ["GET", "/Queues/{0}/Members/call-1", 200],
        ["GET", "/Queues/{0}/Members/Front", 200],
        ["POST", "/Calls/call-1", 200, END],
        ["GET", "/Queues/{0}/Members/call-1", 404],
        ["GET", "/Queues/{0}/Members/Front", 404],
      ],
    ],
    [
      "a number is sold once, by either API",
      [
        ["POST", "/IncomingPhoneNumbers", 201, { PhoneNumber: NUMBER }],
        ["POST", "/IncomingPhoneNumbers", 422, { PhoneNumber: NUMBER }],
        ["POST", "relay:/phone_numbers", 422, { number: NUMBER }],
        ["DELETE", "/IncomingPhoneNumbers/{0}", 204],
        ["POST", "relay:/phone_numbers", 200, { number: NUMBER }],
      ],
    ],
    [
      "a stream belongs to a call in progress",
      [
        ["POST", "/Calls/call-1/Streams", 200, STREAM],
        ["POST", "/Calls/call-1/Streams/{0}", 200, { Status: "stopped" }],
        ["POST", "/Calls/call-2/Streams/{0}", 404, { Status: "stopped" }],
        ["POST", "/Calls/call-1/Streams/other", 200, { Status: "stopped" }],
        ["POST", "/Calls/call-1", 200, END],
        ["POST", "/Calls/call-1/Streams", 422, STREAM],
      ],
    ],
    [
      "a call waits in one queue at a time",
      [
        ["POST", "/Queues", 201, { FriendlyName: "support" }],
        ["GET", "/Queues/{0}/Members/call-1", 200],
        ["POST", "/Queues", 201, { FriendlyName: "sales" }],
        ["GET", "/Queues/{1}/Members/call-1", 404],
        ["POST", "/Queues/{0}/Members/call-1", 200, { Url: "https://app.example.com/" }],
        ["GET", "/Queues/{1}/Members/call-1", 200],
      ],
    ],
    [
      "a queue takes no more calls than it has room for",
      [
        ["POST", "/Queues", 201, { FriendlyName: "support", MaxSize: "1" }],
        ["GET", "/Queues/{0}/Members/call-1", 200],
        ["GET", "/Queues/{0}/Members/call-2", 404],
        ["POST", "/Calls/call-1", 200, END],
        ["GET", "/Queues/{0}/Members/call-2", 200],
      ],
    ],
    [
      "a fax's document is deleted with the fax",
      [
        ["POST", "/Faxes", 200, FAX],
        ["GET", "/Faxes/{0}/Media", 200],
        ["GET", "/Faxes/{0}/Media/other", 404],
        ["DELETE", "/Faxes/{0}", 204],
        ["GET", "/Faxes/{0}/Media", 404],
      ],
    ],
    [
      "media belongs only to its own message",
      [
        ["POST", "/Messages", 201, { ...MESSAGE, MediaUrl: "https://a.example/1" }],
        ["POST", "/Messages", 201, { ...MESSAGE, MediaUrl: "https://a.example/2" }],
        ["GET", "/Messages/{1}/Media/5a0e7ad2-6f0b-4c1e-9d3a-000000000002", 404],
      ],
    ],
    [
      "nothing is left below what was deleted",
      [
        ["POST", "relay:/endpoints/sip", 200, { username: "desk", password: "a long password" }],
        ["DELETE", "relay:/endpoints/sip/{0}", 204],
        ["PUT", "relay:/endpoints/sip/{0}", 404, { username: "desk" }],
      ],
    ],
    [
      "a caller id is verified by six digits, once",
      [
        ["POST", "relay:/verified_caller_ids", 201, { number: NUMBER }],
        ["POST", "relay:/verified_caller_ids/{0}/verification", 200],
        ["PUT", "relay:/verified_caller_ids/{0}/verification", 422, { verification_code: "12" }],
        ["PUT", "relay:/verified_caller_ids/{0}/verification", 200, { verification_code: "123456" }],
        ["POST", "relay:/verified_caller_ids/{0}/verification", 422],
        ["DELETE", "relay:/verified_caller_ids/{0}", 204],
        ["PUT", "relay:/verified_caller_ids/{0}/verification", 404, { verification_code: "123456" }],
      ],
    ],
    [
      "a deleted message has no media",
      [
        ["POST", "/Messages", 201, { ...MESSAGE, MediaUrl: "https://example.com/1.png" }],
        ["GET", "/Messages/{0}/Media", 200],
        ["DELETE", "/Messages/{0}", 204],
        ["GET", "/Messages/{0}/Media", 404],
      ],
    ],
  ])("%s", async (_, rows) => {
    const answers = await play(stillSpace(), rows.map(toStep));
    expect(answers.map(({ status }) => status)).toEqual(rows.map(([, , status]) => status));
  });

  it("callers who have hung up are not counted anywhere", async () => {
    const space = stillSpace();
    const queue = await create(space, "/Queues", { FriendlyName: "Support" });
    await ask(space, "GET", `/Queues/${queue}/Members/call-1`);
    await ask(space, "GET", "/Conferences/conf-1/Participants/call-1");
    await ask(space, "POST", "/Calls/call-1", { form: END });
    expect((await ask(space, "GET", `/Queues/${queue}`)).json.current_size).toBe(0);
    expect((await ask(space, "GET", "/Conferences/conf-1/Participants")).json.participants).toEqual([]);
  });
});
