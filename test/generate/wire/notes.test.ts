import { expect, it } from "vitest";
import { textOf } from "../make.js";
import { makeWire } from "./client.js";

it("what can't be sent is left out and reported", async () => {
  const { model } = await makeWire();
  const notes = model.notes
    .map(({ reason }) => reason)
    .filter(
      (reason) =>
        /is left out$|is sent as|reserved|is not read|is not used|can't be sent|API key|is that of|its server|goes whole/.test(
          reason,
        ) && !/GET and HEAD/.test(reason),
    );
  expect(notes).toEqual([
    'parameter "nested": objects inside it can\'t be sent',
    'parameter "reserved": allowReserved is not followed, reserved characters are percent-encoded',
    'parameter "objects": a list of objects in a query; it is left out',
    'parameter "X-Objects": a list of objects in a header; it is left out',
    "its server is files.example.com; the client asks its own base URL instead",
    "itemSchema is not used: text/event-stream is a stream of bytes",
    "text/csv is not read, since the answer 200 is application/json",
    "request body text/* is sent as text/plain",
    "request body image/* is sent as application/octet-stream",
    '"Deeper": objects inside it can\'t be sent',
    'field "Listed": a list of objects in style form; it is left out',
    "itemSchema is not used: request body application/jsonl is sent as it is given",
    "request body application/soap+xml is sent as the text it is given",
    '"xml" is sent as it is given, which has to be application/xml',
    'parameter "Content-Length": a header that the client writes itself; it is left out',
    'the query parameter "id" is query_id: id is that of the path',
    'the cookie parameter "id" is cookie_id: id is that of the path',
    'the API key "api_key" in a query is an input of each call that needs it',
    'the API key "sid" in a cookie is an input of each call that needs it',
    'the API key "X-Api-Key" in a header is an input of each call that needs it',
    'parameter "X Two\\nLines": no header can have this name; it is left out',
  ]);
});

it("the thin client asks for no header that it sets itself", async () => {
  const { files } = await makeWire();
  const types = textOf(files, "types.ts");
  const headers = [...types.matchAll(/header\??: \{\n(.*?)\n\s*\};/gs)].map(([, members]) => members?.trim());
  expect(headers.join(" ")).toContain("X-Text");
  expect(headers.join(" ")).not.toMatch(/Content-Length|authorization|Accept/);
});
