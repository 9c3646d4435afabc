import { ExampleObjects } from "../example-objects.js";
import { type Field, type Item, innerObject, mayHold } from "../items.js";
import { likeness, NO_TRAITS, type Traits, withField } from "./likeness.js";
import { isNewObject, type List, newList, openLists, withMember } from "./list.js";

/** One way to read the fields so far. */
interface Reading {
  /** The innermost list that is open. */
  readonly top: List;
  readonly path: readonly string[];
  readonly score: number;
  readonly placed: Placed | undefined;
}

interface Placed {
  readonly depth: number;
  readonly unsure: boolean;
  readonly before: Placed | undefined;
}

/** A field in one of the lists that it may stand in. */
interface Place {
  readonly reading: Reading;
  readonly list: List;
  readonly score: number;
  readonly unsure: boolean;
}

/** What the page as a whole tells. */
interface Page {
  readonly examples: ExampleObjects;
  readonly usual: Traits;
}

/** So many readings are kept beside each other; of a list that is longer than any in the documentation, the best alone. */
const READINGS = 32;
const MANY_FIELDS = 3000;
/** No page nests so deep; deeper is an attack on whatever walks it. */
const MAX_DEPTH = 40;

/** A field rather stands in the list of the field before it; an object rather follows one that has ended. */
const STAYS = { leaf: 0.85, object: 0.35 } as const;
/** An object whose fields are shown is commoner than one whose are not. */
const HOLDS = { unknown: 0.75, told: 0.99 } as const;
/** What an example shows outweighs all that fields look like; what it lacks may be optional. */
const SHOWN = { yes: Math.log(1000), no: Math.log(1 / 20) } as const;
const IMPOSSIBLE = -100;

/**
 * The items of a copy that has lost all indentation, with the indentation they would have. What the page tells is kept
 * to: marks, empty lines, how heads are written, examples, and that no list has a name twice. Where that leaves
 * several lists, the likeliest reading of all fields together is taken, and the field is marked as unsure.
 */
export function indented(items: readonly Item[], examples: readonly unknown[]): Item[] {
  const fields = items.filter((item) => item.kind === "field");
  const usual = fields.reduce((traits, { head }) => withField(traits, head), NO_TRAITS);
  const page = { examples: new ExampleObjects(examples, fields[0]?.head.name ?? ""), usual };
  const width = fields.length > MANY_FIELDS ? 1 : READINGS;
  const start: Reading = { top: newList("whole", undefined, []), path: [], score: 0, placed: undefined };
  let readings = [start];
  for (const item of items) {
    if (item.kind === "open") readings = readings.map(opened);
    else if (item.kind === "close") readings = readings.map(closed);
    else readings = likeliest(readings, item, page, width).map((place) => withPlaced(place, item));
  }
  return withDepths(items, readings[0]?.placed);
}

/** Between the marks a list begins that nothing outside belongs to; a list's own object is this one. */
function opened(reading: Reading): Reading {
  const { top, path } = reading;
  const isOwn = isNewObject(top) && top.path === path;
  return { ...reading, top: newList("items", isOwn ? top.outer : top, path) };
}

function closed(reading: Reading): Reading {
  const last = openLists(reading.top).at(-1);
  return last?.kind === "items" && last.outer ? { ...reading, top: last.outer } : reading;
}

function likeliest(readings: readonly Reading[], field: Field, page: Page, width: number): Place[] {
  const places = readings.flatMap((reading) => placesFor(reading, field, page));
  return places.sort((a, b) => b.score - a.score).slice(0, width);
}

function placesFor(reading: Reading, field: Field, page: Page): Place[] {
  const open = openLists(reading.top);
  const allowed = open.filter((list) => isAllowed(list, reading, field));
  const lists = allowed.length > 0 ? allowed : open.slice(-1);
  const before = reading.score + (allowed.length > 0 ? 0 : IMPOSSIBLE);
  const shown = lists.map((list) => page.examples.has(list.path, field.head.name));
  return lists.map((list, i) => {
    const looks = prior(open, list, field) + likeness(list.traits, field.head, page.usual);
    const has = shown[i];
    const score = before + looks + (has === undefined ? 0 : has ? SHOWN.yes : SHOWN.no);
    return { reading, list, score, unsure: lists.length > 1 && !shown.includes(true) };
  });
}

function isAllowed(list: List, { top }: Reading, { head, endsBefore }: Field): boolean {
  if (list.names.has(head.name)) return false;
  const isNew = isNewObject(top);
  if (isNew && top.holds) return list === top;
  return !endsBefore || isNew || list !== top;
}

/** How likely a list is before one looks at its fields: the nearer ones are likelier. */
function prior(open: readonly List[], list: List, { head }: Field): number {
  const [top] = open;
  if (!top || open.length === 1) return 0;
  const holds = top.holds ? HOLDS.told : HOLDS.unknown;
  const stays = isNewObject(top) ? holds : innerObject(head.schema) ? STAYS.object : STAYS.leaf;
  const out = open.indexOf(list);
  const share = 2 ** -out / (1 - 2 ** (1 - open.length));
  return Math.log(out === 0 ? stays : (1 - stays) * share);
}

function withPlaced({ reading, list, score, unsure }: Place, field: Field): Reading {
  const path = list.path.length < MAX_DEPTH ? [...list.path, field.head.name] : list.path;
  const own = withMember(list, field);
  const holds = mayHold(field) && list.depth < MAX_DEPTH;
  const top = holds ? { ...newList("object", own, path), holds: field.shape === "holder" } : own;
  return { top, path, score, placed: { depth: list.depth, unsure, before: reading.placed } };
}

function withDepths(items: readonly Item[], last: Placed | undefined): Item[] {
  let placed = last;
  const deep = items.toReversed().map((item) => {
    if (item.kind !== "field" || !placed) return item;
    const { depth, unsure, before } = placed;
    placed = before;
    return { ...item, indent: depth, unsure };
  });
  return deep.reverse();
}
