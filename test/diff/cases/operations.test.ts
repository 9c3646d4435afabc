import { describe, expect, it } from "vitest";
import { diff } from "../../../scripts/diff/index.js";
import { answering, openapi } from "../documents.js";
import { judged, named, object, ref, text } from "./judged.js";

describe("operations and paths", () => {
  const at = (path: string, operation: object, method = "get") =>
    openapi({ paths: { [path]: { [method]: operation } } });
  const id = { name: "id", in: "path", required: true, schema: text };

  judged([
    [
      "a path parameter renamed",
      at("/a/{id}", { parameters: [id] }),
      at("/a/{sid}", { parameters: [{ ...id, name: "sid" }] }),
      "none",
      "breaking",
    ],
    [
      "a path moved, recognized by its operationId",
      at("/a", { operationId: "things.get" }),
      at("/b", { operationId: "things.get" }),
      "breaking",
      "info",
    ],
    [
      "a path moved whose first part names the resource",
      at("/a", { operationId: "get" }),
      at("/b", { operationId: "get" }),
      "breaking",
      "breaking",
    ],
    [
      "another method, recognized by its operationId",
      at("/a", { operationId: "set" }, "put"),
      at("/a", { operationId: "set" }, "patch"),
      "breaking",
      "info",
    ],
    [
      "a sunset on a day that no month has",
      at("/a", {}),
      at("/a", { deprecated: true, "x-sunset": "9999-02-31" }),
      "breaking",
      "none",
    ],
    ["a sunset on 29 February", at("/a", {}), at("/a", { deprecated: true, "x-sunset": "9996-02-29" }), "info", "info"],
    [
      "a sunset that is no date, as before",
      at("/a", { deprecated: true, "x-sunset": "soon" }),
      at("/a", { deprecated: true, "x-sunset": "soon" }),
      "none",
      "none",
    ],
    ["a path that only looks similar", at("/calls", {}), at("/call", {}), "breaking", "breaking"],
    ["an operationId renamed", at("/a", { operationId: "a" }), at("/a", { operationId: "b" }), "none", "breaking"],
    [
      "a renamed tag that names the resource",
      at("/a", { operationId: "a", tags: ["x"] }),
      at("/a", { operationId: "a", tags: ["y"] }),
      "none",
      "breaking",
    ],
    [
      "a tag renamed beside resource.verb",
      at("/a", { operationId: "a.get", tags: ["x"] }),
      at("/a", { operationId: "a.get", tags: ["y"] }),
      "none",
      "info",
    ],
    ["a slash at the end", at("/a", {}), at("/a/", {}), "warning", "info"],
    ["a draft removed", at("/a", { "x-stability-level": "draft" }), openapi({ paths: {} }), "info", "info"],
  ]);
});

describe("servers", () => {
  const to = (...servers: readonly object[]) =>
    openapi({ servers, paths: { "/a": { get: { operationId: "a.get" } } } });
  const region = { default: "eu", enum: ["eu", "us"] };
  const at = (url: string, variables: object = {}) => to({ url, variables });
  const inHost = (variable: object) => at("https://{region}.example.com", { region: variable });
  const inPath = (variable: object) => at("https://example.com/{version}", { version: variable });
  const inOnly = { ...region, enum: ["eu"] };
  const inTwo = at("https://{a}.x.{b}.example.com");

  judged([
    ["one value less for a variable", inHost(region), inHost(inOnly), "warning", "info"],
    ["one value more for a variable", inHost(inOnly), inHost(region), "info", "none"],
    ["a variable that could have any value", inHost({ default: "eu" }), inHost(inOnly), "warning", "info"],
    ["a variable that may now have any value", inHost(inOnly), inHost({ default: "eu" }), "info", "none"],
    ["another default, a number", inPath({ default: 1 }), inPath({ default: 2 }), "warning", "info"],
    ["another default", inHost(region), inHost({ ...region, default: "us" }), "warning", "info"],
    [
      "another default of a variable that may now have any value",
      inPath({ default: "v1", enum: ["v1"] }),
      inPath({ default: "v2" }),
      "warning",
      "info",
    ],
    [
      "a path that no value of its variable gives any longer",
      inPath({ default: "v1", enum: ["v1"] }),
      inPath({ default: "v2", enum: ["v2"] }),
      "breaking",
      "info",
    ],
    ["a variable removed from the host", inHost(region), at("https://example.com"), "warning", "info"],
    ["a variable added to the path", at("https://example.com"), inPath(region), "breaking", "info"],
    ["a variable renamed", inHost(region), at("https://{r}.example.com", { r: region }), "none", "none"],
    ["hosts that two variables give, by name", at("https://a.x.b.example.com"), inTwo, "info", "none"],
    ["one of two variables fixed", inTwo, at("https://{a}.x.b.example.com"), "warning", "info"],
    ["a host without what is between two variables", at("https://axb.example.com"), inTwo, "warning", "info"],
    ["a host in which a variable would be empty", at("https://a.x..example.com"), inTwo, "warning", "info"],
    ["a host with what is between them twice", at("https://a.x.x.b.example.com"), inTwo, "info", "none"],
    ["a variable in no URL", at("https://example.com", { region }), at("https://example.com"), "none", "none"],
    ["a path that a variable now gives", at("https://example.com/eu"), inPath(inOnly), "none", "none"],
    ["a path that others are added to", at("https://example.com/eu"), inPath(region), "info", "none"],
    ["a variable with a single value written out", inPath(inOnly), at("https://example.com/eu"), "none", "none"],
    [
      "a variable written out in the paths",
      inPath(inOnly),
      openapi({ servers: [{ url: "https://example.com" }], paths: { "/eu/a": { get: { operationId: "a.get" } } } }),
      "none",
      "none",
    ],
    ["the host in another case", at("https://Example.com/a"), at("https://example.com/a"), "none", "none"],
  ]);
});

describe("names", () => {
  judged([
    [
      "a schema renamed where it is used",
      named({ A: object({ a: text }) }, answering(ref("A"))),
      named({ B: object({ a: text }) }, answering(ref("B"))),
      "none",
      "breaking",
    ],
    ["an unused schema removed", named({ A: text }, answering(text)), answering(text), "info", "info"],
    [
      "a renamed property: one removed and one added",
      answering(object({ a: text }, ["a"])),
      answering(object({ b: text }, ["b"])),
      "breaking",
      "breaking",
    ],
  ]);
});

describe("the function that users call", () => {
  const audio = { download: { format: { wav: "/a.wav", mp3: "/a.mp3" } } };
  const of = (path: string, operationId: string, more: object = {}) => ({ [path]: { get: { operationId, ...more } } });
  const chosen = {
    ...of("/a.wav", "audio.getWav", { "x-client-variants": audio }),
    ...of("/a.mp3", "audio.getMp3"),
  };
  const deprecated = (paths: object) =>
    Object.fromEntries(Object.entries(paths).map(([path, { get }]) => [path, { get: { ...get, deprecated: true } }]));

  it.each<[string, object, (string | undefined)[]]>([
    ["is its operationId", of("/a", "things.get"), ["shop: things.get"]],
    ["is missing if the operationId doesn't name it", of("/a", "get_thing"), [undefined]],
    ["chooses from several operations", chosen, ["shop: audio.download", "shop: audio.download"]],
  ])("%s", (_, paths, functions) => {
    const changes = diff(openapi({ paths }), openapi({ paths: deprecated(paths) }), { api: "shop" });
    expect(changes.flatMap(({ operations }) => operations.map((operation) => operation.function))).toEqual(functions);
  });

  it("is missing for a webhook", () => {
    const at = (more: object) => openapi({ webhooks: of("done", "things.done", more) });
    const [change] = diff(at({}), at({ deprecated: true }), { api: "shop" });
    expect(change?.operations).toEqual([
      { method: "GET", path: "webhook:done", operationId: "things.done", direction: "both" },
    ]);
  });
});

describe("functions that still compile but do something else", () => {
  const at = (words: object) => openapi({ paths: { "/a": { get: { operationId: "things.get", ...words } } } });
  const preset = (state: string) => at({ "x-client-presets": { pause: { state } } });
  const waiter = (state: string) => at({ "x-client-waiter": { waitUntilDone: { field: "state", success: [state] } } });
  const choice = (...names: readonly string[]) => {
    const format = Object.fromEntries(names.map((name) => [name, `/a.${name}`]));
    return at({ "x-client-variants": { download: { format } } });
  };
  const leadingTo = (wav: string) => at({ "x-client-variants": { download: { format: { wav } } } });

  judged([
    ["a preset with another value", preset("x"), preset("y"), "none", "warning"],
    ["a waiter for another state", waiter("x"), waiter("y"), "none", "warning"],
    ["a choice whose first value is another one", choice("wav", "mp3"), choice("mp3", "wav"), "none", "warning"],
    ["a choice with one value more", choice("wav"), choice("wav", "mp3"), "none", "info"],
    ["a choice that leads elsewhere", leadingTo("/a/{id}.wav"), leadingTo("/b/{id}.wav"), "none", "warning"],
    ["a choice by a parameter with another name", leadingTo("/a/{id}.wav"), leadingTo("/a/{sid}.wav"), "none", "none"],
  ]);
});
