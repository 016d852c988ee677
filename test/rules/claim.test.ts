import fc from "fast-check";
import { expect, test } from "vitest";
import { isWithin } from "../../src/core/pointer.js";
import type { Claim } from "../../src/model/value/claim.js";
import { exactIn, stateIn } from "../../src/rules/claim.js";

const pointer = fc.constantFrom("", "/a", "/a/0", "/a/0/b", "/a/1", "/ab", "/b", "/b/a/0");

const claims = fc.array(
  fc
    .record({
      pointers: fc.array(pointer, { minLength: 1, maxLength: 3 }),
      says: fc.constantFrom<Partial<Claim>>(
        { qualifier: "about" },
        { qualifier: "over" },
        { state: "unspecified" },
        {},
      ),
    })
    .map(({ pointers, says }): Claim => ({ pointers, ...says })),
  { maxLength: 3 },
);

test("a claim is about what its pointers name and all within it, and about nothing else", () => {
  fc.assert(
    fc.property(claims, pointer, (some, at) => {
      const covered = (choose: (claim: Claim) => boolean): boolean =>
        some.some((claim) => choose(claim) && claim.pointers.some((outer) => isWithin(at, outer)));
      expect(exactIn({ claims: some })(at)).toBe(!covered(({ qualifier }) => qualifier !== undefined));
      expect(stateIn({ claims: some })(at)).toBe(covered(({ state }) => state !== undefined));
    }),
    { numRuns: 1000 },
  );
  expect(exactIn({})("/a")).toBe(true);
  expect(stateIn({})("/a")).toBe(false);
});
