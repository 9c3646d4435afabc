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

it.each([
  ["no account can buy what another one has", "POST", "/IncomingPhoneNumbers", NUMBER, 422],
  [
    "a number stays if the account that it is handed over to is unknown",
    "POST",
    "/IncomingPhoneNumbers/{}",
    { AccountSid: "none" },
    404,
  ],
])("%s", async (_, method, path, form, status) => {
  const space = stillSpace();
  const sub = (await ask(space, "POST", ACCOUNTS, { form: { FriendlyName: "Sub" } })).json.sid;
  const { sid } = (await ask(space, "POST", `${ACCOUNTS}/${sub}/IncomingPhoneNumbers`, { form: NUMBER })).json;
  const account = path.includes("{}") ? sub : PROJECT;
  const answer = await ask(space, method, `${ACCOUNTS}/${account}${path.replace("{}", String(sid))}`, { form });
  expect(answer.status).toBe(status);
  expect((await ask(space, "GET", `${ACCOUNTS}/${sub}/IncomingPhoneNumbers/${sid}`)).status).toBe(200);
});
