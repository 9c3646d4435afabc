import type { Words } from "./words.js";

const BLOCK = /^[>|][1-9]?[-+]?$/;

/** A value ends where a key, a list item or the end follows. */
export function endsValue(words: Words, index: number): boolean {
  return words.key(index) !== undefined || words.word(index) === "-" || index >= words.list.length;
}

/** A text: block (`>-`), quoted, or plain. In plain style a word that ends in a colon can only be the next key. */
export function readText(words: Words): string {
  if (BLOCK.test(words.word())) return readBlock(words);
  const quoted = readQuoted(words);
  return quoted ?? readPlain(words);
}

function readBlock(words: Words): string {
  const from = ++words.at;
  while (!words.done && !words.structural()) words.at = words.behind(words.at);
  return words.list.slice(from, words.at).join(" ");
}

function readPlain(words: Words): string {
  const from = words.at++;
  while (!words.done && words.key() === undefined && !(words.word() === "-" && words.structural())) words.at++;
  return words.list.slice(from, words.at).join(" ");
}

function readQuoted(words: Words): string | undefined {
  const quote = words.word()[0];
  if (quote !== "'" && quote !== '"') return undefined;
  const closes = quote === "'" ? /^'(?:[^']|'')*'$/ : /^"(?:[^"\\]|\\.)*"$/;
  let text = "";
  for (let end = words.at; end < Math.min(words.list.length, words.at + 200); end++) {
    text += (text === "" ? "" : " ") + words.word(end);
    if (!text.endsWith(quote) || !closes.test(text)) continue;
    words.at = end + 1;
    return unquote(text);
  }
  return undefined;
}

function unquote(text: string): string {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  try {
    return String(JSON.parse(text));
  } catch {
    return text.slice(1, -1);
  }
}

/** A value as YAML's core schema resolves it: only plain words can be numbers, booleans or null. */
export function readScalar(words: Words): unknown {
  const first = words.word();
  if (first === "{}") return next(words, {});
  if (first === "[]") return next(words, []);
  const plain = !/^['">|]/.test(first);
  const text = readText(words);
  return plain ? resolvePlain(text) : text;
}

function resolvePlain(text: string): unknown {
  if (/^(?:null|Null|NULL|~)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (/^[-+]?(?:\d+|\d*\.\d+|\d+\.\d*)(?:[eE][-+]?\d+)?$/.test(text)) return Number(text);
  return text;
}

function next<T>(words: Words, value: T): T {
  words.at++;
  return value;
}

/** `- a - b`: a list of values. A dash before a key begins the next item of an outer list. */
export function readScalars(words: Words): unknown[] {
  const values: unknown[] = [];
  while (words.word() === "-") {
    const older = words.key(words.at + 1) === "value";
    const beginsSchema = words.key(words.at + 1) !== undefined || words.word(words.at + 1) === "{}";
    if (beginsSchema && !older) break;
    words.at += older ? 2 : 1;
    values.push(readListed(words));
  }
  return values;
}

function readListed(words: Words): unknown {
  const first = words.word();
  if (/^['">|{[]/.test(first)) return readScalar(words);
  const from = words.at++;
  while (!endsValue(words, words.at)) words.at++;
  return resolvePlain(words.list.slice(from, words.at).join(" "));
}
