/** A fetch that shows every request and its answer as they go over the wire. */
import type { Paint } from "./paint.js";

type Print = (line: string) => void;

/** Headers that say something about a request; the others are the same each time. */
const SHOWN = ["authorization", "content-type", "range", "if-range"];
/** The few fields of an answer that are worth showing. */
const TELLING = ["sid", "status", "channels", "duration", "price", "page", "next_page_uri", "code", "message"];

export function showingFetch(print: Print, paint: Paint): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    printRequest(request, await request.clone().text(), print, paint);
    const response = await globalThis.fetch(request);
    print(await answerLine(response.clone(), paint));
    print("");
    return response;
  };
}

function printRequest({ method, url, headers }: Request, body: string, print: Print, paint: Paint): void {
  const { pathname, search } = new URL(url);
  print(`    ${paint.cyan(paint.bold(method))} ${pathname}${paint.yellow(search)}`);
  for (const name of SHOWN) {
    const value = headers.get(name);
    if (value !== null) print(paint.dim(`    ${name}: ${name === "authorization" ? "Basic ••••" : value}`));
  }
  for (const field of body.split(/(?=&)/)) if (field !== "") print(`    ${paint.yellow(field)}`);
}

async function answerLine(response: Response, paint: Paint): Promise<string> {
  const color = response.ok ? paint.green : paint.red;
  const told = await summary(response);
  const status = `    ${color(`→ ${response.status} ${response.statusText}`)}`;
  return told === "" ? status : `${status}  ${paint.dim(told)}`;
}

async function summary(response: Response): Promise<string> {
  const type = response.headers.get("content-type") ?? "";
  if (!type.includes("json")) return type === "" ? "" : `${type}, ${(await response.arrayBuffer()).byteLength} bytes`;
  const body = Object.entries(Object(await response.json()));
  const told = body.flatMap(([name, value]) => tell(name, value));
  return told.join("  ");
}

function tell(name: string, value: unknown): string[] {
  if (Array.isArray(value)) return [`${name}: ${value.length}`];
  return TELLING.includes(name) ? [`${name}: ${JSON.stringify(value)}`] : [];
}
