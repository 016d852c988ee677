import type { UnitMatch } from "../../core/registry.js";

/** Keeps the few best matches, in order, each unit once; of equals the one that came first. */
export class Best {
  readonly matches: UnitMatch[] = [];
  private readonly scores: number[] = [];

  constructor(private readonly limit: number) {}

  /** The lower the score, the better. */
  add(match: UnitMatch, score: number): void {
    const { matches, scores, limit } = this;
    if (matches.length === limit && score >= (scores[limit - 1] ?? 0)) return;
    const known = matches.findIndex(({ unit }) => unit === match.unit);
    if (known >= 0 && (scores[known] ?? 0) <= score) return;
    if (known >= 0) this.remove(known);
    let place = matches.length;
    while (place > 0 && (scores[place - 1] ?? 0) > score) place--;
    matches.splice(place, 0, match);
    scores.splice(place, 0, score);
    if (matches.length > limit) this.remove(limit);
  }

  private remove(place: number): void {
    this.matches.splice(place, 1);
    this.scores.splice(place, 1);
  }
}
