import { tells } from "../difference.js";
import { json, operationRule as rule } from "../operation-rule.js";

/** Webhooks and callbacks: the API sends, we read and answer, so every direction is turned round. */
const hook = (value: object) => ({ webhooks: { done: { post: value } } });
const payload = (value: object = {}) => ({ requestBody: { ...json({ type: "object" }), ...value } });
const token = { name: "token", in: "query", schema: { type: "string" } };
const taking = (value?: object) => hook({ parameters: value === undefined ? [] : [value] });
const answers = (...list: readonly string[]) =>
  hook({ responses: Object.fromEntries(list.map((status) => [status, {}])) });
const calling = (callbacks: object) => ({ paths: { "/things": { post: { callbacks } } } });
const callback = { "{$request.body#/url}": { post: payload() } };

export const webhookRules = [
  rule("webhook-added", ["info", "info"], "new webhook", "Receivers that don't ask for it never meet it.", [
    { webhooks: {} },
    hook({}),
  ]),
  rule("webhook-removed", ["breaking", "breaking"], "the webhook was removed", "Receivers wait for it in vain.", [
    hook({}),
    { webhooks: {} },
  ]),
  rule(
    "webhook-renamed",
    ["none", "breaking"],
    "webhook {base} is called {revision} now",
    "Its name is not on the wire; the types of the client are named after it.",
    [
      { webhooks: { done: { post: { operationId: "done" } } } },
      { webhooks: { ended: { post: { operationId: "done" } } } },
    ],
    (detail) => (tells(detail, "renamed") ? {} : { typescript: "info" }),
  ),
  rule(
    "client-webhook-renamed",
    ["none", "breaking"],
    "the webhook is called {revision} in the client now, not {base}",
    "Its types and its kind are named after it.",
    [hook({}), hook({ "x-client-name": "ended" })],
  ),
  rule(
    "webhook-method-changed",
    ["breaking", "none"],
    "the webhook comes as {revision} now, not as {base}",
    "Receivers that listen for the one method refuse the other.",
    [
      { webhooks: { done: { post: { operationId: "done" } } } },
      { webhooks: { done: { put: { operationId: "done" } } } },
    ],
  ),
  rule(
    "webhook-payload-added-required",
    ["info", "info"],
    "it has a payload now",
    "Receivers that look for none pass over it.",
    [hook({}), hook(payload({ required: true }))],
  ),
  rule(
    "webhook-payload-added-optional",
    ["info", "info"],
    "it may have a payload now",
    "Receivers that look for none pass over it.",
    [hook({}), hook(payload())],
  ),
  rule(
    "webhook-payload-removed",
    ["breaking", "breaking"],
    "it has no payload any more",
    "Receivers get nothing to read.",
    [hook(payload()), hook({})],
  ),
  rule(
    "webhook-payload-became-required",
    ["info", "info"],
    "its payload is always there now",
    "Receivers that could do without it find it every time.",
    [hook(payload()), hook(payload({ required: true }))],
  ),
  rule(
    "webhook-payload-became-optional",
    ["breaking", "info"],
    "its payload may be missing now",
    "Receivers counted on it being there.",
    [hook(payload({ required: true })), hook(payload())],
  ),
  rule(
    "webhook-parameter-added",
    ["info", "info"],
    "it comes with a new {name}",
    "Receivers pass over what they don't know.",
    [taking(), taking(token)],
  ),
  rule(
    "webhook-parameter-removed",
    ["breaking", "info"],
    "it comes without {name} now",
    "Receivers look for it in vain.",
    [taking(token), taking()],
  ),
  rule(
    "webhook-parameter-became-required",
    ["info", "info"],
    "{name} is always there now",
    "Receivers that could do without it find it every time.",
    [taking(token), taking({ ...token, required: true })],
  ),
  rule(
    "webhook-parameter-became-optional",
    ["breaking", "info"],
    "{name} may be missing now",
    "Receivers counted on it being there.",
    [taking({ ...token, required: true }), taking(token)],
  ),
  rule(
    "webhook-response-success-status-added",
    ["info", "none"],
    "an answer {name} is taken as success too",
    "Answers of today are still taken.",
    [answers("200"), answers("200", "204")],
  ),
  rule(
    "webhook-response-success-status-removed",
    ["breaking", "none"],
    "an answer {name} is no longer taken as success",
    "Receivers that give it seem to fail.",
    [answers("200", "204"), answers("200")],
  ),
  rule(
    "webhook-response-non-success-status-added",
    ["info", "none"],
    "an answer {name} is spoken of now",
    "Answers of today are still taken.",
    [answers("200"), answers("200", "410")],
  ),
  rule(
    "webhook-response-non-success-status-removed",
    ["info", "none"],
    "an answer {name} is no longer spoken of",
    "A failure is a failure.",
    [answers("200", "410"), answers("200")],
  ),
  rule("callback-added", ["info", "info"], "new callback {name}", "Clients that don't ask for it never meet it.", [
    calling({}),
    calling({ done: callback }),
  ]),
  rule("callback-removed", ["breaking", "info"], "callback {name} was removed", "Clients wait for it in vain.", [
    calling({ done: callback }),
    calling({}),
  ]),
];
