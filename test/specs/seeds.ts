/** Reads what five pages of documentation, in five layouts, claim about an operation: names, types, values, statuses. */

export interface Claim {
  place: "path" | "body" | "response";
  name: string;
  /** `string`, `integer`, `object`, `enum` (without its values). */
  type?: string | undefined;
  format?: string | undefined;
  nullable?: boolean | undefined;
  required?: boolean | undefined;
  values?: readonly string[] | undefined;
  default?: string | undefined;
}

export interface Page {
  /** Path below the API's prefix, if the page states it. */
  path?: string | undefined;
  contentType?: string | undefined;
  bodyRequired?: boolean | undefined;
  claims: Claim[];
  /** Statuses that the page names. */
  statuses: string[];
  /** Kinds of a union, if the answer is one. */
  kinds?: string[] | undefined;
}

const PLACES: Readonly<Record<string, Claim["place"]>> = {
  "Path parameters": "path",
  "Path Parameters": "path",
  Request: "body",
  Body: "body",
  Response: "response",
  Schema: "response",
};

/** Fern's pages as text: name, type, flags and format run together on one line; statuses on lines of their own. */
export function readFern(text: string): Page {
  const claims: Claim[] = [];
  const kinds: string[] = [];
  const field =
    /^(\w+?)(string|integer|enum|object)( or null)?(Required|Optional)?(?:format: "(\w+)")?(?:Defaults to (\S+))?$/;
  let place: Claim["place"] | undefined;
  for (const line of text.split("\n").map((one) => one.trim())) {
    place = PLACES[line] ?? (line === "Errors" ? undefined : place);
    const [, name = "", type, orNull, flag, format, preset] = field.exec(line) ?? [];
    if (!place || !type) continue;
    if (/^[A-Z].*Recording$/.test(name) && type === "object") kinds.push(name);
    else {
      const required = flag === undefined ? undefined : flag === "Required";
      claims.push({ place, name, type, format, nullable: orNull !== undefined, required, default: preset });
    }
  }
  return {
    path: /^\/api\/relay\/rest(\S+)$/m.exec(text)?.[1]?.replace(/:(\w+)/g, "{$1}"),
    claims: [...claims, ...exampleClaims(text)],
    statuses: (text.match(/^\d{3}$/gm) ?? []).map(String),
    kinds: kinds.length > 0 ? kinds : undefined,
  };
}

/** The keys of a printed example, whose lines are numbered: `2 "id": "…"`. */
function exampleClaims(text: string): Claim[] {
  return [...text.matchAll(/^\d+ "(\w+)": /gm)].map(([, name = ""]) => ({ place: "response", name }));
}

/** Docusaurus's pages as text: indented names with a type and `required`, values and nested objects below. */
export function readDocusaurus(text: string): Page {
  const claims: Claim[] = [];
  let place: Claim["place"] | undefined;
  let outer = "";
  let previous = "";
  for (const line of text.split("\n")) {
    const trimmed = line.trim();
    place = PLACES[trimmed] ?? place;
    const values = /^Possible values: \[(.*)\]$/.exec(trimmed)?.[1]?.split(", ");
    const last = claims.at(-1);
    if (values && last) last.values = values;
    if (trimmed === "object") {
      claims.push({ place: "response", name: previous, type: "object" });
      outer = `${previous}.`;
    }
    const [, name, type, required] = /^ +(\w+?) ?(uuid|string|integer)(required)?$/.exec(line) ?? [];
    if (place && name && type) {
      const isText = type === "uuid";
      claims.push({
        place,
        name: outer + name,
        type: isText ? "string" : type,
        format: isText ? type : undefined,
        required: place === "response" ? undefined : required !== undefined,
      });
    }
    if (trimmed) previous = trimmed;
  }
  return { path: /^(\/Accounts\S+)$/m.exec(text)?.[1]?.replace(/:(\w+)/g, "{$1}"), claims, statuses: ["200"] };
}

/** A `.md` page with an embedded OpenAPI document, all on one line: enough of its grammar to find what it names. */
export function readFlat(text: string): Page {
  const schemas = new Map(
    [...text.matchAll(/(\w+): type: (?:object|string) (.*?) title: \1\b/g)].map((m) => [m[1], m[2]]),
  );
  const object = (place: Claim["place"], name: string): Claim[] => flatObject(place, schemas.get(name) ?? "", schemas);
  const path = / [A-Z]+ https:\/\/[^/]+\/api\/laml\/2010-04-01(\S+)/.exec(text)?.[1];
  const parameters = [
    ...text.matchAll(/- name: (\w+) in: path .*? required: true schema: type: string format: (\w+)/g),
  ];
  const [request, answer] = [/requestBody: .*?schemas\/(\w+)/, /'200': .*?schemas\/(\w+)/].map(
    (pattern) => pattern.exec(text)?.[1] ?? "",
  );
  return {
    path,
    contentType: /requestBody: content: (\S+):/.exec(text)?.[1],
    bodyRequired: /requestBody: required: true/.test(text),
    claims: [
      ...parameters.map(([, name = "", format]): Claim => {
        return { place: "path", name, type: "string", format, required: true, nullable: false };
      }),
      ...object("body", request ?? ""),
      ...object("response", answer ?? ""),
    ],
    statuses: [...text.matchAll(/'(\d{3})': description/g)].map(([, status = ""]) => status),
  };
}

function flatObject(
  place: Claim["place"],
  text: string,
  schemas: ReadonlyMap<string | undefined, string | undefined>,
): Claim[] {
  const required = new Set(/ required: ((?:- \w+ ?)+)/.exec(text)?.[1]?.match(/\w+/g));
  const property =
    /(\w+): (?:type: (- string - 'null'|string|integer)|\$ref: (?:>- )?'?#\/components\/schemas\/(\w+)'?)(?: format: (\w+))?(?: default: (\S+))?/g;
  return [...text.matchAll(property)].map(([, name = "", type, ref, format, preset]): Claim => {
    const target = ref === undefined ? "" : (schemas.get(ref) ?? "");
    const values = /enum: ((?:- '?[\w-]+'? ?)+)/.exec(target)?.[1]?.match(/[\w][\w-]*/g) ?? undefined;
    return {
      place,
      name,
      type: ref === undefined ? (type?.startsWith("-") ? "string" : type) : values ? "string" : "object",
      format,
      nullable: type?.startsWith("-") === true,
      required: required.has(name),
      values,
      default: preset ?? /default: (\S+)/.exec(target)?.[1],
    };
  });
}
