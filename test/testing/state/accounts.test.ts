/** The project, its subprojects, and what belongs to whom. */
import { expect, it } from "vitest";
import { ACCOUNTS, ask, PROJECT, stillSpace } from "../ask.js";
import { create } from "./sent.js";

const NUMBER = { PhoneNumber: "+12025550100" };

it("the project is there from the start, and keeps its name", async () => {
  const space = stillSpace();
  const rename = { form: { FriendlyName: "Main" } };
  expect((await ask(space, "POST", `${ACCOUNTS}/${PROJECT}`, rename)).json.friendly_name).toBe("Main");
  const sub = (await ask(space, "POST", ACCOUNTS, { form: { FriendlyName: "Sub" } })).json;
  expect((await ask(space, "GET", ACCOUNTS)).json.accounts).toMatchObject([
    { sid: sub.sid, friendly_name: "Sub", subproject: true, owner_account_sid: PROJECT },
    { sid: PROJECT, friendly_name: "Main", subproject: false, owner_account_sid: PROJECT },
  ]);
});

it("a signing key is shown once, paths of what an account has always", async () => {
  const space = stillSpace();
  const { sid, signing_key } = (await ask(space, "POST", ACCOUNTS, { form: { FriendlyName: "Sub" } })).json;
  expect(signing_key).toMatch(/^PSK_/);
  const { json } = await ask(space, "GET", `${ACCOUNTS}/${sid}`);
  expect(json).toMatchObject({
    signing_key: null,
    subresource_uris: { calls: `${ACCOUNTS}/${sid}/Calls.json`, sip: null },
  });
  expect((await ask(space, "GET", `${ACCOUNTS}/${sid}/Calls.json`)).json.calls).toEqual([]);
});

it("a number that is handed over belongs to the other account, with everything that was sent", async () => {
  const space = stillSpace();
  const sid = await create(space, "/IncomingPhoneNumbers", NUMBER);
  const sub = (await ask(space, "POST", ACCOUNTS, { form: { FriendlyName: "Sub" } })).json.sid;
  const moved = await ask(space, "POST", `/IncomingPhoneNumbers/${sid}`, {
    form: { AccountSid: `${sub}`, FriendlyName: "Desk" },
  });
  expect(moved.json).toMatchObject({ account_sid: sub, friendly_name: "Desk" });
  expect((await ask(space, "GET", "/IncomingPhoneNumbers")).json.incoming_phone_numbers).toEqual([]);
  const theirs = (await ask(space, "GET", `${ACCOUNTS}/${sub}/IncomingPhoneNumbers`)).json.incoming_phone_numbers;
  expect(theirs).toMatchObject([{ sid, account_sid: sub }]);
  expect((await ask(space, "GET", `relay:/phone_numbers/${sid}`)).status).toBe(404);
});

it("no account can buy what another one has", async () => {
  const space = stillSpace();
  const theirs = `${ACCOUNTS}/sub/IncomingPhoneNumbers`;
  const { sid } = (await ask(space, "POST", theirs, { form: NUMBER })).json;
  expect((await ask(space, "POST", "/IncomingPhoneNumbers", { form: NUMBER })).status).toBe(422);
  expect((await ask(space, "GET", `${theirs}/${sid}`)).status).toBe(200);
});

it("an unknown account is a subproject from the first request about it", async () => {
  const space = stillSpace();
  expect((await ask(space, "GET", `${ACCOUNTS}/sub/Recordings`)).json.recordings).toEqual([]);
  const sub = { sid: "sub", subproject: true, owner_account_sid: PROJECT };
  expect((await ask(space, "GET", `${ACCOUNTS}/sub`)).json).toMatchObject(sub);
  expect((await ask(space, "GET", ACCOUNTS)).json.accounts).toMatchObject([sub, { sid: PROJECT }]);
  expect((await ask(space, "GET", `${ACCOUNTS}/a%2Fb`)).json.uri).toBe(`${ACCOUNTS}/a%2Fb.json`);
});
