import type { PostTitle } from "../../codes/post-title.js";
import { nameKey } from "../../core/text.js";
import type { Official, Post } from "../../model/actors/official.js";
import type { DatasetRule } from "../dataset-rule.js";
import { groupBy } from "../dataset-rule.js";
import { tenureOf } from "./tenure.js";

/** Titles that one person has at a time, each with the bodies that have one such head. */
const HEADS: ReadonlyMap<PostTitle, RegExp> = new Map<PostTitle, RegExp>([
  ["party-secretary", /^party-[a-z-]+@/],
  ["peoples-council-chair", /^peoples-council@/],
  ["peoples-committee-chair", /^peoples-committee@/],
  ["front-committee-chair", /^front-committee@/],
  ["director", /^(?:[a-z-]+-department@|organisation:)/],
  ["chief-of-office", /^[a-z-]+-office@/],
  ["chief-inspector", /^inspectorate@/],
  ["head-of-commission", /^party-[a-z-]+-commission@/],
  ["head-of-division", /^[a-z-]+-division@/],
  ["service-centre-director", /^service-centre@/],
  ["principal", /^organisation:/],
  ["minister", /^organisation:/],
]);

interface Holder {
  readonly official: Official;
  readonly name: string;
  readonly post: Post;
  readonly index: number;
}

/** A body has one head at a time. */
export const twoHeadsRule: DatasetRule<"two_heads"> = {
  code: "two_heads",
  kinds: ["official"],
  check({ officials = [] }, report, { firstAt }) {
    for (const group of groupBy(officials.flatMap(headsIn), whatAndWhere).values()) {
      const pair = undatedPair(group) ?? datedPair(group);
      if (pair === undefined) continue;
      const [one, other] = pair;
      const { title, body } = other.post;
      const first = firstAt(one.official, `/posts/${one.index}`);
      report(other.official, `/posts/${other.index}`, { title, body, ...first });
    }
  },
};

/** The posts at the head of a body that a named person holds or held in full. */
function headsIn(official: Official): Holder[] {
  const { fullName, posts = [] } = official;
  return posts.flatMap((post, index) =>
    fullName !== undefined && post.acting !== true && HEADS.get(post.title)?.test(post.body) === true
      ? [{ official, name: nameKey(fullName), post, index }]
      : [],
  );
}

function whatAndWhere({ post: { title, body } }: Holder): string {
  return `${title} ${body}`;
}

/** Two persons in posts of which no day is known: both are taken to be held at the time of the dataset. */
function undatedPair(group: readonly Holder[]): readonly [Holder, Holder] | undefined {
  const undated = group.filter(
    ({ post: { since, until, asOf } }) => since === undefined && until === undefined && asOf === undefined,
  );
  const [one] = undated;
  const other = undated.find(({ name }) => name !== one?.name);
  return one && other && [one, other];
}

/** Two persons in the post on one day for certain. */
function datedPair(group: readonly Holder[]): readonly [Holder, Holder] | undefined {
  const held = group
    .flatMap((holder) => {
      const tenure = tenureOf(holder.post, undefined);
      return tenure === undefined ? [] : [{ holder, ...tenure }];
    })
    .sort((one, other) => (one.start < other.start ? -1 : one.start > other.start ? 1 : 0));
  // Whoever overlaps with anybody before overlaps with the one who stayed longest.
  let longest = held[0];
  for (const later of held.slice(1)) {
    if (longest === undefined) return undefined;
    if (later.start <= longest.end && later.holder.name !== longest.holder.name)
      return [longest.holder, later.holder];
    if (later.end > longest.end) longest = later;
  }
  return undefined;
}
