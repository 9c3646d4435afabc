/** The address of an operation, in the notations of both sites. */
import { describe, expect, it } from "vitest";
import { operationsOf } from "../../scripts/import-docs/fragment.js";
import { fragmentOf } from "./tell.js";

const SPACE = "https://{space_name}.doors.example";

const older = (call: string) => `Open a door

${call}

Opens it. Try it with POST https://hooks.elsewhere.example/x first.

Request

Path Parameters

    Sid uuidrequired

    Which one.

Responses

OK

Schema

    widthinteger
`;

const current = (call: string) => `Open a door
View as Markdown
${call}
Path parameters
SidstringRequired
Which one.
Response
The request has succeeded.
widthinteger
How wide.
`;

describe("the address", () => {
  it.each([
    ["a path", "GET /doors/:Sid", undefined],
    ["a path on a line of its own", "GET \n\n/doors/:Sid", undefined],
    ["a path glued to the method", "GET/doors/:Sid", undefined],
    ["a path in braces", "GET /doors/{Sid}", undefined],
    ["a path in backticks", "`GET /doors/{Sid}`", undefined],
    ["a whole address", "GET https://<space>.doors.example/doors/:Sid", SPACE],
    ["a whole address on a line of its own", "GET \n\nhttps://<space>.doors.example/doors/:Sid", SPACE],
    ["a whole address glued to the method", "GEThttps://your-space.doors.example/doors/:Sid", SPACE],
    ["a whole address with braces", "GET https://{your_space_name}.doors.example/doors/{Sid}", SPACE],
    ["a whole address, escaped", "GET https://%7BYour_Space_Name%7D.doors.example/doors/%7BSid%7D", SPACE],
    ["a whole address and a query", "GET https://example.doors.example/doors/:Sid?Page=1", SPACE],
    ["a path, then the whole", "GET\n/doors/:Sid\nGET\nhttps://space.doors.example/doors/:Sid", SPACE],
    ["the whole, then a path", "GET\nhttps://SPACE_NAME.doors.example/doors/:Sid\nGET\n/doors/:Sid", SPACE],
    ["a space that has a name", "GET https://acme.doors.example/doors/:Sid", "https://acme.doors.example"],
    ["a host without spaces", "GET https://example.com/doors/:Sid", "https://example.com"],
  ])("%s", (_name, call, server) => {
    for (const page of [older(call), current(call)]) {
      const { document } = fragmentOf(page);
      const [found] = operationsOf(document);
      expect([found?.method, found?.path, document.servers?.[0]?.url]).toEqual(["get", "/doors/{Sid}", server]);
    }
  });

  it("leaves the operation unplaced if it is missing, and says so", () => {
    const { document, decisions } = fragmentOf(older(""));
    expect(Object.keys(document.paths ?? {})).toEqual(["x-unplaced"]);
    expect(decisions).toEqual(["the page shows no address: to be placed by its content"]);
  });
});
