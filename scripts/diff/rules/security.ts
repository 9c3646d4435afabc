import { type Detail, tells } from "../difference.js";
import type { Level } from "../level.js";
import { get, operationRule as rule } from "../operation-rule.js";

/** Who is let in. oasdiff lists these as INFO; here they are judged: whoever gets in today must get in tomorrow. */
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
  says: "a credential is needed now, where none was: {name}",
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
      "{name} lets in now",
      "Another way in harms nobody; the first one where none was needed shuts out whoever sends no credential.",
      [secured(basic), secured(basic, bearer)],
      (detail) => (tells(detail, "added-where-none") ? firstNeeded : {}),
    ),
    rule(
      `${prefix}-security-became-required`,
      ["breaking", "info"],
      "a credential is needed now: {name}",
      "Whoever sends none is shut out.",
      [secured(basic, {}), secured(basic)],
    ),
    rule(
      `${prefix}-security-removed`,
      ["breaking", "info"],
      "{name} no longer lets in",
      "Whoever brings it is shut out, unless what is asked for now is a part of it.",
      [secured(basic, bearer), secured(bearer)],
      when("removed-harmlessly", "info", "none"),
    ),
    rule(
      `${prefix}-security-scope-added`,
      ["breaking", "none"],
      "scope {name} is needed now",
      "Credentials of today lack it.",
      [secured(oauth()), secured(oauth("read"))],
    ),
    rule(
      `${prefix}-security-scope-removed`,
      ["info", "none"],
      "scope {name} is no longer needed",
      "Credentials of today still do.",
      [secured(oauth("read")), secured(oauth())],
    ),
  ]),
  rule(
    "api-security-component-added",
    ["info", "none"],
    "new security scheme {name}",
    "Nothing asks for it by that alone.",
    [{}, scheme({ type: "http", scheme: "basic" })],
  ),
  rule(
    "api-security-component-removed",
    ["info", "none"],
    "security scheme {name} was removed",
    "Where it was asked for, that is told there.",
    [scheme({ type: "http", scheme: "basic" }), {}],
  ),
  rule(
    "api-security-component-type-changed",
    ["breaking", "info"],
    "security scheme {name} was {base} and is {revision} now",
    "Credentials of today are of the wrong kind.",
    [guardedBy({ type: "http", scheme: "basic" }), guardedBy({ type: "http", scheme: "bearer" })],
    unlessUnused,
  ),
  rule(
    "api-security-component-oauth-url-changed",
    ["info", "none"],
    "the authorization URL of {name} is {revision} now, not {base}",
    "Where a token comes from is set up outside the calls.",
    [implicit("https://example.com/a"), implicit("https://example.com/b")],
  ),
  rule(
    "api-security-component-oauth-token-url-changed",
    ["info", "none"],
    "the token URL of {name} is {revision} now, not {base}",
    "Where a token comes from is set up outside the calls.",
    [flow({ tokenUrl: "https://example.com/a" }), flow({ tokenUrl: "https://example.com/b" })],
  ),
  rule(
    "api-security-component-oauth-refresh-url-changed",
    ["info", "none"],
    "the refresh URL of {name} is {revision} now, not {base}",
    "Where a token comes from is set up outside the calls.",
    [flow({ refreshUrl: "https://example.com/a" }), flow({ refreshUrl: "https://example.com/b" })],
  ),
  rule(
    "api-security-component-oauth-flow-added",
    ["info", "none"],
    "tokens of {name} can be had by the flow {revision} too now",
    "The ways to a token of today are still there.",
    [flow({}), flows("clientCredentials", "password")],
  ),
  rule(
    "api-security-component-oauth-flow-removed",
    ["breaking", "info"],
    "tokens of {name} can't be had by the flow {revision} any more",
    "Whoever gets their token that way gets none, where an operation asks for one.",
    [guardedByFlows("clientCredentials", "password"), guardedByFlows("clientCredentials")],
    unlessUnused,
  ),
  rule(
    "api-security-component-oauth-scope-added",
    ["info", "none"],
    "new scope {revision} of {name}",
    "Nothing asks for it by that alone.",
    [flow({}), flow({ scopes: { read: "" } })],
  ),
  rule(
    "api-security-component-oauth-scope-removed",
    ["info", "none"],
    "scope {revision} of {name} was removed",
    "Where it was asked for, that is told there.",
    [flow({ scopes: { read: "" } }), flow({})],
  ),
  rule(
    "api-security-component-oauth-scope-changed",
    ["info", "none"],
    "scope {revision} of {name} is described otherwise",
    "What it is called is as it was.",
    [flow({ scopes: { read: "a" } }), flow({ scopes: { read: "b" } })],
  ),
];
