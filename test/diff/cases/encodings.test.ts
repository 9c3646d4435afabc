import { describe } from "vitest";
import { answering, field, openapi, sending, taking } from "../documents.js";
import { form, judged, object, text, whole } from "./judged.js";

describe("encodings: what is text on the wire", () => {
  const encoded = (schema: object, contentType?: string) => {
    const encoding = contentType === undefined ? {} : { encoding: { p: { contentType } } };
    const requestBody = { content: { [form]: { schema: field(schema), ...encoding } } };
    return openapi({ paths: { "/things": { post: { requestBody, responses: {} } } } });
  };
  judged([
    ["integer to string in a form", sending(field(whole), form), sending(field(text), form), "info", "breaking"],
    ["integer to string in JSON", sending(field(whole)), sending(field(text)), "breaking", "breaking"],
    ["string to integer in a form", sending(field(text), form), sending(field(whole), form), "breaking", "breaking"],
    [
      "boolean to string in multipart",
      sending(field({ type: "boolean" }), "multipart/form-data"),
      sending(field(text), "multipart/form-data"),
      "info",
      "breaking",
    ],
    [
      "items of a form's array",
      sending(field({ type: "array", items: whole }), form),
      sending(field({ type: "array", items: text }), form),
      "info",
      "breaking",
    ],
    [
      "inside a form's object, which is JSON",
      sending(field(object({ a: whole })), form),
      sending(field(object({ a: text })), form),
      "breaking",
      "breaking",
    ],
    [
      "the same values as text in a form",
      sending(field({ type: "integer", enum: [1, 2] }), form),
      sending(field({ type: "string", enum: ["1", "2"] }), form),
      "info",
      "breaking",
    ],
    [
      "one of them gone",
      sending(field({ type: "integer", enum: [1, 2] }), form),
      sending(field({ type: "string", enum: ["1"] }), form),
      "breaking",
      "breaking",
    ],
    ["integer to string in a query", taking(whole), taking(text), "info", "breaking"],
    ["string to integer in a query", taking(text), taking(whole), "breaking", "breaking"],
    ["integer to number in JSON", sending(field(whole)), sending(field({ type: "number" })), "info", "none"],
    [
      "integer to number in an answer",
      answering(field(whole)),
      answering(field({ type: "number" })),
      "breaking",
      "none",
    ],
    ["form to JSON", sending(field(text), form), sending(field(text)), "breaking", "info"],
    ["the usual content type of a form's field, said", encoded(text), encoded(text, "text/plain"), "none", "none"],
    [
      "the usual content type of an object in a form, said",
      encoded(object({})),
      encoded(object({}), "application/json"),
      "none",
      "none",
    ],
    [
      "another content type of an object in a form",
      encoded(object({})),
      encoded(object({}), "application/xml"),
      "breaking",
      "none",
    ],
    [
      "a list in a form, JSON now, which repeated its field",
      encoded({ type: "array", items: text }),
      encoded({ type: "array", items: text }, "application/json"),
      "breaking",
      "none",
    ],
  ]);
});
