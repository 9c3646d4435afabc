import { type Detail, tells } from "../difference.js";
import { get } from "../example-documents.js";
import type { Level } from "../level.js";
import { operationRule as rule } from "../operation-rule.js";

/** Who has access. oasdiff lists these as INFO; here they are judged: whoever has access must keep it. */
const schemes = {
  components: {
    securitySchemes: {
      basic: { type: "http", scheme: "basic" },
      bearer: { type: "http", scheme: "bearer" },
      oauth: { type: "oauth2", flows: {} },
    },
  },
};
const own = (...security: readonly object[]) => ({ ...get({ security }), ...schemes });
const global = (...security: readonly object[]) => ({ ...get({}), ...schemes, security });
const scheme = (value: object) => ({ components: { securitySchemes: { auth: value } } });
const guardedBy = (value: object) => ({ ...get({}), ...scheme(value), security: [{ auth: [] }] });
const flow = (value: object) =>
  scheme({
    type: "oauth2",
    flows: { clientCredentials: { tokenUrl: "https://example.com/token", scopes: {}, ...value } },
  });
const oauth2 = (...names: readonly string[]) => {
  const token = { tokenUrl: "https://example.com/token", scopes: {} };
  return { type: "oauth2", flows: Object.fromEntries(names.map((name) => [name, token])) };
};
const flows = (...names: readonly string[]) => scheme(oauth2(...names));
const guardedByFlows = (...names: readonly string[]) => guardedBy(oauth2(...names));
const implicit = (authorizationUrl: string) =>
  scheme({ type: "oauth2", flows: { implicit: { authorizationUrl, scopes: {} } } });

const [basic, bearer] = [{ basic: [] }, { bearer: [] }];
const oauth = (...scopes: readonly string[]) => ({ oauth: scopes });

function when(fact: string, wire: Level, typescript: Level) {
  return (detail: Detail) => (tells(detail, fact) ? { wire, typescript } : {});
}

const firstNeeded = {
  wire: "breaking",
  typescript: "info",
  says: "a credential is now required, where none was: {name}",
} as const;
const unlessUnused = when("unused", "info", "none");

const SCOPES = [
  ["api", own],
  ["api-global", global],
] as const;

export const securityRules = [
  ...SCOPES.flatMap(([prefix, secured]) => [
    rule(
      `${prefix}-security-added`,
      ["info", "none"],
      "security option {name} was added",
      "Another option breaks nobody; the first one, where no credential was required, shuts out callers that send none.",
      [secured(basic), secured(basic, bearer)],
      (detail) => (tells(detail, "added-where-none") ? firstNeeded : {}),
    ),
    rule(
      `${prefix}-security-became-required`,
      ["breaking", "info"],
      "a credential is now required: {name}",
      "Callers that send no credential are refused.",
      [secured(basic, {}), secured(basic)],
    ),
    rule(
      `${prefix}-security-removed`,
      ["breaking", "info"],
      "security option {name} was removed",
      "Callers with this credential are refused, unless it includes what is still required.",
      [secured(basic, bearer), secured(bearer)],
      when("removed-harmlessly", "info", "none"),
    ),
    rule(
      `${prefix}-security-scope-added`,
      ["breaking", "none"],
      "scope {name} is now required",
      "Existing credentials may lack it, and their callers are refused.",
      [secured(oauth()), secured(oauth("read"))],
    ),
    rule(
      `${prefix}-security-scope-removed`,
      ["info", "none"],
      "scope {name} is no longer required",
      "Existing credentials are still accepted.",
      [secured(oauth("read")), secured(oauth())],
    ),
  ]),
  rule(
    "api-security-component-added",
    ["info", "none"],
    "new security scheme {name}",
    "No operation requires it just because it exists.",
    [{}, scheme({ type: "http", scheme: "basic" })],
  ),
  rule(
    "api-security-component-removed",
    ["info", "none"],
    "security scheme {name} was removed",
    "Operations that required it are listed as changes of their own.",
    [scheme({ type: "http", scheme: "basic" }), {}],
  ),
  rule(
    "api-security-component-type-changed",
    ["breaking", "info"],
    "security scheme {name} changed from {base} to {revision}",
    "Existing credentials are of the wrong kind and are refused.",
    [guardedBy({ type: "http", scheme: "basic" }), guardedBy({ type: "http", scheme: "bearer" })],
    unlessUnused,
  ),
  rule(
    "api-security-component-oauth-url-changed",
    ["info", "none"],
    "the authorization URL of {name} changed from {base} to {revision}",
    "Where tokens come from is configured outside the calls.",
    [implicit("https://example.com/a"), implicit("https://example.com/b")],
  ),
  rule(
    "api-security-component-oauth-token-url-changed",
    ["info", "none"],
    "the token URL of {name} changed from {base} to {revision}",
    "Where tokens come from is configured outside the calls.",
    [flow({ tokenUrl: "https://example.com/a" }), flow({ tokenUrl: "https://example.com/b" })],
  ),
  rule(
    "api-security-component-oauth-refresh-url-changed",
    ["info", "none"],
    "the refresh URL of {name} changed from {base} to {revision}",
    "Where tokens come from is configured outside the calls.",
    [flow({ refreshUrl: "https://example.com/a" }), flow({ refreshUrl: "https://example.com/b" })],
  ),
  rule(
    "api-security-component-oauth-flow-added",
    ["info", "none"],
    "tokens of {name} can now also be obtained by the flow {revision}",
    "The existing ways to get a token still work.",
    [flow({}), flows("clientCredentials", "password")],
  ),
  rule(
    "api-security-component-oauth-flow-removed",
    ["breaking", "info"],
    "tokens of {name} can no longer be obtained by the flow {revision}",
    "Callers that get their token by this flow no longer get one for the operations that require it.",
    [guardedByFlows("clientCredentials", "password"), guardedByFlows("clientCredentials")],
    unlessUnused,
  ),
  rule(
    "api-security-component-oauth-scope-added",
    ["info", "none"],
    "new scope {revision} of {name}",
    "No operation requires it just because it exists.",
    [flow({}), flow({ scopes: { read: "" } })],
  ),
  rule(
    "api-security-component-oauth-scope-removed",
    ["info", "none"],
    "scope {revision} of {name} was removed",
    "Operations that required it are listed as changes of their own.",
    [flow({ scopes: { read: "" } }), flow({})],
  ),
  rule(
    "api-security-component-oauth-scope-changed",
    ["info", "none"],
    "the description of scope {revision} of {name} changed",
    "Only the description changed, not the scope.",
    [flow({ scopes: { read: "a" } }), flow({ scopes: { read: "b" } })],
  ),
];
