/** How names of a document become names of a program. By rule first; the overlay overrides where no rule can know. */

/** `RecordingStatusCallback`, `date_created`, `Parameter1.Name`, `number-type` -> camelCase. */
export function camelCase(wire: string): string {
  const [first = "", ...rest] = words(wire);
  return lowerHead(first) + rest.map(upperFirst).join("");
}

export const pascalCase = (text: string): string => words(text).map(upperFirst).join("");

/** `callRecordings` -> `call-recordings`. */
export const kebabCase = (text: string): string =>
  words(text)
    .join("-")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();

const words = (text: string): string[] => text.split(/[^\p{L}\p{N}$]+/u).filter(Boolean);

export const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `CallRecording` -> `callRecording`: a variable named after a type. */
export const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** `URLPath` -> `urlPath`, `SMSUrl` -> `smsUrl`, `Status` -> `status`. */
const lowerHead = (text: string): string =>
  text.replace(/^\p{Lu}+(?=\p{Lu}\p{Ll})|^\p{Lu}+(?!\p{Ll})|^\p{Lu}/u, (head) => head.toLowerCase());

/** The name, or if it is taken, the name with the next free number. */
export function numbered(name: string, taken: { has(name: string): boolean }): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name}${count}`;
  return free;
}

/** A parameter `X<` or `X>`: a bound of X. */
export function boundName(wire: string, isDate: boolean): string | undefined {
  const bound = /^(.+)([<>])$/.exec(wire);
  if (!bound) return undefined;
  const [before, after] = isDate ? ["Before", "After"] : ["Below", "Above"];
  return `${camelCase(bound[1] ?? "")}${bound[2] === "<" ? before : after}`;
}

/** `callRecordings` -> `CallRecording`; the name of one item of a resource. */
export function singular(resource: string): string {
  const name = pascalCase(resource);
  if (/(?:ss|us|is|ata|edia|news)$/i.test(name)) return name;
  if (/ies$/i.test(name)) return `${name.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zes)$/i.test(name)) return name.slice(0, -2);
  return name.replace(/s$/, "");
}
