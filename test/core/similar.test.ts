import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mostSimilar } from "../../src/core/similar.js";

/** The fewest steps from one word to another, each as it is defined: nothing is kept, every way is tried. */
function steps(one: string, other: string): number {
  if (one === "" || other === "") return one.length + other.length;
  if (one.at(0) === other.at(0)) return steps(one.slice(1), other.slice(1));
  const swapped =
    one.length > 1 && one.at(0) === other.at(1) && one.at(1) === other.at(0)
      ? steps(one.slice(2), other.slice(2))
      : Infinity;
  return (
    1 +
    Math.min(
      steps(one.slice(1), other),
      steps(one, other.slice(1)),
      steps(one.slice(1), other.slice(1)),
      swapped,
    )
  );
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "B"), maxLength: 6 });

describe("the most similar word", () => {
  test("is the only one that is nearest and near enough", () => {
    fc.assert(
      fc.property(word, fc.uniqueArray(word, { maxLength: 5 }), (typed, candidates) => {
        const near = candidates
          .map((candidate) => steps(typed.toLowerCase(), candidate.toLowerCase()))
          .filter((distance) => distance <= 2 && distance <= typed.length / 2);
        const least = Math.min(...near);
        const nearest = candidates.filter(
          (candidate) => steps(typed.toLowerCase(), candidate.toLowerCase()) === least,
        );
        expect(mostSimilar(typed, candidates)).toBe(nearest.length === 1 ? nearest[0] : undefined);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["recieved", ["received", "raised"], "received"],
    ["RECEIVED", ["received"], "received"],
    ["receive", ["received", "receives"], undefined],
    ["recipent", ["recipients", "recipient"], "recipient"],
    ["note", ["rate"], "rate"],
    ["id", ["is"], "is"],
    ["id", ["as"], undefined],
    ["a", ["b"], undefined],
    ["quantity", ["quality"], "quality"],
    ["quantity", ["entity"], undefined],
    ["x".repeat(60), ["x".repeat(59)], "x".repeat(59)],
    ["x".repeat(61), ["x".repeat(60)], undefined],
  ])("of %s among %j: %s", (typed, candidates, expected) => {
    expect(mostSimilar(typed, candidates)).toBe(expected);
  });
});
