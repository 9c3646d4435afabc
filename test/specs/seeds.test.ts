/** Our effective documents against five pages of documentation, if they stand beside the project. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadSpec } from "../../scripts/spec/index.js";
import type { Endpoint, Node } from "./contract.js";
import { readPromises } from "./promises.js";
import { type Claim, type Page, readDocusaurus, readFern, readFlat } from "./seeds.js";

const folder = fileURLToPath(new URL("../../../shared/seeds/", import.meta.url));
const recordings = "/Accounts/{AccountSid}/Calls/{CallSid}/Recordings";

const seeds = [
  { seed: "000", api: "compat", read: readFern, operation: `POST ${recordings}/{Sid}`, claims: 26 },
  { seed: "001", api: "compat", read: readDocusaurus, operation: `POST ${recordings}/{Sid}`, claims: 23 },
  { seed: "002", api: "compat", read: readFern, operation: `POST ${recordings}`, claims: 27 },
  { seed: "003", api: "relay", read: readFern, operation: "GET /recordings/{id}", claims: 15 },
  { seed: "004", api: "compat", read: readFlat, operation: `POST ${recordings}`, claims: 29 },
] as const;

/** What the seeds state differently, and the settled contradiction in specs/README.md that explains it. */
const settled: readonly [disagreement: RegExp, number: number][] = [
  [/^004 content type application\/json/, 1],
  [/^001 response channels: type integer, ours string/, 5],
  [/^004 response channel: required, ours optional/, 6],
  [/^001 response duration: type string, ours integer/, 7],
  [/^00[024] response (duration|date_created|date_updated): never null/, 11],
  [/^003 kinds PstnRecording SipRecording WebRtcRecording, ours 4/, 20],
];

const readSeed = (seed: string): string => {
  const name = existsSync(folder) ? readdirSync(folder).find((file) => file.startsWith(`${seed}_`)) : undefined;
  return name === undefined ? "" : readFileSync(`${folder}${name}`, "utf8").replace(/[\u2018\u2019]/g, "'");
};

const contracts = new Map<string, Endpoint[]>();
for (const api of ["compat", "relay"]) {
  const { document } = await loadSpec(fileURLToPath(new URL(`../../specs/${api}/openapi.yaml`, import.meta.url)));
  contracts.set(api, readPromises(document));
}

describe.skipIf(!existsSync(folder))("the seeds (skipped if they are not beside the project)", () => {
  const disagreements: string[] = [];

  it.each(seeds)("$seed: its claims hold or are settled", ({ seed, api, read, operation, claims }) => {
    const page = read(readSeed(seed));
    const endpoint = contracts.get(api)?.find(({ name }) => name === operation);
    const found = endpoint ? compare(page, endpoint).map((text) => `${seed} ${text}`) : [`no ${operation}`];
    disagreements.push(...found);
    expect(page.claims, "what the reader found on the page").toHaveLength(claims);
    expect(found.filter((text) => !settled.some(([pattern]) => pattern.test(text)))).toEqual([]);
  });

  it("settles nothing that no seed claims", () => {
    expect(settled.filter(([pattern]) => !disagreements.some((text) => pattern.test(text)))).toEqual([]);
  });
});

function compare(page: Page, endpoint: Endpoint): string[] {
  const statuses = endpoint.responses.map(([status]) => status);
  const answer = endpoint.responses.find(([status]) => status.startsWith("2"))?.[1];
  const content = endpoint.body?.content.map(([type]) => type) ?? [];
  return [
    ...(page.path && !endpoint.name.endsWith(` ${page.path}`) ? [`path ${page.path}`] : []),
    ...(page.contentType && !content.includes(page.contentType) ? [`content type ${page.contentType}`] : []),
    ...page.statuses.filter((status) => !statuses.includes(status)).map((status) => `status ${status}`),
    ...(page.kinds && page.kinds.length !== answer?.branches.length
      ? [`kinds ${page.kinds.join(" ")}, ours ${answer?.branches.length}`]
      : []),
    ...page.claims.flatMap((claim) => judge(claim, endpoint, answer)),
  ];
}

function judge(claim: Claim, endpoint: Endpoint, answer: Node | undefined): string[] {
  const ours = find(claim, endpoint, answer);
  const where = `${claim.place} ${claim.name}`;
  if (!ours) return [`${where}: not in ours`];
  const { node, required } = ours;
  const values = node.values?.map(String) ?? [];
  return [
    ...wrong(`${where}: type ${claim.type}`, isType(claim.type, node), node.types.join("|")),
    ...wrong(`${where}: format ${claim.format}`, !claim.format || claim.format === node.format, node.format),
    ...wrong(`${where}: may be null`, claim.nullable !== true || node.nullable, "never"),
    ...wrong(`${where}: never null`, claim.nullable !== false || !node.nullable, "may be null"),
    ...wrong(`${where}: required`, claim.required !== true || required, "optional"),
    ...wrong(`${where}: optional`, claim.required !== false || !required, "required"),
    ...wrong(
      `${where}: values ${claim.values}`,
      claim.values?.every((one) => values.includes(one)) ?? true,
      `${values}`,
    ),
    ...wrong(`${where}: default ${claim.default}`, !claim.default || claim.default === node.default, `${node.default}`),
  ];
}

const wrong = (text: string, holds: boolean, ours: string | undefined): string[] =>
  holds ? [] : [`${text}, ours ${ours}`];

function isType(type: string | undefined, node: Node): boolean {
  if (type === undefined) return true;
  if (type === "enum") return node.values !== undefined;
  const types = node.branches.length > 0 ? node.branches.flatMap((branch) => branch().types) : node.types;
  return types.includes(type);
}

function find(
  { place, name }: Claim,
  endpoint: Endpoint,
  answer: Node | undefined,
): { node: Node; required: boolean } | undefined {
  if (place === "path") return endpoint.parameters.find((one) => one.place === "path" && one.name === name);
  const root = place === "body" ? endpoint.body?.content[0]?.[1] : (answer?.branches[0]?.() ?? answer);
  let found: { node: Node; required: boolean } | undefined = root && { node: root, required: true };
  for (const key of name.split(".")) {
    const property = found?.node.properties.find(([one]) => one === key);
    found = property && { node: property[2](), required: property[1] };
  }
  return found;
}
