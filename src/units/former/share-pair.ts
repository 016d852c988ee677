import type { Share } from "../../core/succession.js";

/** The pairs of land and people that occur where a commune was divided, the commonest first. */
export const sharePairs: readonly (readonly [land: Share, people: Share])[] = [
  ["part", "part"],
  ["part", "none"],
  ["part", "whole"],
  ["none", "part"],
  ["whole", "none"],
];
