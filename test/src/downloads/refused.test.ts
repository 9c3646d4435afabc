import { readFile, symlink, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { download } from "../../../generated/compat/recordings.js";
import { type SaveOptions, saveToFile } from "../../../src/node/index.js";
import { failure } from "../../support/invariants.js";
import type { Step } from "../../support/servers.js";
import { playCall } from "../harness.js";
import { audio, cut, type, whole } from "./audio.js";
import { file, isSaved, left, place, save } from "./saving.js";

describe("a download that is refused", () => {
  const failing: [id: string, server: Step[], options: SaveOptions, error: object][] = [
    ["H5 cut short at every attempt", [cut(100_000)], {}, { name: "ConnectionError" }],
    [
      "H5 shorter than its RIFF length, without a Content-Length",
      [
        (_, response) => {
          response.writeHead(200, type);
          response.end(audio.subarray(0, 120_000));
        },
      ],
      {},
      { name: "DownloadError", message: expect.stringContaining("shorter") },
    ],
    [
      "H11 larger than maxBytes by its Content-Length",
      [whole()],
      { maxBytes: 1000 },
      { name: "DownloadError", message: expect.stringContaining("maxBytes") },
    ],
    ...[-1, 0, Number.NaN].map((maxBytes): [string, Step[], SaveOptions, object] => [
      `H11 maxBytes ${maxBytes}`,
      [whole()],
      { maxBytes },
      { name: "DownloadError", message: expect.stringContaining("above 0") },
    ]),
    [
      "H11 an endless body",
      [
        (_, response) => {
          response.writeHead(200, type);
          const more = () => {
            while (response.write(audio));
            response.once("drain", more);
          };
          more();
        },
      ],
      { maxBytes: 1_000_000 },
      { name: "DownloadError" },
    ],
    [
      "H12 an empty body",
      [{ body: "", headers: type }],
      {},
      { name: "DownloadError", message: expect.stringContaining("empty") },
    ],
    ["a web page", [{ body: "<html>", headers: { "content-type": "text/html" } }], {}, { name: "DownloadError" }],
    [
      "a body that is not audio",
      [{ body: "not audio at all", headers: type }],
      {},
      { name: "DownloadError", message: expect.stringContaining("audio") },
    ],
    ["a 404", [404], {}, { name: "NotFoundError" }],
  ];
  it.each(failing)("%s", async (_id, server, options, error) => {
    const end = await save(server, options);
    expect(failure(end.error)).toMatchObject(error);
    expect(await left()).toEqual([]);
  });

  it("H5 a length that is not stated is not verified", async () => {
    const body = Buffer.from("ID3rest of an mp3");
    const end = await save([
      (_, response) => {
        response.writeHead(200, { "content-type": "audio/mpeg" });
        response.end(body);
      },
    ]);
    expect(end.value).toMatchObject({ bytes: body.length, verified: false });
  });

  it("H15 onProgress that throws", async () => {
    const mine = new Error("mine");
    const end = await save([whole()], {
      onProgress: () => {
        throw mine;
      },
    });
    expect(end.error).toBe(mine);
    expect(await left()).toEqual([]);
  });

  it("a file that already exists, and a link planted in place of the part", async () => {
    await writeFile(file(), "mine");
    const kept = await save([whole()]);
    expect(failure(kept.error).message).toContain("overwrite");
    expect(await readFile(file(), "utf8")).toBe("mine");
    await writeFile(place("victim"), "victim");
    await symlink(place("victim"), `${file()}.part`);
    const end = await save([whole()], { overwrite: true });
    expect(end.error).toBeUndefined();
    expect(await readFile(place("victim"), "utf8")).toBe("victim");
    expect(await isSaved()).toBe(true);
  });

  it("a folder that does not exist", async () => {
    const end = await playCall({ server: [whole()] }, (client) =>
      saveToFile(download(client, { sid: "RE1" }), place("no/x.wav")),
    );
    expect(failure(end.error)).toMatchObject({
      name: "DownloadError",
      message: expect.stringMatching(/ENOENT.*folder/),
    });
  });

  it("an unknown format is refused", async () => {
    const end = await playCall({}, (client) => download(client, { sid: "RE1", format: "ogg" as "wav" }));
    expect(failure(end.error).message).toMatch(/format.*wav/);
    expect(end.requests.length).toBe(0);
  });
});
