/** A file server in memory, with contents that change, and random faults. */
import fc from "fast-check";
import { wave } from "../media.js";

/** What the server has for a while. */
export interface Content {
  readonly bytes: Buffer;
  /** The headers that identify it. */
  readonly identity: Readonly<Record<string, string>>;
}

const identities = {
  "a strong ETag": (index: number) => ({ etag: `"${index}"` }),
  "a weak ETag": () => ({ etag: 'W/"0"', ...dates(0) }),
  "a date": (index: number) => dates(index),
  "a date that others have, too": () => ({ ...dates(0), date: dates(0)["last-modified"] }),
  nothing: () => ({}),
};
const dates = (index: number) => ({
  "last-modified": `Tue, 01 Sep 2020 10:00:0${index} GMT`,
  date: "Tue, 01 Sep 2020 11:00:00 GMT",
});

export const contents: fc.Arbitrary<Content[]> = fc
  .array(fc.tuple(fc.integer({ min: 44, max: 4_000 }), fc.constantFrom(...Object.values(identities))), {
    minLength: 1,
    maxLength: 3,
  })
  .map((all) =>
    all.map(([size, identity], index) => ({ bytes: wave(size).fill(`${index}`, 44), identity: identity(index) })),
  );

/** How a request is answered. */
export interface Answer {
  readonly content: number;
  readonly how: "content" | "reset" | "503" | "404" | "429" | "page" | "empty";
  /** Where the body breaks off, in thousandths of it; at 1,000, nowhere. */
  readonly cut: number;
  /** Whether the length is stated. */
  readonly length: boolean;
  readonly range: "honored" | "ignored" | "another start" | "another total" | "not told" | "416";
}

/** Three times out of four, this value. */
export const usually = <T>(value: T, otherwise: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: otherwise });

export const answers: fc.Arbitrary<Answer[]> = fc.array(
  fc.record({
    content: fc.nat({ max: 2 }),
    how: usually<Answer["how"]>("content", fc.constantFrom("reset", "503", "404", "429", "page", "empty")),
    cut: fc.integer({ min: 0, max: 1_200 }),
    length: usually(true, fc.constant(false)),
    range: usually<Answer["range"]>(
      "honored",
      fc.constantFrom("ignored", "another start", "another total", "not told", "416"),
    ),
  }),
  { maxLength: 12 },
);

/** Plays the answers, then always gives the last content as it should be. */
export class FileServer {
  readonly #contents: readonly Content[];
  readonly #answers: Answer[];
  requests = 0;
  /** Bodies that are neither read to their end nor cancelled. */
  open = 0;

  constructor(contents: readonly Content[], answers: readonly Answer[]) {
    this.#contents = contents;
    this.#answers = [...answers];
  }

  behave(): void {
    this.#answers.length = 0;
  }

  readonly fetch = async (_: unknown, init?: RequestInit): Promise<Response> => {
    this.requests++;
    const answer = this.#answers.shift();
    if (answer?.how === "reset") throw new TypeError("fetch failed", { cause: { code: "ECONNRESET" } });
    if (answer?.how === "page") return new Response("<html>", { headers: { "content-type": "text/html" } });
    if (answer?.how === "empty") return new Response("", { headers: { "content-type": "audio/wav" } });
    if (answer && answer.how !== "content") return new Response("{}", { status: Number(answer.how) });
    return this.#send(new Headers(init?.headers), answer);
  };

  #send(asked: Headers, answer: Answer | undefined): Response {
    const { cut = 1_000, length = true, range = "honored", content = this.#contents.length - 1 } = answer ?? {};
    const { bytes, identity } = this.#contents[content % this.#contents.length] as Content;
    const isSame = [identity.etag, identity["last-modified"]].includes(asked.get("if-range") ?? "");
    const from = range !== "ignored" && isSame ? /\d+/.exec(asked.get("range") ?? "")?.[0] : undefined;
    if (from && (range === "416" || +from >= bytes.length)) return new Response(null, { status: 416 });
    const start = from && range === "another start" ? Math.max(0, +from - 7) : Number(from ?? 0);
    const total = bytes.length + (range === "another total" ? 5 : 0);
    const headers = {
      "content-type": "audio/wav",
      ...identity,
      ...(length && { "content-length": `${bytes.length - start}` }),
      ...(from && range !== "not told" && { "content-range": `bytes ${start}-${total - 1}/${total}` }),
    };
    const sent = bytes.subarray(start);
    const most = Math.floor((sent.length * Math.min(cut, 1_000)) / 1_000);
    return new Response(this.#body(sent.subarray(0, most), most < sent.length, length), {
      status: from ? 206 : 200,
      headers,
    });
  }

  /** In pieces; a body that is cut ends with an error if its length was stated, as fetch has it. */
  #body(bytes: Buffer, isCut: boolean, isStated: boolean): ReadableStream<Uint8Array> {
    let at = 0;
    this.open++;
    return new ReadableStream({
      pull: (body) => {
        const piece = bytes.subarray(at, at + 700);
        at += piece.length;
        if (piece.length > 0) return body.enqueue(new Uint8Array(piece));
        this.open--;
        if (isCut && isStated) body.error(new TypeError("terminated"));
        else body.close();
      },
      cancel: () => {
        this.open--;
      },
    });
  }
}
