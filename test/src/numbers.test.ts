import { describe, expect, it } from "vitest";
import { decimalText } from "../../src/numbers.js";

describe("numbers as text", () => {
  it.each([
    [0.0065, "0.0065"],
    [1e-7, "0.0000001"],
    [-1.5e-9, "-0.0000000015"],
    [1e21, `1${"0".repeat(21)}`],
    [-1.25e25, `-125${"0".repeat(23)}`],
    [0, "0"],
    [12, "12"],
    [0.1 + 0.2, "0.30000000000000004"],
    [5e-324, `0.${"0".repeat(323)}5`],
    [Number.MAX_VALUE, `17976931348623157${"0".repeat(292)}`],
  ])("%d", (value, text) => {
    expect(decimalText(value)).toBe(text);
    expect(Number(decimalText(value))).toBe(value);
  });
});
