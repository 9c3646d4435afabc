import { describe } from "vitest";
import { answering, field, openapi, sending, taking } from "../documents.js";
import { form, judged, named, object, ref, text, whole } from "./judged.js";

describe("XML", () => {
  const xml = (schema: object) => sending(schema, "application/xml");
  const list = { type: "array", items: text };
  const written = (words: object, schema: object = text) => field({ ...schema, xml: words });
  const things = (name: string, schemas: object) => named(schemas, answering(ref(name), "application/xml"));

  judged([
    ["another name", xml(written({ name: "a" })), xml(written({ name: "b" })), "breaking", "none"],
    ["an element that becomes an attribute", xml(field(text)), xml(written({ attribute: true })), "breaking", "none"],
    ["a list that becomes wrapped", xml(field(list)), xml(written({ wrapped: true }, list)), "breaking", "none"],
    [
      "another name for items",
      xml(field(list)),
      xml(field({ ...list, items: { ...text, xml: { name: "i" } } })),
      "breaking",
      "none",
    ],
    ["a namespace", xml(field(text)), xml(written({ namespace: "urn:a" })), "breaking", "none"],
    [
      "another prefix of the same namespace",
      xml(written({ namespace: "urn:a", prefix: "a" })),
      xml(written({ namespace: "urn:a", prefix: "b" })),
      "none",
      "none",
    ],
    ["the default name, stated explicitly", xml(field(text)), xml(written({ name: "p" })), "none", "none"],
    ["the name of a list that isn't wrapped", xml(field(list)), xml(written({ name: "ps" }, list)), "none", "none"],
    ["the same in JSON", sending(written({ name: "a" })), sending(written({ name: "b" })), "none", "none"],
    ["another root element", things("A", { A: object({}) }), things("B", { B: object({}) }), "breaking", "info"],
    [
      "the same root element from a schema of another name",
      things("A", { A: object({}) }),
      things("B", { B: { ...object({}), xml: { name: "A" } } }),
      "none",
      "info",
    ],
    [
      "integer to string inside an object",
      xml(field(object({ a: whole }))),
      xml(field(object({ a: text }))),
      "info",
      "info",
    ],
  ]);
});

describe("encodings: what is text on the wire", () => {
  const trueOrFalse = { type: "string", enum: ["true", "false"] };
  const encoded = (schema: object, contentType?: string) => {
    const encoding = contentType === undefined ? {} : { encoding: { p: { contentType } } };
    const requestBody = { content: { [form]: { schema: field(schema), ...encoding } } };
    return openapi({ paths: { "/things": { post: { requestBody, responses: {} } } } });
  };
  const joined = (explode: boolean) => {
    const list = { schema: field({ type: "array", items: text }), encoding: { p: { style: "form", explode } } };
    return openapi({ paths: { "/things": { post: { requestBody: { content: { [form]: list } }, responses: {} } } } });
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
      "a file that becomes several",
      sending(field({ type: "string", format: "binary" }), "multipart/form-data"),
      sending(field({ type: "array", items: { type: "string", format: "binary" } }), "multipart/form-data"),
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
      "one of them removed",
      sending(field({ type: "integer", enum: [1, 2] }), form),
      sending(field({ type: "string", enum: ["1"] }), form),
      "breaking",
      "breaking",
    ],
    [
      "texts called integers to such integers in a query",
      taking({ ...whole, enum: ["0", "1"] }),
      taking({ ...whole, enum: [0, 1] }),
      "info",
      "breaking",
    ],
    [
      "texts called integers to such integers in JSON",
      sending(field({ ...whole, enum: ["0", "1"] })),
      sending(field({ ...whole, enum: [0, 1] })),
      "breaking",
      "breaking",
    ],
    ["integer to string in a query", taking(whole), taking(text), "info", "breaking"],
    [
      "integer to UUID in a path",
      taking(whole, "path"),
      taking({ ...text, format: "uuid" }, "path"),
      "breaking",
      "breaking",
    ],
    [
      "integer no longer allowed beside a UUID in a path",
      taking({ type: ["string", "integer"], format: "uuid" }, "path"),
      taking({ ...text, format: "uuid" }, "path"),
      "breaking",
      "breaking",
    ],
    ["integer to a pattern in a query", taking(whole), taking({ ...text, pattern: "^A" }), "breaking", "breaking"],
    ["integer to a length in a query", taking(whole), taking({ ...text, maxLength: 2 }), "warning", "breaking"],
    [
      "int32 to string of such digits in a query",
      taking({ ...whole, format: "int32" }),
      taking({ ...text, format: "int64" }),
      "info",
      "breaking",
    ],
    [
      "UUID to integer in a form that we read",
      answering(field({ ...text, format: "uuid" }), form),
      answering(field(whole), form),
      "breaking",
      "info",
    ],
    [
      "boolean to true or false in a form",
      sending(field({ type: "boolean" }), form),
      sending(field(trueOrFalse), form),
      "info",
      "breaking",
    ],
    [
      "true or false to boolean in a form",
      sending(field(trueOrFalse), form),
      sending(field({ type: "boolean" }), form),
      "info",
      "breaking",
    ],
    [
      "boolean to only true in a query",
      taking({ type: "boolean" }),
      taking({ enum: ["true"] }),
      "breaking",
      "breaking",
    ],
    [
      "boolean to true, false or a word in a query",
      taking({ type: "boolean" }),
      taking({ enum: ["true", "false", "x"] }),
      "info",
      "breaking",
    ],
    [
      "another length beside the same pattern",
      taking({ ...text, pattern: "^A", maxLength: 3 }),
      taking({ ...text, pattern: "^A", maxLength: 4 }),
      "info",
      "none",
    ],
    ["digits to integer in a query", taking({ ...text, enum: ["1", "2"] }), taking(whole), "info", "breaking"],
    ["a word to integer in a query", taking({ ...text, enum: ["1", "x"] }), taking(whole), "breaking", "breaking"],
    [
      "true or false to boolean in JSON",
      sending(field(trueOrFalse)),
      sending(field({ type: "boolean" })),
      "breaking",
      "breaking",
    ],
    [
      "digits that may also be a word",
      taking({ ...text, enum: ["1", "2"] }),
      taking({ ...text, enum: ["1", "2", "x"] }),
      "info",
      "info",
    ],
    ["string to integer in a query", taking(text), taking(whole), "breaking", "breaking"],
    ["integer to number in JSON", sending(field(whole)), sending(field({ type: "number" })), "info", "none"],
    [
      "integer to number in an answer",
      answering(field(whole)),
      answering(field({ type: "number" })),
      "breaking",
      "info",
    ],
    ["form to JSON", sending(field(text), form), sending(field(text)), "breaking", "info"],
    [
      "the default content type of a form field, stated explicitly",
      encoded(text),
      encoded(text, "text/plain"),
      "none",
      "none",
    ],
    [
      "the default content type of an object in a form, stated explicitly",
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
      "breaking",
    ],
    ["a form's list joined by commas that is now repeated", joined(false), joined(true), "breaking", "none"],
    ["a form's list repeated that is now joined by commas", joined(true), joined(false), "breaking", "none"],
    ["one content type more", encoded(text, "image/png"), encoded(text, "image/jpeg, image/png"), "info", "none"],
    ["one content type less", encoded(text, "image/png, image/jpeg"), encoded(text, "image/png"), "breaking", "none"],
    ["content types in another order", encoded(text, "a/a, b/b"), encoded(text, "b/b,a/a"), "none", "none"],
    [
      "a content type replaced by a range that contains it",
      encoded(text, "image/png"),
      encoded(text, "image/*"),
      "info",
      "none",
    ],
    [
      "a list in a form that repeated its field and is now JSON",
      encoded({ type: "array", items: text }),
      encoded({ type: "array", items: text }, "application/json"),
      "breaking",
      "none",
    ],
  ]);
});

describe("headers of a multipart body's parts", () => {
  const parted = (mediaType: string) => (header?: object) => {
    const headers = header === undefined ? {} : { "X-Part": header };
    const media = { schema: object({ file: text }), encoding: { file: { headers } } };
    return openapi({ paths: { "/a": { post: { requestBody: { content: { [mediaType]: media } } } } } });
  };
  const part = parted("multipart/form-data");
  const urlencoded = parted(form);

  judged([
    ["added", part(), part({ schema: text }), "info", "none"],
    ["added, required", part(), part({ schema: text, required: true }), "breaking", "none"],
    ["removed", part({ schema: text }), part(), "warning", "none"],
    ["of another type", part({ schema: text }), part({ schema: whole }), "breaking", "info"],
    ["in a form without parts", urlencoded(), urlencoded({ schema: text, required: true }), "none", "none"],
  ]);
});
