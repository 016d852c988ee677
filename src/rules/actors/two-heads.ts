import type { PostTitle } from "../../codes/post-title.js";
import { sameName } from "../../core/text.js";
import type { Official, Post } from "../../model/actors/official.js";
import type { DatasetRule } from "../dataset-rule.js";
import { groupBy } from "../dataset-rule.js";
import { commonTenure, tenureOf } from "./tenure.js";

/** Titles that one person has in a body at a time. */
const HEADS: ReadonlySet<PostTitle> = new Set<PostTitle>([
  "party-secretary",
  "peoples-council-chair",
  "peoples-committee-chair",
  "front-committee-chair",
  "director",
  "chief-of-office",
  "chief-inspector",
  "head-of-commission",
  "head-of-division",
  "service-centre-director",
  "principal",
  "minister",
]);

interface Holder {
  readonly official: Official;
  readonly post: Post;
  readonly index: number;
}

/** A body has one head at a time. */
export const twoHeadsRule: DatasetRule<"two_heads"> = {
  code: "two_heads",
  kinds: ["official"],
  check({ officials = [] }, report, { pointerTo }) {
    const holders = officials.flatMap((official) =>
      (official.posts ?? [])
        .map((post, index): Holder => ({ official, post, index }))
        .filter(({ post }) => HEADS.has(post.title) && post.acting !== true),
    );
    for (const group of groupBy(holders, ({ post: { body, title } }) => `${title} ${body}`).values())
      for (const [place, second] of group.entries()) {
        const first = group.slice(0, place).find((holder) => areTwo(holder, second));
        if (first === undefined) continue;
        const { title, body } = second.post;
        const pointer = `${pointerTo(first.official)}/posts/${first.index}`;
        report(second.official, `/posts/${second.index}`, { title, body, first: pointer });
        break;
      }
  },
};

/** Whether two holders are two persons, in the post at the same time for certain. */
function areTwo(one: Holder, other: Holder): boolean {
  const { fullName } = one.official;
  const isOther = fullName !== undefined && other.official.fullName !== undefined;
  if (!isOther || sameName(fullName, other.official.fullName ?? "")) return false;
  const tenures = [one, other].map(({ post }) => tenureOf(post, undefined));
  return commonTenure(tenures[0], tenures[1]) !== undefined || (isUndated(one.post) && isUndated(other.post));
}

/** Two posts of which no day is known are taken to be held at the time of the dataset. */
function isUndated({ since, until, asOf }: Post): boolean {
  return since === undefined && until === undefined && asOf === undefined;
}
