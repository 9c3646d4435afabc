import { documentOf } from "../make.js";

const DAY = { $ref: "#/components/schemas/Day" };
const WRITTEN = {
  type: "object",
  properties: {
    Made_on: DAY,
    Made_at: { type: "string", format: "date-time" },
    Said_at: { type: "string", format: "rfc2822" },
    Big_one: { type: "string", format: "int64" },
    Net_sum: { type: "number", format: "decimal" },
    Days_off: { type: "array", items: { type: "array", items: DAY } },
    By_name: { type: "object", additionalProperties: { $ref: "#/components/schemas/Secret" } },
  },
};
const INNER = { type: "object", properties: { Foo_bar: { type: "string" } } };
const QUERIES = [
  { name: "Deep_one", style: "deepObject" },
  { name: "Flat_one", explode: false },
  { name: "Exploded_one" },
].map((parameter) => ({ ...parameter, in: "query", schema: INNER }));
const DAYS = [
  { name: "Day_one", schema: DAY },
  { name: "Day_list", schema: { type: "array", items: DAY } },
  { name: "Day_none", schema: { anyOf: [DAY, { type: "null" }] } },
  { name: "Day_map", style: "deepObject", schema: { type: "object", additionalProperties: DAY } },
  { name: "Day_deep", style: "deepObject", schema: { type: "array", items: WRITTEN } },
].map((parameter) => ({ ...parameter, in: "query" }));
const sending = (schema: object, contentType = "application/json") => ({
  requestBody: { required: true, content: { [contentType]: { schema } } },
  responses: { "204": { description: "none" } },
});
const giving = (...schemas: object[]) => ({
  parameters: ["status", "body"].map((name) => ({
    name,
    in: name === "body" ? "query" : "path",
    required: name !== "body",
    schema: {},
  })),
  responses: Object.fromEntries(
    schemas.map((schema, index) => [
      200 + 2 * index,
      { description: "it", content: { "application/json": { schema } } },
    ]),
  ),
});
const MAP_OR_TEXT = { $ref: "#/components/schemas/MapOrText" };
const OR_NULL = { $ref: "#/components/schemas/OrNull" };
const MAP = { type: "object", additionalProperties: { type: "integer" } };
const TEXT = { type: "string" };
const OTHER = { type: "object", properties: { Other_one: TEXT } };
const mapOf = (schema: object) => ({ type: "object", additionalProperties: schema });
const listOf = (schema: object) => ({ type: "array", items: schema });
const named = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const REPLIES = { $ref: "#/components/schemas/Replies" };
const FOLDERS = { $ref: "#/components/schemas/Folders" };
const holding = (schema: object) => ({ type: "object", properties: { Held_in: schema } });
const READ_OR_NOT = { oneOf: [{ properties: { Foo_bar: { ...TEXT, readOnly: true } } }, INNER] };
const WRITTEN_OR_NOT = { oneOf: [{ properties: { Foo_bar: { ...TEXT, writeOnly: true } } }, INNER] };
/** One alternative has a name only for the sender; another may be anything; one of its own is a list or null. */
const ONE_SIDED_NEED = {
  oneOf: [
    { properties: { Foo_bar: { ...TEXT, writeOnly: true } }, required: ["Foo_bar"] },
    { ...INNER, required: ["Foo_bar"] },
  ],
};
const OR_ANYTHING = { oneOf: [{ ...INNER, required: ["Foo_bar"] }, { $ref: "#/components/schemas/Anything" }] };
const OR_NAMED_LIST = {
  oneOf: [mapOf({ $ref: "#/components/schemas/ListOrNull" }), { ...INNER, additionalProperties: true }],
};
const PLACES_OR_NAMES = { oneOf: [{ type: "array", prefixItems: [TEXT, INNER] }, OTHER] };
export const RENAMED = documentOf(
  {
    "/successes/{status}": {
      get: { operationId: "renamed.several", ...giving(INNER, OTHER) },
      put: { operationId: "renamed.orNull", ...giving({ oneOf: [INNER, { type: "null" }] }) },
      post: { operationId: "renamed.orText", ...giving({ oneOf: [INNER, TEXT] }) },
      patch: { operationId: "renamed.map", ...giving({ type: "object", additionalProperties: INNER }) },
      delete: {
        operationId: "renamed.inside",
        ...giving({ type: "object", properties: { Either: { oneOf: [INNER, TEXT] } } }),
      },
    },
    "/successes/{status}/lists": {
      get: { operationId: "renamed.listOrNull", ...giving({ type: ["array", "null"], items: INNER }) },
    },
    "/successes/{status}/more": {
      get: { operationId: "renamed.orList", ...giving({ oneOf: [INNER, { type: "array", items: INNER }] }) },
      put: { operationId: "renamed.lists", ...giving({ type: "array", items: { type: "array", items: INNER } }) },
      post: { operationId: "renamed.day", ...giving(DAY) },
      patch: { operationId: "renamed.written", ...giving(WRITTEN) },
      delete: {
        operationId: "renamed.gaps",
        ...giving({ type: "array", items: { oneOf: [INNER, { type: "null" }] } }),
      },
    },
    "/successes/{status}/places": {
      get: { operationId: "renamed.twoDays", ...giving({ type: "array", prefixItems: [DAY, DAY], items: false }) },
      put: { operationId: "renamed.places", ...giving({ type: "array", prefixItems: [DAY, INNER] }) },
      patch: { operationId: "renamed.oneSided", ...sending(holding(READ_OR_NOT)), ...giving(WRITTEN_OR_NOT) },
      post: {
        operationId: "renamed.placesOrNames",
        ...sending(holding(PLACES_OR_NAMES)),
        ...giving(PLACES_OR_NAMES),
      },
    },
    "/successes/{status}/keys": {
      get: { operationId: "renamed.namedMap", ...giving({ $ref: "#/components/schemas/ByKey" }) },
    },
    "/successes/{status}/kinds": {
      put: { operationId: "renamed.mixed", ...giving(holding({ enum: ["a", 5] })) },
      get: { operationId: "renamed.kinds", ...giving({ oneOf: [holding(INNER), holding(OTHER), holding(TEXT)] }) },
    },
    "/successes/{status}/names": {
      get: { operationId: "renamed.tree", ...giving({ $ref: "#/components/schemas/Tree" }) },
      put: { operationId: "renamed.alias", ...giving({ $ref: "#/components/schemas/Alias" }) },
      post: { operationId: "renamed.twoNames", ...giving({ oneOf: [OR_NULL, OTHER] }) },
      patch: { operationId: "renamed.orMap", ...giving({ oneOf: [{ ...INNER, required: ["Foo_bar"] }, MAP] }) },
      delete: { operationId: "renamed.dayOrObject", ...giving(DAY, INNER) },
    },
    "/successes/{status}/containers": {
      get: { operationId: "renamed.twoMaps", ...giving({ oneOf: [mapOf(INNER), mapOf(OTHER)] }) },
      put: { operationId: "renamed.mapOrNames", ...giving({ oneOf: [mapOf(INNER), OTHER] }) },
      post: { operationId: "renamed.mapOrList", ...giving({ oneOf: [mapOf(INNER), listOf(OTHER)] }) },
      patch: { operationId: "renamed.listsOrNames", ...giving({ oneOf: [listOf(listOf(INNER)), OTHER] }) },
      delete: { operationId: "renamed.mapsInList", ...giving({ oneOf: [listOf(mapOf(INNER)), TEXT] }) },
    },
    "/successes/{status}/alternatives": {
      get: { operationId: "renamed.orAnything", ...giving(OR_ANYTHING) },
      put: { operationId: "renamed.oneSidedNeed", ...giving(ONE_SIDED_NEED) },
      post: { operationId: "renamed.orNamedList", ...giving(OR_NAMED_LIST) },
    },
    "/successes/{status}/alternatives/named": {
      get: { operationId: "renamed.plainMaps", ...giving({ oneOf: [named("Labels"), named("Flags")] }) },
      post: {
        operationId: "renamed.objectsInCircle",
        ...giving({ oneOf: [named("Replies"), { ...OTHER, required: ["Other_one"] }] }),
      },
      put: { operationId: "renamed.mapsInCircle", ...giving({ oneOf: [named("Circle"), OTHER] }) },
    },
    "/bodies/alternatives": {
      put: {
        operationId: "renamed.eitherField",
        ...sending({ oneOf: [holding(TEXT), { properties: { Held_in: INNER, Other_one: TEXT } }] }),
      },
      post: {
        operationId: "renamed.eitherPart",
        ...sending(
          { oneOf: [holding(TEXT), { properties: { Held_in: INNER, Other_one: TEXT } }] },
          "application/x-www-form-urlencoded",
        ),
      },
    },
    "/successes/{status}/recursive": {
      post: { operationId: "renamed.replies", ...sending(holding(REPLIES)), ...giving(REPLIES) },
      put: { operationId: "renamed.folders", ...sending(holding(FOLDERS)), ...giving(FOLDERS) },
    },
    "/bodies/containers": {
      put: {
        operationId: "renamed.eitherMap",
        ...sending({ type: "object", properties: { Either_one: { oneOf: [mapOf(WRITTEN), mapOf(OTHER)] } } }),
      },
    },
    "/paths/{One_of}/{Each_of}": {
      get: {
        operationId: "renamed.paths",
        parameters: ["One_of", "Each_of"].map((name) => ({
          name,
          in: "path",
          required: true,
          explode: name === "Each_of",
          schema: { type: "object", properties: { Made_on: DAY, Last_on: { $ref: "#/components/schemas/Day" } } },
        })),
        responses: { "204": { description: "none" } },
      },
    },
    "/queries": {
      get: { operationId: "renamed.query", parameters: QUERIES, responses: { "204": { description: "none" } } },
    },
    "/queries/days": {
      get: { operationId: "renamed.days", parameters: DAYS, responses: { "204": { description: "none" } } },
    },
    "/bodies": {
      put: { operationId: "renamed.fields", ...sending(WRITTEN) },
      post: { operationId: "renamed.list", ...sending({ type: ["array", "null"], items: WRITTEN }) },
      patch: { operationId: "renamed.dayAlone", ...sending(DAY) },
      delete: { operationId: "renamed.dayText", ...sending(DAY, "text/plain") },
    },
    "/bodies/maps": {
      put: {
        operationId: "renamed.mapOrText",
        ...sending({
          type: "object",
          properties: { Either_one: { anyOf: [{ type: "object", additionalProperties: INNER }, { enum: [""] }] } },
        }),
      },
    },
    "/successes/{status}/maps": {
      post: { operationId: "renamed.both", ...sending(holding(MAP_OR_TEXT)), ...giving(MAP_OR_TEXT) },
    },
    "/bodies/{Net_sum}": {
      post: {
        operationId: "renamed.wholeForm",
        parameters: [{ name: "Net_sum", in: "path", required: true, schema: TEXT }],
        ...sending({ ...WRITTEN, type: "object" }, "application/x-www-form-urlencoded"),
      },
    },
    "/forms": {
      post: {
        operationId: "renamed.form",
        requestBody: {
          content: { "multipart/form-data": { schema: { type: "object", properties: { Meta_data: INNER } } } },
        },
        responses: { "204": { description: "none" } },
      },
    },
  },
  {
    servers: [{ url: "/v1" }],
    "x-client-naming": "camelCase",
    components: {
      schemas: {
        MapOrText: {
          type: "object",
          properties: { Either_one: { anyOf: [{ type: "object", additionalProperties: INNER }, { enum: [""] }] } },
        },
        Tree: { type: "object", properties: { Foo_bar: TEXT, Sub_trees: { $ref: "#/components/schemas/Trees" } } },
        Trees: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
        Replies: listOf({ type: "object", properties: { Foo_bar: TEXT, Sub_replies: REPLIES } }),
        Folders: mapOf({ type: "object", properties: { Made_on: DAY, Sub_folders: FOLDERS } }),
        Anything: {},
        ListOrNull: {
          oneOf: [{ type: "array", prefixItems: [TEXT, mapOf({ type: ["integer", "null"] })] }, { type: "null" }],
        },
        Labels: mapOf(TEXT),
        Flags: mapOf({ type: "boolean" }),
        Circle: { $ref: "#/components/schemas/Circles" },
        Circles: listOf(mapOf({ oneOf: [{ type: "integer" }, named("Circle")] })),
        Alias: { $ref: "#/components/schemas/OrText" },
        OrText: { oneOf: [INNER, TEXT] },
        OrNull: { oneOf: [INNER, { type: "null" }] },
        ByKey: { type: "object", additionalProperties: INNER },
        Day: { type: "string", format: "date" },
        Secret: { type: "object", properties: { Pass_word: { type: "string", writeOnly: true }, Last_on: DAY } },
      },
    },
  },
);
