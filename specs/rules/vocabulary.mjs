/**
 * The words of the overlays: where each may be used (in Redocly's names for places), what it accepts, and an example.
 * specs/README.md explains them.
 */
const isText = (value) => typeof value === "string" && value !== "";
const isName = (value) => isText(value) && /^[A-Za-z_$][\w$]*$/.test(value);
const isTexts = (value) => Array.isArray(value) && value.length > 0 && value.every(isText);
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isScalar = (value) => ["string", "number", "boolean"].includes(typeof value);

/** An object with these fields and no others; a field marked optional may be missing. */
const fields = (shape) => (value) =>
  isObject(value) &&
  Object.keys(value).every((key) => Object.hasOwn(shape, key)) &&
  Object.entries(shape).every(([key, accepts]) => accepts(value[key]));
const optional = (accepts) => (value) => value === undefined || accepts(value);
/** An object with at least one entry, whose keys are names of functions or fields. */
const named = (accepts) => (value) =>
  isObject(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, one]) => isName(key) && accepts(one));
const isPath = (value) => isText(value) && value.startsWith("/");
const isPreset = (value) => isObject(value) && Object.keys(value).length > 0 && Object.values(value).every(isScalar);
const isChoice = (value) => Object.keys(value ?? {}).length === 1 && named(named(isPath))(value);

export const vocabulary = {
  "x-client-naming": {
    places: ["Root"],
    accepts: (value) => value === "camelCase" || value === "wire",
    example: "x-client-naming: camelCase (or wire)",
  },
  "x-client-name": {
    places: ["Parameter", "Schema", "PathItem"],
    accepts: isName,
    example: "x-client-name: targetAccountSid",
  },
  "x-client-style": {
    places: ["Schema"],
    accepts: (value) => ["spaceDelimited", "pipeDelimited"].includes(value),
    example: "x-client-style: spaceDelimited (or pipeDelimited)",
  },
  "x-client-default": {
    places: ["Parameter"],
    accepts: (value) => value === "projectId",
    example: "x-client-default: projectId",
  },
  "x-client-pagination": {
    places: ["Operation"],
    accepts: fields({ items: isText, next: isText, size: optional(isText) }),
    example: "x-client-pagination: { items: recordings, next: next_page_uri, size: PageSize }",
  },
  "x-client-idempotent": {
    places: ["Operation"],
    accepts: (value) => value === true,
    example: "x-client-idempotent: true",
  },
  "x-client-presets": {
    places: ["Operation"],
    accepts: named(isPreset),
    example: "x-client-presets: { pause: { Status: paused } }",
  },
  "x-client-waiter": {
    places: ["Operation"],
    accepts: named(fields({ field: isText, success: isTexts, failure: isTexts, errorField: optional(isText) })),
    example: "x-client-waiter: { waitUntilCompleted: { field: status, success: [completed], failure: [failed] } }",
  },
  "x-client-variants": {
    places: ["Operation"],
    accepts: named(isChoice),
    example:
      "x-client-variants: { download: { format: { wav: '/Recordings/{Sid}.wav', mp3: '/Recordings/{Sid}.mp3' } } }",
  },
  "x-client-example": {
    places: ["Operation"],
    accepts: (value) => isObject(value) && Object.keys(value).length > 0,
    example: "x-client-example: { Body: Hello }",
  },
  "x-client-scopes": {
    places: ["Operation"],
    accepts: isTexts,
    example: "x-client-scopes: [Voice, Messaging] (any one suffices)",
  },
  "x-docs-url": {
    places: ["Operation"],
    accepts: (value) => isText(value) && URL.canParse(value) && value.startsWith("https://"),
    example: "x-docs-url: https://signalwire.com/docs/…",
  },
};
