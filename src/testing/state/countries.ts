/** Countries in which the space has numbers. All numbers are reserved for fiction, so that no test ever reaches anybody. */
export interface Country {
  /** ISO 3166-1, two letters. */
  readonly code: string;
  readonly name: string;
  readonly dialCode: string;
  /** Used if a search names no area code. */
  readonly areaCode: string;
  /** Absent if no toll-free numbers are reserved for fiction. */
  readonly tollFreeCode?: string;
  /** The digits after the area code, except the last one; undefined if the country has no such area code. */
  stem(areaCode: string): string | undefined;
}

/** Accepts every three-digit area code of the country. */
function northAmerican(isIts: (areaCode: string) => boolean): Country["stem"] {
  return (areaCode) => (/^\d{3}$/.test(areaCode) && isIts(areaCode) ? "555010" : undefined);
}

function listed(stems: Readonly<Record<string, string>>): Country["stem"] {
  return (areaCode) => (Object.hasOwn(stems, areaCode) ? stems[areaCode] : undefined);
}

const TOLL_FREE = ["800", "888", "877", "866", "855", "844", "833"];
const CANADIAN = (
  "204 226 236 249 250 263 289 306 343 354 365 367 368 382 403 416 418 428 431 437 438 450 468 474 506 514 519 548 579 581 584 " +
  "587 604 613 639 647 672 683 705 709 742 753 778 780 782 807 819 825 867 873 879 902 905 942"
).split(" ");

export const COUNTRIES: readonly Country[] = [
  {
    code: "US",
    name: "United States",
    dialCode: "1",
    areaCode: "202",
    tollFreeCode: "800",
    stem: northAmerican((areaCode) => !CANADIAN.includes(areaCode)),
  },
  {
    code: "CA",
    name: "Canada",
    dialCode: "1",
    areaCode: "416",
    tollFreeCode: "800",
    stem: northAmerican((areaCode) => [...CANADIAN, ...TOLL_FREE].includes(areaCode)),
  },
  {
    code: "GB",
    name: "United Kingdom",
    dialCode: "44",
    areaCode: "20",
    tollFreeCode: "808",
    stem: listed({ "20": "7946001", "121": "496001", "131": "496001", "161": "496001", "808": "157001" }),
  },
  {
    code: "DE",
    name: "Germany",
    dialCode: "49",
    areaCode: "30",
    stem: listed({ "30": "2312501", "40": "6696901", "69": "9000901", "89": "9999801", "221": "471001" }),
  },
  {
    code: "FR",
    name: "France",
    dialCode: "33",
    areaCode: "1",
    stem: listed({ "1": "9900001", "2": "6191001", "3": "5301001", "4": "6571001", "5": "3649001" }),
  },
  {
    code: "AU",
    name: "Australia",
    dialCode: "61",
    areaCode: "2",
    stem: listed({ "2": "5550001", "3": "5550001", "7": "5550001", "8": "5550001" }),
  },
];

/** A toll-free number counts for its first country. */
export function countryOf(number: string): Country | undefined {
  return COUNTRIES.find(({ dialCode, code }) => {
    if (!number.startsWith(`+${dialCode}`)) return false;
    return dialCode !== "1" || CANADIAN.includes(number.slice(2, 5)) === (code === "CA");
  });
}

export function isTollFree(number: string): boolean {
  const country = countryOf(number);
  const codes = country?.dialCode === "1" ? TOLL_FREE : [country?.tollFreeCode].filter((code) => code !== undefined);
  return codes.some((code) => number.startsWith(`+${country?.dialCode}${code}`));
}
