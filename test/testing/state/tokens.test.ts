/** Tokens that were created work as credentials, for the account that they are for. */
import { expect, it } from "vitest";
import { ACCOUNTS, ask, PROJECT, stillSpace } from "../ask.js";

const SUB = "5a0e7ad2-6f0b-4c1e-9d3a-000000000777";

/** A space with a token of the project, one that the project made for a subproject, and one that was made in the subproject's path. */
async function spaceWithTokens() {
  const space = stillSpace();
  const made = async (path: string, more: object) => {
    const form = { name: "CI", permissions: "messaging", ...more };
    return (await ask(space, "POST", path, { form })).json as { id: string; token: string };
  };
  const own = await made("/tokens", {});
  const forSub = await made("/tokens", { subproject_id: SUB });
  const ofSub = await made(`${ACCOUNTS}/${SUB}/tokens`, {});
  return { space, own, forSub, ofSub };
}

const as = (project: string, token: string) => ({ authorization: `Basic ${btoa(`${project}:${token}`)}` });
const subMessages = `${ACCOUNTS}/${SUB}/Messages`;

it.each<[name: string, project: string, token: "own" | "forSub" | "ofSub", path: string, want: number]>([
  ["the project's, for the project", PROJECT, "own", "/Messages", 200],
  ["the project's, for a subproject", PROJECT, "own", subMessages, 200],
  ["the project's, sent as the subproject's", SUB, "own", subMessages, 401],
  ["a subproject's, made by the project", SUB, "forSub", subMessages, 200],
  ["a subproject's, made in its own path", SUB, "ofSub", subMessages, 200],
  ["a subproject's, for the project", SUB, "ofSub", "/Messages", 401],
  ["a subproject's, sent as the project's", PROJECT, "forSub", "/Messages", 401],
  ["the project's, in Relay REST", PROJECT, "own", "relay:/phone_numbers", 200],
  ["a subproject's, in Relay REST", SUB, "forSub", "relay:/phone_numbers", 200],
])("a token: %s", async (_, project, token, path, want) => {
  const { space, ...tokens } = await spaceWithTokens();
  expect((await ask(space, "GET", path, { headers: as(project, tokens[token].token) })).status).toBe(want);
});

it("a token works until it is deleted", async () => {
  const { space, own } = await spaceWithTokens();
  const headers = as(PROJECT, own.token);
  const seen = [
    await ask(space, "DELETE", `/tokens/${own.id}`, { headers }),
    await ask(space, "GET", "/Calls", { headers }),
  ];
  expect(seen.map(({ status }) => status)).toEqual([204, 401]);
});

it("Relay REST shows what belongs to the account whose token it is", async () => {
  const { space, ofSub } = await spaceWithTokens();
  const form = { PhoneNumber: "+12025550100" };
  const { sid } = (await ask(space, "POST", `${ACCOUNTS}/${SUB}/IncomingPhoneNumbers`, { form })).json;
  const path = `relay:/phone_numbers/${sid}`;
  expect((await ask(space, "GET", path, { headers: as(SUB, ofSub.token) })).json.number).toBe("+12025550100");
  expect((await ask(space, "GET", "relay:/phone_numbers")).json.data).not.toContainEqual(
    expect.objectContaining({ id: sid }),
  );
});
