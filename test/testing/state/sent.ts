/** What the tests of the space's memory send. */
import type { FakeSpace } from "../../../src/testing/index.js";
import { ask } from "../ask.js";

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

export async function create(space: FakeSpace, path: string, form: Record<string, string>): Promise<string> {
  return String((await ask(space, "POST", path, { form })).json.sid);
}
