import { ExampleObjects } from "../example-objects.js";
import { type Field, type Item, innerObject, mayHold } from "../items.js";
import { likeness, NO_TRAITS, type Traits, withField } from "./likeness.js";
import { isNewObject, type List, newList, openLists, withMember } from "./list.js";

/** One way to read the fields so far. */
interface Reading {
  /** The innermost open list. */
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

/** A field in one of the lists that it may belong to. */
interface Place {
  readonly reading: Reading;
  readonly list: List;
  readonly score: number;
  readonly unsure: boolean;
}

/** What the page as a whole shows. */
interface Page {
  readonly examples: ExampleObjects;
  readonly usual: Traits;
}

/** How many readings are kept in parallel; for a list longer than any in the documentation, only the best one. */
const READINGS = 32;
const MANY_FIELDS = 3000;
/** No page nests this deep; a deeper one is an attack on whatever walks it. */
const MAX_DEPTH = 40;

/** A field more likely belongs to the list of the previous field; an object more likely follows one that has ended. */
const STAYS = { leaf: 0.85, object: 0.35 } as const;
/** Objects with their fields shown are more common than objects without. */
const HOLDS = { unknown: 0.75, told: 0.99 } as const;
/** What an example shows outweighs what fields look like; what it lacks may be optional. */
const SHOWN = { yes: Math.log(1000), no: Math.log(1 / 20) } as const;
const IMPOSSIBLE = -100;

/**
 * The items of a copy that has lost all indentation, with the indentation that they would have. The result agrees with
 * what the page shows: marks, empty lines, how heads are written, examples, and no name twice in a list. If that leaves
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

/** Between the marks, a list begins to which nothing outside belongs; it is the object of the list's items. */
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

/** How likely a list is before its fields are considered: nearer ones are likelier. */
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
