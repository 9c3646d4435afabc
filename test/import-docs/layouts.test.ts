/** The layouts in which copies of pages occur, each as a small page of our own. */
import { describe, expect, it } from "vitest";
import { tell } from "./tell.js";

const OLDER_WITH_EXAMPLE = `
List rooms
GET/houses/:house_id/rooms
The rooms.
Request
Path Parameters
house_id uuidrequired
Its id.
Query Parameters
ttl integer
Seconds.
Example: 900
Responses
- 200
- 404
The request has succeeded.
- application/json
- Schema
- Example (from schema)
Schema
Array [
- Small
- Big
]
data
object[]
required
id uuidrequired
The id.
kind RoomKind (string)required
The kind.
Possible values: [small
, big
]
door
object
width integerrequired
Example:
3
links
object
required
self urirequired
This page
{
"data": [
{
"id": "3fa8",
"kind": "small",
"door": {
"width": 3
}
}
],
"links": {
"self": "https://x.example"
}
}
There is none.
- application/json
- Schema
- Example (from schema)
Schema
error stringrequired
Possible values: [Not Found
]
Loading...`;

const OLDER_WORDS = `
Skip to main content

Open a door

Path Parameters
Sid uuid REQUIRED

Which one.

Request Body
How string REQUIRED

Possible values: [wide, little]

In what way.

Count integer

How often.

Responses
200

OK

Schema OPTIONAL
sid uuid OPTIONAL

Which one.

404

Not Found

Schema OPTIONAL
code integer OPTIONAL
`;

const TABLES = `# Get a door

GET /Doors/{Sid}

### Parameters

| Name | Type | Required | Description |
|---|---|---|---|
| \`Sid\` | string | Yes | Which one |
| Page | Integer | No | Which part |

### Response

Attribute | Type | Description
---|---|---
width object | Integer | How wide
`;

const NAMES_ONLY = `Open a door
Opens it.
Path parameters
Sid
Which one it is.
Request
This endpoint expects an object.
How
In what way to open it.
Allowed values:
Count
How often it is opened.
Response
The request has succeeded.
sid
Which one it is.
Errors
404
Not Found Error
`;

const WEBHOOK = `Door status callback

View as Markdown
Sent when a door moves.

Payload

The payload of this webhook request is an object.
DoorSidstringRequired
Which one.
WidthintegerRequired
How wide.
StateenumRequired

In what state.

Allowed values:
NotestringOptional

Response

200
Webhook received
`;

const SPACED = `Request
Name string Required <=64 characters
What it is called.
Method enum Optional Defaults to POST
How to call.
Allowed values: GET POST
to string or null Optional
Where to.
Response
sid string Required format: "uuid"
Which one.
`;

const UNION = `Get a door
|View as Markdown|
GET
https://{your_space_name}.x.example/api/doors/:id
GET
/api/doors/:id
1{
2 "id": "3fa8"
3}
Path parameters
idstringRequired
Which one.
Response
One of these.
WoodenDoorobject
Of wood.
OR
GlassDoorobject
Of glass.
Errors
401
Unauthorized Error
`;

const OLDER_WITHOUT_GAPS = `
Open a door
POST/doors
Request
Body
required
How string
In what way.
Responses
- 200
OK
- application/json
- Schema
Schema
hinge
object
kind string
Of what kind.
lock
object
keys integer
How many.
Loading...`;

describe("layouts", () => {
  it.each([
    [
      "older site, codes first, with an example that tells what stands inside what",
      OLDER_WITH_EXAMPLE,
      "docusaurus-text",
      "get /houses/{house_id}/rooms",
      "200 404",
      [
        "path house_id: string!",
        "query ttl: integer",
        "200.data: array!",
        "200.data[].id: string!",
        '200.data[].kind: string! ["small","big"]',
        "200.data[].door: object",
        "200.data[].door.width: integer!",
        "200.links: object!",
        "200.links.self: string!",
        '404.error: string! ["Not Found"]',
      ],
    ],
    [
      "older site, without empty lines",
      OLDER_WITHOUT_GAPS,
      "docusaurus-text",
      "post /doors",
      "200",
      ["body.How: string", "200.hinge: object", "200.hinge.kind: string", "200.lock: object", "200.lock.keys: integer"],
    ],
    [
      "older site, flags as words",
      OLDER_WORDS,
      "docusaurus-text",
      "post x-unplaced",
      "200 404",
      [
        "path Sid: string!",
        'body.How: string! ["wide","little"]',
        "body.Count: integer",
        "200.sid: string",
        "404.code: integer",
      ],
    ],
    [
      "older site, tables",
      TABLES,
      "docusaurus-text",
      "get /Doors/{Sid}",
      "200",
      ["path Sid: string!", "query Page: integer", "200.width: integer"],
    ],
    [
      "current site, types lost",
      NAMES_ONLY,
      "fern-text",
      "post x-unplaced",
      "200 404",
      ["path Sid: any!", "body.How: any", "body.Count: any", "200.sid: any"],
    ],
    [
      "current site, blanks and values kept",
      SPACED,
      "fern-text",
      "post x-unplaced",
      "200",
      ["body.Name: string!", 'body.Method: string ["GET","POST"]', "body.to: string?", "200.sid: string!"],
    ],
    ["current site, alternatives", UNION, "fern-text", "get /api/doors/{id}", "200 401", ["path id: string!"]],
    [
      "a webhook",
      WEBHOOK,
      "webhook-text",
      "post doorStatusCallback",
      "200",
      ["body.DoorSid: string!", "body.Width: integer!", "body.State: string!", "body.Note: string"],
    ],
  ])("%s", (_name, text, reader, at, codes, fields) => {
    expect(tell(text)).toEqual({ reader, at, codes, fields });
  });
});
