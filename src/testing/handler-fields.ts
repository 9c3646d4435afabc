/** Fields that say how a call or message is handled: only those of the chosen handler apply, the others are null. */
import type { JsonObject } from "./json.js";

/** Whose field it is, by a part of its name. */
const OWNERS: readonly (readonly [names: RegExp, handler: string])[] = [
  [/_(request|fallback)_|^call_status_callback_/, "laml_webhooks"],
  [/_laml_application_id$/, "laml_application"],
  [/_dialogflow_agent_id$/, "dialogflow"],
  [/_relay_topic/, "relay_topic"],
  [/_relay_context/, "relay_context"],
  [/_relay_application$/, "relay_application"],
  [/_relay_script_url$/, "relay_script"],
  [/_relay_connector_id$/, "relay_connector"],
  [/_sip_endpoint_id$/, "relay_sip_endpoint"],
  [/_verto_resource$/, "relay_verto_endpoint"],
  [/_video_room_id$/, "video_room"],
];

/** As long as no handler is chosen, every field keeps its value. */
export function ofChosenHandlers(fields: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, isOfAnother(name, fields) ? null : value]),
  );
}

function isOfAnother(name: string, fields: JsonObject): boolean {
  const [, what] = /^(call|message)_/.exec(name) ?? [];
  const chosen = fields[`${what}_handler`];
  const owner = OWNERS.find(([names]) => names.test(name))?.[1];
  return what !== undefined && chosen != null && owner !== undefined && owner !== chosen;
}
