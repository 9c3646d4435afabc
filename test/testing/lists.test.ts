/** Lists: their pages, their filters, and what a search for phone numbers finds. */
import { describe, expect, it } from "vitest";
import { recordings } from "../../generated/compat/index.js";
import type { FakeSpace } from "../../src/testing/index.js";
import { busyMs, least } from "../support/effort.js";
import { ask, stillSpace } from "./ask.js";
import { CALL, create, FAX, MESSAGE } from "./state/sent.js";

const HANG_UP = { Status: "completed" };

describe("a walk through all pages", () => {
  async function walk(space: FakeSpace): Promise<number> {
    let count = 0;
    for (let path: unknown = "/Messages?PageSize=10&To=%2B12025550111"; typeof path === "string"; ) {
      const { json } = await ask(space, "GET", path);
      count += Object(json.messages).length;
      path = json.next_page_uri;
    }
    return count;
  }

  it("takes time in proportion to the number of items", async () => {
    const costs: number[] = [];
    for (const count of [300, 1_200]) {
      const space = stillSpace();
      for (let index = 0; index < count; index++) await create(space, "/Messages", MESSAGE);
      expect(await walk(space)).toBe(count);
      costs.push(await least(0, () => busyMs(() => walk(space)), 3));
    }
    const [few = 0, many = 0] = costs;
    expect(many / few).toBeLessThan(8);
  });

  it("continues after an item that no longer matches the query", async () => {
    const space = stillSpace();
    for (let index = 0; index < 3; index++) await create(space, "/Calls", CALL);
    const { json } = await ask(space, "GET", "/Calls?PageSize=1&Status=queued");
    await create(space, "/Calls", CALL);
    const [{ sid }] = json.calls as [{ sid: string }];
    expect((await ask(space, "POST", `/Calls/${sid}`, { form: { Status: "canceled" } })).status).toBe(200);
    const next = await ask(space, "GET", String(json.next_page_uri));
    expect(Object(next.json.calls)).toHaveLength(1);
  });

  const WALKS: [name: string, path: string, remove: (space: FakeSpace, id: string) => Promise<unknown>][] = [
    ["newest first", "/Messages", (space, id) => ask(space, "DELETE", `/Messages/${id}`)],
    ["oldest first", "/Queues/{}/Members", (space, id) => ask(space, "POST", `/Calls/${id}`, { form: HANG_UP })],
  ];

  it.each(
    WALKS,
  )("shows every item once if the last one of each page is deleted on the way: %s", async (_, to, remove) => {
    const space = stillSpace();
    const queue = await create(space, "/Queues", { FriendlyName: "support" });
    for (let index = 0; index < 5; index++) {
      await create(space, "/Messages", MESSAGE);
      await ask(space, "GET", `/Queues/${queue}/Members/call-${index}`);
    }
    const shown: string[] = [];
    for (let path: unknown = `${to.replace("{}", queue)}?PageSize=2`; typeof path === "string"; ) {
      const { json } = await ask(space, "GET", path);
      const ids = Object(Object.values(json).find(Array.isArray)).map(
        (one: Record<string, string>) => one.sid ?? one.call_sid,
      );
      shown.push(...ids);
      await remove(space, ids.at(-1));
      path = shown.length < 9 ? json.next_page_uri : "endless";
    }
    expect([shown.length, new Set(shown).size]).toEqual([5, 5]);
  });
});

it("the link to the first page is the same on every page", async () => {
  const space = stillSpace();
  for (let index = 0; index < 3; index++) await create(space, "/Messages", MESSAGE);
  const { json: first } = await ask(space, "GET", "/Messages?PageSize=1");
  const { json: second } = await ask(space, "GET", String(first.next_page_uri));
  expect(second.first_page_uri).toBe(first.first_page_uri);
  const { json: again } = await ask(space, "GET", String(second.first_page_uri));
  expect(again.messages).toEqual(first.messages);
});

describe("lists of recordings", () => {
  async function pages(space: FakeSpace, first: string, next: (json: Record<string, unknown>) => unknown, key: string) {
    const sizes: number[] = [];
    for (let path: unknown = first; typeof path === "string"; ) {
      const { json } = await ask(space, "GET", path);
      const items = json[key];
      sizes.push(Array.isArray(items) ? items.length : -1);
      path = next(json);
    }
    return sizes;
  }

  it.each([
    ["compat", "/Recordings?PageSize=2", "recordings", (json: Record<string, unknown>) => json.next_page_uri],
    ["relay", "relay:/recordings?page_size=2", "data", (json: Record<string, unknown>) => Object(json.links).next],
  ])("%s: next links lead to the end", async (_, first, key, next) => {
    const space = stillSpace();
    for (let index = 0; index < 5; index++) await create(space, "/Calls/call-1/Recordings", {});
    expect(await pages(space, first, next, key)).toEqual([2, 2, 1]);
  });

  it("previous links lead back to the first page", async () => {
    const space = stillSpace();
    for (let index = 0; index < 5; index++) await create(space, "/Calls/call-1/Recordings", {});
    const follow = async (path: unknown) => (await ask(space, "GET", String(path))).json;
    const first = await follow("/Recordings?PageSize=2");
    const third = await follow((await follow(first.next_page_uri)).next_page_uri);
    const back = await follow((await follow(third.previous_page_uri)).previous_page_uri);
    expect([back.recordings, back.page, back.previous_page_uri]).toEqual([first.recordings, 0, null]);
  });

  it("a previous link leads to the same page if the item is deleted that stood behind it", async () => {
    const space = stillSpace();
    for (let index = 0; index < 5; index++) await create(space, "/Calls/call-1/Recordings", {});
    const follow = async (path: unknown) => (await ask(space, "GET", String(path))).json;
    const second = await follow((await follow("/Recordings?PageSize=2")).next_page_uri);
    const third = await follow(second.next_page_uri);
    await ask(space, "DELETE", `/Recordings/${Object(third.recordings)[0].sid}`);
    expect((await follow(third.previous_page_uri)).recordings).toEqual(second.recordings);
  });

  it("a previous link leads back no further than to the first item", async () => {
    const space = stillSpace();
    for (let index = 0; index < 3; index++) await create(space, "/Calls/call-1/Recordings", {});
    const follow = async (path: unknown) => (await ask(space, "GET", String(path))).json;
    const first = await follow("/Recordings?PageSize=1");
    const second = await follow(first.next_page_uri);
    const back = await follow(String(second.previous_page_uri).replace("PageSize=1", "PageSize=2"));
    expect(back.recordings).toHaveLength(2);
  });

  it("a walk continues if its items are deleted on the way", async () => {
    const space = stillSpace();
    for (let index = 0; index < 5; index++) await create(space, "/Calls/call-1/Recordings", {});
    const client = space.client();
    for await (const { sid } of recordings.list(client, { pageSize: 2 })) await recordings.delete(client, { sid });
    expect((await ask(space, "GET", "/Recordings")).json.recordings).toEqual([]);
  });

  it.each([
    ["by call", "CallSid=call-2", 1],
    ["by an unknown call", "CallSid=call-9", 0],
    ["by day", "DateCreated=Mon, 05 Jan 2026 23:00:00 %2B0000", 2],
    ["after a time", "DateCreated%3E=Mon, 05 Jan 2026 10:00:01 %2B0000", 1],
    ["before a time", "DateCreated%3C=Mon, 05 Jan 2026 10:00:01 %2B0000", 1],
  ])("are filtered %s", async (_, query, count) => {
    const space = stillSpace();
    await create(space, "/Calls/call-1/Recordings", {});
    space.advance(5000);
    await create(space, "/Calls/call-2/Recordings", {});
    const { json } = await ask(space, "GET", `/Recordings?${query}`);
    expect(json.recordings).toHaveLength(count);
  });
});

describe("phone numbers for sale", () => {
  const numbers = async (space: FakeSpace, path: string) => {
    const { json } = await ask(space, "GET", path);
    const found: unknown = json.available_phone_numbers ?? json.data;
    return Array.isArray(found) ? found.map((one) => one.phone_number ?? one.number) : found;
  };

  it.each([
    ["none by an invalid area code", "/AvailablePhoneNumbers/US/Local?AreaCode=20", []],
    ["none by an area code that is too long", "/AvailablePhoneNumbers/US/Local?AreaCode=4155", []],
    ["by area code", "/AvailablePhoneNumbers/US/Local?AreaCode=415&Contains=0107", ["+14155550107"]],
    ["toll-free", "/AvailablePhoneNumbers/US/TollFree?Contains=0100", ["+18005550100"]],
    ["in Relay REST", "relay:/phone_numbers/search?areacode=415&ends_with=109", ["+14155550109"]],
    ["by the digits of letters", "/AvailablePhoneNumbers/US/Local?AreaCode=225&Contains=CALL550101", ["+12255550101"]],
    [
      "by their international form",
      "relay:/phone_numbers/search?starts_with=%2B120255&max_results=1",
      ["+12025550100"],
    ],
    ["in Canada", "/AvailablePhoneNumbers/CA/Local?Contains=0107", ["+14165550107"]],
    ["toll-free in Canada", "/AvailablePhoneNumbers/CA/TollFree?Contains=0100", ["+18005550100"]],
    ["none in Canada by an area code of the United States", "/AvailablePhoneNumbers/CA/Local?AreaCode=202", []],
    ["abroad", "/AvailablePhoneNumbers/GB/Local?Contains=0012", ["+442079460012"]],
    ["abroad by area code", "/AvailablePhoneNumbers/de/Local?AreaCode=89&Contains=8012", ["+498999998012"]],
    ["none abroad by an area code that does not exist there", "/AvailablePhoneNumbers/GB/Local?AreaCode=202", []],
    ["toll-free abroad", "/AvailablePhoneNumbers/GB/TollFree?Contains=0012", ["+448081570012"]],
    ["none toll-free in a country without toll-free numbers", "/AvailablePhoneNumbers/DE/TollFree", []],
    ["no toll-free ones among the local", "/AvailablePhoneNumbers/US/Local?AreaCode=800", []],
    ["no local ones among the toll-free", "/AvailablePhoneNumbers/US/TollFree?AreaCode=512", []],
    ["no toll-free ones in Relay REST, unless asked for", "relay:/phone_numbers/search?areacode=888", []],
    [
      "no local ones, if toll-free ones are asked for",
      "relay:/phone_numbers/search?number_type=toll-free&areacode=512",
      [],
    ],
    ["with those that are new", "/AvailablePhoneNumbers/US/Local?Beta=true&Contains=0107", ["+12025550107"]],
    ["none that cannot fax", "/AvailablePhoneNumbers/US/Local?FaxEnabled=false", []],
    ["up to max_results", "relay:/phone_numbers/search?number_type=toll-free&max_results=1", ["+18005550100"]],
  ])("are found: %s", async (_, path, want) => {
    expect(await numbers(stillSpace(), path)).toEqual(want);
  });

  it.each([
    ["starts_with=120&ends_with=109", /^starts_with cannot be combined with ends_with$/],
    ["areacode=512&region=TX", /^region cannot be combined with areacode$/],
    ["max_results=101", /^max_results must be from 1 to 100$/],
    ["max_results=-1", /^max_results must be from 1 to 100$/],
    ["city=Austin", /^city needs region too$/],
    ["contains=55", /^contains must be 3 to 7 digits$/],
    ["ends_with=CALL", /^ends_with must be 3 to 7 digits$/],
  ])("are not searched in Relay REST by %s", async (query, message) => {
    const { status, json } = await ask(stillSpace(), "GET", `relay:/phone_numbers/search?${query}`);
    expect([status, Object(json.errors)[0].detail]).toEqual([422, expect.stringMatching(message)]);
  });

  it("are in the region and locality that was searched", async () => {
    const path = "/AvailablePhoneNumbers/GB/Local?InRegion=Greater London&InLocality=London";
    const { json } = await ask(stillSpace(), "GET", path);
    expect(Object(json.available_phone_numbers)[0]).toMatchObject({
      iso_country: "GB",
      region: "Greater London",
      locality: "London",
    });
  });

  it("are found in the countries that are listed, and nowhere else", async () => {
    const space = stillSpace();
    const { countries } = (await ask(space, "GET", "/AvailablePhoneNumbers")).json;
    for (const { country_code, subresource_uris } of Object(countries)) {
      expect((await ask(space, "GET", `/AvailablePhoneNumbers/${country_code}`)).json).toMatchObject({ country_code });
      expect(await numbers(space, subresource_uris.local)).toHaveLength(10);
    }
    for (const path of ["", "/Local", "/TollFree"])
      expect((await ask(space, "GET", `/AvailablePhoneNumbers/XX${path}`)).status).toBe(404);
  });

  it.each([
    ["+12025550100", "US", "longcode"],
    ["+16045550100", "CA", "longcode"],
    ["+18885550100", "US", "toll-free"],
    ["+448081570012", "GB", "toll-free"],
    ["+498999998012", "DE", "longcode"],
    ["+999123456789", null, "longcode"],
  ])("%s has the country %s and the type %s once it is bought", async (number, country_code, number_type) => {
    const { json } = await ask(stillSpace(), "POST", "relay:/phone_numbers", { json: { number } });
    expect(json).toMatchObject({ country_code, number_type });
  });

  it("are sold only once", async () => {
    const space = stillSpace();
    await create(space, "/IncomingPhoneNumbers", { PhoneNumber: "+12025550100" });
    expect(await numbers(space, "/AvailablePhoneNumbers/US/Local")).not.toContain("+12025550100");
  });
});

describe("filters", () => {
  it.each([
    ["/Calls?Status=queued", 1],
    ["/Calls?To=%2B12025550111", 1],
    ["/Calls?To=%2B1", 0],
    ["/Calls?To=", 1],
    ["/Calls?StartTime%3E=Mon, 05 Jan 2026 00:00:00 %2B0000", 0],
    ["/Messages?DateSent=2026-01-05", 0],
    ["/Faxes?DateCreatedAfter=2026-01-04T00:00:00Z", 1],
    ["/Faxes?DateCreatedOnOrBefore=2026-01-05T10:00:00Z", 1],
    ["/Faxes?DateCreatedOnOrBefore=2026-01-04T00:00:00Z", 0],
    ["relay:/phone_numbers?filter_number=0100", 1],
    ["relay:/phone_numbers?filter_name=sales", 0],
    ["relay:/phone_numbers?filter_name=FRONT", 1],
    ["/Calls?ParentCallSid=5a0e7ad2-6f0b-4c1e-9d3a-0000000000ff", 0],
    ["relay:/endpoints/sip?filter_caller_id=def", 0],
    ["relay:/domain_applications?filter_domain=nowhere", 0],
  ])("%s: %i", async (path, count) => {
    const space = stillSpace();
    await create(space, "/Calls", CALL);
    await create(space, "/Messages", MESSAGE);
    await create(space, "/Faxes", FAX);
    await create(space, "/IncomingPhoneNumbers", { PhoneNumber: "+12025550100", FriendlyName: "Front desk" });
    await ask(space, "POST", "relay:/endpoints/sip", { json: { username: "desk", password: "a long password" } });
    await ask(space, "POST", "relay:/domain_applications", { json: { name: "Desk", identifier: "desk" } });
    const { json } = await ask(space, "GET", path);
    const found = Object.values(json).find(Array.isArray);
    expect(found).toHaveLength(count);
  });
});
