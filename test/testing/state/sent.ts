/** What the tests of the space's memory send. */
import type { FakeSpace } from "../../../src/testing/index.js";
import { type Answer, type Asking, ask } from "../ask.js";

export const CALL = { To: "+12025550111", From: "+12025550100", Url: "https://app.example.com/" };
export const MESSAGE = { To: "+12025550111", From: "+12025550100", Body: "hi" };
export const STREAM = { Url: "wss://app.example.com/" };
export const FAX = { To: "+12025550111", From: "+12025550100", MediaUrl: "https://example.com/fax.pdf" };
export const ADDRESS = {
  label: "Office",
  country: "US",
  first_name: "Ada",
  last_name: "Example",
  street_number: "1",
  street_name: "Main Street",
  city: "Austin",
  state: "TX",
  postal_code: "73301",
};

const LONG = "This is what the campaign is about, in full.";
/** Everything that a campaign needs. */
export const CAMPAIGN = {
  name: "Campaign",
  brand_id: "5a0e7ad2-6f0b-4c1e-9d3a-0000000000aa",
  sms_use_case: "2FA",
  description: LONG,
  sample1: LONG,
  sample2: LONG,
  message_flow: LONG,
  opt_out_message: LONG,
  help_message: LONG,
  number_pooling_required: false,
  direct_lending: false,
  embedded_link: false,
  embedded_phone: false,
  age_gated_content: false,
  lead_generation: false,
  terms_and_conditions: true,
};

export async function create(space: FakeSpace, path: string, form: Record<string, string>): Promise<string> {
  return String((await ask(space, "POST", path, { form })).json.sid);
}

/** A request, or milliseconds to wait. `{0}` in a request is the id of what the first POST made. */
export type Step = readonly [method: string, path: string, asking?: Asking] | number;

/** Does the steps one after the other; returns the answers. */
export async function play(space: FakeSpace, steps: readonly Step[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  const made: string[] = [];
  const filled = <T>(step: T): T => JSON.parse(JSON.stringify(step).replace(/\{(\d)\}/g, (_, at) => made[at] ?? ""));
  for (const step of steps) {
    if (typeof step === "number") {
      space.advance(step);
      continue;
    }
    const [method, path, asking] = filled(step);
    const answer = await ask(space, method, path, asking);
    if (method === "POST") made.push(String(answer.json.sid ?? answer.json.id));
    answers.push(answer);
  }
  return answers;
}
