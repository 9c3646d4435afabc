/** The same resource, seen through either API. */
import { describe, expect, it } from "vitest";
import { ask, stillSpace } from "../ask.js";
import { create } from "./sent.js";

const ADDRESS = "5a0e7ad2-6f0b-4c1e-9d3a-0000000000aa";

describe("both APIs see the same", () => {
  it("phone numbers", async () => {
    const space = stillSpace();
    const sid = await create(space, "/IncomingPhoneNumbers", { PhoneNumber: "+18005550100" });
    const number = { number: "+18005550100", number_type: "toll-free" };
    expect((await ask(space, "GET", `relay:/phone_numbers/${sid}`)).json).toMatchObject(number);
    await ask(space, "PUT", `relay:/phone_numbers/${sid}`, { json: { name: "Sales" } });
    expect((await ask(space, "GET", "relay:/phone_numbers")).json.data).toMatchObject([{ name: "Sales" }]);
    expect((await ask(space, "GET", `/IncomingPhoneNumbers/${sid}`)).json.friendly_name).toBe("Sales");
    await ask(space, "POST", `/IncomingPhoneNumbers/${sid}`, { form: { FriendlyName: "Desk" } });
    expect((await ask(space, "GET", `relay:/phone_numbers/${sid}`)).json.name).toBe("Desk");
    await ask(space, "POST", `/IncomingPhoneNumbers/${sid}`, { form: { FriendlyName: "" } });
    expect((await ask(space, "GET", `relay:/phone_numbers/${sid}`)).json.name).toBe(null);
    expect((await ask(space, "GET", `/IncomingPhoneNumbers/${sid}`)).json.friendly_name).toBe("+18005550100");
    expect((await ask(space, "DELETE", `/IncomingPhoneNumbers/${sid}`)).status).toBe(204);
    expect((await ask(space, "GET", `relay:/phone_numbers/${sid}`)).status).toBe(404);
  });

  it.each([
    ["assigned in Relay REST", "relay:/phone_numbers/{}/e911_address", { json: { e911_address_id: ADDRESS } }],
    ["assigned in the compatibility API", "/IncomingPhoneNumbers/{}", { form: { EmergencyAddressSid: ADDRESS } }],
  ])("emergency addresses that are %s", async (_, path, asking) => {
    const space = stillSpace();
    const sid = await create(space, "/IncomingPhoneNumbers", { PhoneNumber: "+12025550100" });
    const compat = async () => (await ask(space, "GET", `/IncomingPhoneNumbers/${sid}`)).json;
    const relay = async () => (await ask(space, "GET", `relay:/phone_numbers/${sid}`)).json;
    expect(await compat()).toMatchObject({ emergency_status: "Inactive", emergency_address_sid: null });
    await ask(space, "POST", path.replace("{}", sid), asking);
    expect(await compat()).toMatchObject({ emergency_status: "Inactive", emergency_address_sid: ADDRESS });
    space.advance(2000);
    expect(await compat()).toMatchObject({ emergency_status: "Active", emergency_address_sid: ADDRESS });
    expect(await relay()).toMatchObject({ e911_status: "active", e911_address_id: ADDRESS });
    await ask(space, "DELETE", `relay:/phone_numbers/${sid}/e911_address`);
    expect(await compat()).toMatchObject({ emergency_status: "Inactive", emergency_address_sid: null });
  });

  it("queues", async () => {
    const space = stillSpace();
    const { json } = await ask(space, "POST", "relay:/queues", { json: { name: "Support", max_size: 5 } });
    expect((await ask(space, "GET", `/Queues/${json.id}`)).json).toMatchObject({
      friendly_name: "Support",
      max_size: 5,
    });
    await ask(space, "POST", `/Queues/${json.id}`, { form: { FriendlyName: "Sales" } });
    expect((await ask(space, "GET", `relay:/queues/${json.id}`)).json.friendly_name).toBe("Sales");
  });
});
