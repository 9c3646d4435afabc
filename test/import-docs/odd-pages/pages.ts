/** A page of each layout around a few lines of its body, and what is read of that body. */
import { tell } from "../tell.js";

export const current = (body: string, call = "GET\nhttps://{space}.doors.example/api/doors/:Sid") =>
  `Open a door\nView as Markdown\n${call}\nPath parameters\nSidstringRequired\nWhich one.\nRequest\nThis endpoint expects an object.\n${body}\nResponse\nThe request has succeeded.\nsidstring\nWhich one.\nErrors\n404\nNot Found Error\n`;

export const older = (body: string, call = "POST \n\n/doors/:Sid") =>
  `Open a door\n\n${call}\n\nOpens it.\n\nRequest\n\nPath Parameters\n\n    Sid uuidrequired\n\n    Which one.\n\nBody\n\n${body}\n\nResponses\n\nOK\n\nSchema\n\n    widthinteger\n\n    How wide.\n`;

export const embedded = (field: string) =>
  `openapi: 3.1.0\ninfo: {title: Doors, version: 1.0.0}\npaths:\n  /doors:\n    post:\n      responses: {'200': {description: x}}\n      requestBody: {content: {application/json: {schema: {type: object, properties: {${field}}}}}}\n`;

export const bodyOf = (text: string) =>
  tell(text)
    .fields.filter((field) => field.startsWith("body."))
    .map((field) => field.slice("body.".length));
