/** The same resource, seen through either API. */
import { describe, expect, it } from "vitest";
import { ask, stillSpace } from "../ask.js";
import { create } from "./sent.js";

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
