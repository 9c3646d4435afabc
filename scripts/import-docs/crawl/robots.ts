/** The rules of a robots.txt for us ([RFC 9309](https://www.rfc-editor.org/rfc/rfc9309)). */
export interface Robots {
  allows(path: string): boolean;
}

/** The name by which a site's robots.txt can address this crawler. */
export const PRODUCT = "signalwire-rest-import-docs";

/** RFC 9309, 2.5: anything beyond this need not be read. */
const MAX_CHARACTERS = 500 * 1024;

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

/** The group that names us, else the one for everybody; without either, everything is allowed. */
export function parseRobots(text: string): Robots {
  const groups = groupsOf(text.length > MAX_CHARACTERS ? wholeLines(text.slice(0, MAX_CHARACTERS)) : text);
  const own = groups.filter(({ agents }) => agents.includes(PRODUCT));
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes("*"));
  const rules = chosen.flatMap((group) => group.rules);
  return { allows: (path) => allowsBy(rules, comparable(path).replaceAll("*", "%2A").replaceAll("$", "%24")) };
}

/** Half a rule may allow what the whole one forbids. */
const wholeLines = (text: string): string =>
  text.slice(0, Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1);

/** One spelling for whatever is the same address: letters, digits and `-._~` as they are, everything else percent-encoded (2.2.2). */
function comparable(path: string): string {
  return path.replace(/%([0-9a-f]{2})|[^!-~]/giu, (written, hex: string | undefined) => {
    if (hex === undefined) return encodeURIComponent(written);
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w.~-]/.test(character) ? character : written.toUpperCase();
  });
}

/** A `$` that is not at the end stands for itself. */
const patternOf = (value: string): string => comparable(value).replace(/\$(?!$)/g, "%24");

function groupsOf(text: string): { agents: string[]; rules: Rule[] }[] {
  const groups: { agents: string[]; rules: Rule[] }[] = [];
  let inAgents = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const [said = ""] = line.split("#");
    const [, key = "", text = ""] = /^([a-z-]+)\s*:(.*)$/is.exec(said.trim()) ?? [];
    const [name, value] = [key.toLowerCase(), text.trim()];
    if (name === "user-agent") {
      if (!inAgents) groups.push({ agents: [], rules: [] });
      groups.at(-1)?.agents.push(value.toLowerCase());
    } else if ((name === "allow" || name === "disallow") && value !== "") {
      groups.at(-1)?.rules.push({ allow: name === "allow", pattern: patternOf(value) });
    }
    // Other records, such as Sitemap, belong to no group and end none (2.2.4).
    if (name === "user-agent" || name === "allow" || name === "disallow") inAgents = name === "user-agent";
  }
  return groups;
}

/** The longest matching rule decides; of two equally long ones, the one that allows. */
function allowsBy(rules: readonly Rule[], path: string): boolean {
  let best: Rule | undefined;
  for (const rule of rules) {
    if (!fits(rule.pattern, path)) continue;
    const longer = rule.pattern.length - (best?.pattern.length ?? -1);
    if (longer > 0 || (longer === 0 && rule.allow)) best = rule;
  }
  return best?.allow ?? true;
}

/** `*` stands for anything, `$` for the end. Walked greedily, part by part, so that no pattern can take long. */
function fits(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith("$");
  const [first = "", ...parts] = (anchored ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = anchored ? parts.pop() : undefined;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!anchored) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}
