/** Relay REST as its users would describe it: every function once, against the fake space, in sentences that also compile. */
import { describe, expect, it } from "vitest";
import * as relay from "../../generated/relay/index.js";
import { operations } from "../../generated/relay/operations.js";
import { createClient } from "../../src/index.js";
import { createFakeSpace } from "../../src/testing/index.js";

const account = { projectId: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90", token: "PT-1" };
const space = createFakeSpace(account);
const called = new Set<string>();
const unexpected: unknown[] = [];
const client = createClient({
  ...account,
  space: "example",
  fetch: space.fetch,
  onUnexpected: (event) => unexpected.push(event),
  middleware: [
    (request, next, { operationId }) => {
      called.add(operationId);
      return next(request);
    },
  ],
});
const id = "9a3c5f71-2d84-4e0b-b6a9-7c1d2e3f4a5b";

describe("a user of Relay REST", () => {
  it("finds a number, buys it, points it at a script, gives it back", async () => {
    const { phoneNumbers } = relay;
    const [offer] = await phoneNumbers.search(client, { areacode: "512", max_results: 1 }).toArray({ max: 1 });
    const bought = await phoneNumbers.purchase(client, { number: offer?.number ?? "+15125550100" });
    await phoneNumbers.update(client, {
      id: bought.id,
      name: "Front desk",
      call_handler: "relay_script",
      call_relay_script_url: "https://app.example.com/call",
    });
    const [mine] = await phoneNumbers.list(client, { filter_name: "Front desk" }).toArray({ max: 1 });
    expect(mine?.id).toBe(bought.id);
    await phoneNumbers.get(client, { id: bought.id });
    await phoneNumbers.release(client, { id: bought.id });
  });

  it("imports a number, and looks another one up", async () => {
    const imported = await relay.phoneNumbers.import(client, { number: "+15125550101", number_type: "longcode" });
    expect(imported.number).toBe("+15125550101");
    await relay.phoneNumbers.lookup(client, { e164_number: "+15125550102", include: "carrier" });
  });

  it("tells emergency services where a number is", async () => {
    const { addresses, phoneNumbers } = relay;
    const place = {
      label: "Office",
      country: "US",
      first_name: "Ada",
      last_name: "Byron",
      street_number: "12",
      street_name: "Main Street",
      city: "Austin",
      state: "TX",
      postal_code: "78701",
    };
    const address = await addresses.create(client, { ...place, emergency_enabled: true });
    await addresses.update(client, { id: address.id, ...place, address_type: "Floor", address_number: "3" });
    await addresses.get(client, { id: address.id });
    await addresses.list(client, { filter_label: "Office" }).toArray({ max: 10 });
    const office = await phoneNumbers.purchase(client, { number: "+15125550103" });
    await phoneNumbers.assignE911Address(client, { id: office.id, e911_address_id: address.id });
    await phoneNumbers.removeE911Address(client, { id: office.id });
    await addresses.delete(client, { id: address.id });
  });

  it("groups numbers", async () => {
    const { numberGroups, numberGroupMemberships } = relay;
    const group = await numberGroups.create(client, { name: "Support", sticky_sender: true });
    const member = await numberGroupMemberships.create(client, { number_group_id: group.id, phone_number_id: id });
    await numberGroupMemberships.get(client, { id: member.id });
    await numberGroupMemberships.list(client, { number_group_id: group.id }).toArray({ max: 10 });
    await numberGroupMemberships.delete(client, { id: member.id });
    await numberGroups.update(client, { id: group.id, name: "Help" });
    await numberGroups.get(client, { id: group.id });
    await numberGroups.list(client).toArray({ max: 10 });
    await numberGroups.delete(client, { id: group.id });
  });

  it("verifies a caller id, and a person by a code", async () => {
    const { verifiedCallerIds, mfa } = relay;
    const caller = await verifiedCallerIds.create(client, { number: "+15125550103", name: "Home" });
    await verifiedCallerIds.redial(client, { id: caller.id });
    await verifiedCallerIds.verify(client, { id: caller.id, verification_code: "123456" });
    await verifiedCallerIds.update(client, { id: caller.id, name: "House" });
    await verifiedCallerIds.get(client, { id: caller.id });
    await verifiedCallerIds.list(client).toArray({ max: 10 });
    await verifiedCallerIds.delete(client, { id: caller.id });
    await mfa.call(client, { to: "+15125550103" });
    const request = await mfa.sms(client, { to: "+15125550103", token_length: 6 });
    await mfa.verify(client, { mfa_request_id: request.id, token: "123456" });
  });

  it("sets up SIP", async () => {
    const { domainApplications, sipEndpoints, sipProfile } = relay;
    const phone = await sipEndpoints.create(client, {
      username: "desk-1",
      password: "correct horse",
      codecs: ["OPUS"],
    });
    await sipEndpoints.update(client, { id: phone.id, caller_id: "Desk 1" });
    await sipEndpoints.get(client, { id: phone.id });
    await sipEndpoints.list(client, { filter_username: "desk-1" }).toArray({ max: 10 });
    await sipEndpoints.delete(client, { id: phone.id });
    const domain = await domainApplications.create(client, {
      name: "Gate",
      identifier: "gate",
      encryption: "required",
    });
    await domainApplications.update(client, { id: domain.id, ip_auth_enabled: true, ip_auth: ["192.0.2.7"] });
    await domainApplications.get(client, { id: domain.id });
    await domainApplications.list(client).toArray({ max: 10 });
    await domainApplications.delete(client, { id: domain.id });
    const { default_codecs } = await sipProfile.get(client);
    await sipProfile.update(client, { default_codecs, default_encryption: "required" });
  });

  it("watches queues, short codes and recordings", async () => {
    const { queues, queueMembers, recordings, shortCodes } = relay;
    const queue = await queues.create(client, { name: "Sales", max_size: 20 });
    await queueMembers.get(client, { queue_id: queue.id, id });
    const first = await queueMembers.next(client, { queue_id: queue.id });
    expect(first.call_id).toBe(id);
    await queueMembers.list(client, { queue_id: queue.id }).toArray({ max: 1 });
    await queues.update(client, { id: queue.id, max_size: 30 });
    await queues.get(client, { id: queue.id });
    await queues.list(client).toArray({ max: 10 });
    await queues.delete(client, { id: queue.id });
    const [code] = await shortCodes.list(client).toArray({ max: 1 });
    await shortCodes.get(client, { id: code?.id ?? id });
    await shortCodes.update(client, { id: code?.id ?? id, name: "News", message_handler: "laml_webhooks" });
    const [recording] = await recordings.list(client).toArray({ max: 1 });
    await recordings.get(client, { id: recording?.id ?? id }).safe();
    await recordings.delete(client, { id: recording?.id ?? id }).safe();
  });

  it("registers a brand and its campaign, and gives it numbers", async () => {
    const { brands, campaignOrders, campaigns, numberAssignments } = relay;
    const brand = await brands.create(client, { csp_self_registered: true, name: "Acme", csp_brand_reference: "B1" });
    await brands.get(client, { id: brand.id });
    await brands.list(client, { filter_state: "completed" }).toArray({ max: 10 });
    const registered = { name: "Reminders", csp_campaign_reference: "C1" };
    const campaign = await campaigns.create(client, { id: brand.id, brand_id: brand.id, ...registered });
    await campaigns.update(client, { id: campaign.id, name: "Appointments" });
    await campaigns.get(client, { id: campaign.id });
    await campaigns.list(client, { brand_id: brand.id }).toArray({ max: 10 });
    const order = await campaignOrders.create(client, { campaign_id: campaign.id, phone_numbers: ["+15125550104"] });
    await campaignOrders.get(client, { id: order.id });
    await campaignOrders.list(client, { campaign_id: campaign.id }).toArray({ max: 10 });
    const [sender] = await numberAssignments.list(client, { campaign_id: campaign.id }).toArray({ max: 1 });
    await numberAssignments.delete(client, { id: sender?.id ?? id });
  });

  it("has now called everything, and received nothing undocumented", () => {
    expect(operations.map((operation) => operation.id).filter((name) => !called.has(name))).toEqual([]);
    expect(unexpected).toEqual([]);
  });
});
