import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A documentation site on loopback: an index of products, each of versions, each of pages; with a real site's troubles. */
export class DocsSite {
  readonly #server: Server;
  readonly #pages: number;
  /** How often each path was asked for. */
  readonly asked = new Map<string, number>();
  /** How many answers of each code were given. */
  readonly answers = new Map<number, number>();
  robots = "User-agent: *\nDisallow: /private/\n";

  constructor(pages: number) {
    this.#pages = pages;
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  async listen(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, "127.0.0.1", done));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  forget(): void {
    this.asked.clear();
    this.answers.clear();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? "";
    const times = (this.asked.get(path) ?? 0) + 1;
    this.asked.set(path, times);
    const host = `http://${request.headers.host}`;
    const text = this.#textOf(path, host, times);
    const etag = `"${path.length}-${text.body.length}"`;
    const isKnown = text.status === 200 && request.headers["if-none-match"] === etag;
    const status = isKnown ? 304 : text.status;
    this.answers.set(status, (this.answers.get(status) ?? 0) + 1);
    const send = () =>
      response
        .writeHead(status, { etag, "content-type": "text/markdown", ...text.headers })
        .end(isKnown ? "" : text.body);
    if (path.endsWith("7.md")) setTimeout(send, 5);
    else send();
  }

  #textOf(
    path: string,
    host: string,
    times: number,
  ): { status: number; body: string; headers?: Record<string, string> } {
    const product = /^\/p(\d)\/llms\.txt$/.exec(path)?.[1];
    const version = /^\/p(\d)\/v(\d)\/llms\.txt$/.exec(path);
    const page = Number(/\/page-(\d+)\.md$/.exec(path)?.[1] ?? Number.NaN);
    if (path === "/robots.txt") return { status: 200, body: this.robots };
    if (path === "/llms.txt") return { status: 200, body: rootIndex(host) };
    if (path === "/loop/llms.txt")
      return { status: 200, body: `- [Round](${host}/llms.txt)\n- [Self](${host}/loop/llms.txt)\n` };
    if (product !== undefined)
      return { status: 200, body: [0, 1].map((v) => `- [V](${host}/p${product}/v${v}/llms.txt)`).join("\n") };
    if (version) return { status: 200, body: this.#versionIndex(host, Number(version[1]), Number(version[2])) };
    if (path.startsWith("/away/")) return { status: 302, body: "", headers: { location: "http://localhost:1/" } };
    if (!Number.isNaN(page)) return pageText(page, times);
    return { status: 404, body: "" };
  }

  #versionIndex(host: string, product: number, version: number): string {
    const share = this.#pages / 8;
    const first = (product * 2 + version) * share;
    const links = Array.from(
      { length: share },
      (_, i) => `- [Page](${host}/p${product}/v${version}/page-${first + i}.md)`,
    );
    return [...links, `- [Elsewhere](http://other.example/page.md)`, `- [Private](${host}/private/page-1.md)`, ""].join(
      "\n",
    );
  }
}

function rootIndex(host: string): string {
  const products = [0, 1, 2, 3].map((product) => `- [Product](${host}/p${product}/llms.txt)`);
  return [...products, `- [Loop](${host}/loop/llms.txt)`, `- [Away](${host}/away/page.md)`, ""].join("\n");
}

/** Every 100th page fails at first, some always, some are gone. */
function pageText(page: number, times: number): { status: number; body: string } {
  if (page % 1000 === 999) return { status: 500, body: "" };
  if (page % 500 === 250) return { status: 410, body: "" };
  if (page % 100 === 50 && times === 1) return { status: 503, body: "" };
  return { status: 200, body: `# Page ${page}\n\nSome words of a guide.\n` };
}
