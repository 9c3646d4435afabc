/** Where our specs, before their overlays, differ from what is published, and why. Each entry must match at least one difference. */
export interface Difference {
  where: RegExp;
  reason: string;
}

export const differences: { readonly [api: string]: readonly Difference[] } = {
  compat: [
    {
      where: /^\w+_conference_recordings? 200\.(recordings\[\]\.)?(call_sid format: |duration minimum: )/,
      reason: "One schema says what the recordings of calls and of conferences have in common.",
    },
    {
      where: /^\w+_recording 200\.duration minimum: published none, ours 0$/,
      reason: "No recording is shorter than nothing, whichever operation answers with it.",
    },
  ],
  relay: [
    {
      where: /^\w+ (400|401|404|500)\.error enum:/,
      reason: "One schema says all four error texts; published is a schema for each, told apart by its only text.",
    },
    {
      where: /\.call_relay_context(_status_callback_url)? deprecated: published none, ours true$/,
      reason: "Deprecated in requests and in domain applications; the same field can't be current elsewhere.",
    },
    {
      where: /^request_mfa_(call|sms) body\.message default: /,
      reason: "The default is a sentence of the service's own; the description tells that there is one.",
    },
    {
      where: /\.call_dialogflow_agent_id format: published "uuid", ours none$/,
      reason: "A UUID for domain applications, any text for phone numbers and SIP endpoints: the same agents.",
    },
    {
      where: /\.message_laml_application_id format: published "uuid", ours none$/,
      reason: "A UUID for short codes, any text for phone numbers: the same applications.",
    },
  ],
};
