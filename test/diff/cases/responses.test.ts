import { describe } from "vitest";
import { field, openapi } from "../documents.js";
import { judged, object, text, whole } from "./judged.js";

describe("media types", () => {
  const taking = (...names: readonly string[]) =>
    openapi({
      paths: {
        "/a": { post: { requestBody: { content: Object.fromEntries(names.map((name) => [name, { schema: {} }])) } } },
      },
    });
  judged([
    ["several to a range of all", taking("application/json", "application/xml"), taking("*/*"), "info", "info"],
    ["a range to several", taking("*/*"), taking("application/json", "application/xml"), "breaking", "info"],
    [
      "one of several outside the range",
      taking("application/json", "text/csv"),
      taking("application/*"),
      "breaking",
      "breaking",
    ],
  ]);
});

describe("extensions among the statuses", () => {
  const answers = (extra: object) => openapi({ paths: { "/a": { get: { responses: { "204": {}, ...extra } } } } });
  judged([
    ["come", answers({}), answers({ "x-note": { description: "n" } }), "none", "none"],
    ["go", answers({ "x-note": { description: "n" } }), answers({}), "none", "none"],
  ]);
});

describe("headers", () => {
  const having = (header: object) =>
    openapi({ paths: { "/a": { get: { responses: { "200": { headers: { "X-A": header } } } } } } });
  const asJson = (schema: object) => having({ content: { "application/json": { schema } } });

  judged([
    ["JSON in a header", asJson(object({ a: whole })), asJson(object({ a: text })), "breaking", "info"],
    ["a text to JSON", having({ schema: object({}) }), asJson(object({})), "breaking", "none"],
    [
      "explode of an object",
      having({ schema: object({}) }),
      having({ schema: object({}), explode: true }),
      "breaking",
      "none",
    ],
    ["explode of one value", having({ schema: text }), having({ schema: text, explode: true }), "none", "none"],
  ]);
});

describe("responses", () => {
  const statuses = (...list: readonly string[]) =>
    openapi({ paths: { "/a": { get: { responses: Object.fromEntries(list.map((status) => [status, {}])) } } } });
  const bodies = (schemas: object) =>
    openapi({
      paths: {
        "/a": {
          get: {
            responses: Object.fromEntries(
              Object.entries(schemas).map(([status, schema]) => [
                status,
                { content: { "application/json": { schema } } },
              ]),
            ),
          },
        },
      },
    });
  const [a, b] = [object({ a: text }), object({ b: text })];

  judged([
    ["2XX listed status by status", statuses("2XX"), statuses("200", "201"), "none", "none"],
    ["200 written as 2XX", statuses("200"), statuses("2XX"), "none", "none"],
    ["404 covered by the default", statuses("200", "404"), statuses("200", "default"), "none", "none"],
    ["the default as the only success, listed as 200", statuses("default"), statuses("200"), "none", "none"],
    ["200 to 201 beside a default", statuses("200", "default"), statuses("201", "default"), "breaking", "info"],
    ["4XX listed status by status", bodies({ "4XX": a }), bodies({ "400": a, "404": a }), "none", "none"],
    [
      "4XX listed status by status, one with another body",
      bodies({ "4XX": a }),
      bodies({ "400": a, "404": b }),
      "breaking",
      "info",
    ],
    [
      "an error beside the default",
      bodies({ "200": a, default: a }),
      bodies({ "200": a, default: a, "404": a }),
      "info",
      "info",
    ],
    [
      "an error beside the default, with another body",
      bodies({ default: a }),
      bodies({ default: a, "404": b }),
      "breaking",
      "info",
    ],
    [
      "an error merged into the default, which has another body",
      bodies({ default: a, "404": b }),
      bodies({ default: a }),
      "breaking",
      "info",
    ],
    ["200 to 202", statuses("200"), statuses("202"), "breaking", "info"],
    ["one error less", statuses("200", "404"), statuses("200"), "info", "info"],
    [
      "a body of an error that loses a field",
      openapi({
        paths: {
          "/a": { get: { responses: { "404": { content: { "application/json": { schema: field(text) } } } } } },
        },
      }),
      openapi({
        paths: { "/a": { get: { responses: { "404": { content: { "application/json": { schema: object({}) } } } } } } },
      }),
      "breaking",
      "info",
    ],
  ]);
});
