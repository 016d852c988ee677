import type { Body } from "../../codes/body.js";
import { bodyList } from "../../codes/body.js";
import type { PostTitle } from "../../codes/post-title.js";
import { postTitleList } from "../../codes/post-title.js";
import type { Rule } from "../rule.js";
import { splitRef } from "../split-ref.js";

const council: readonly Body[] = ["peoples-council", "peoples-council-standing-committee"];
const committee: readonly Body[] = ["peoples-committee"];
const front: readonly Body[] = ["front-committee"];
const inspectorate: readonly Body[] = ["inspectorate"];

/** Titles that name their body. */
const OWN_BODIES: Readonly<Partial<Record<PostTitle, readonly Body[]>>> = {
  "peoples-council-chair": council,
  "peoples-council-vice-chair": council,
  "peoples-committee-chair": committee,
  "peoples-committee-vice-chair": committee,
  "front-committee-chair": front,
  "front-committee-vice-chair": front,
  "chief-inspector": inspectorate,
  "deputy-chief-inspector": inspectorate,
  "service-centre-director": ["service-centre"],
  "deputy-prime-minister": ["government"],
};

/** A post stands in a body that has such a post: a secretary in the Party, a Committee's chair in the Committee. */
export const titleBodyMismatchRule: Rule<"title_body_mismatch", "official"> = {
  code: "title_body_mismatch",
  kinds: ["official"],
  check({ posts = [] }, report) {
    for (const [index, { title, body }] of posts.entries()) {
      const name = splitRef(body).body as Body | "";
      if (name !== "" && !hasPost(name, title)) report(`/posts/${index}/title`, { title, body });
    }
  },
};

function hasPost(body: Body, title: PostTitle): boolean {
  const { count, system } = bodyList.members[body];
  if (count === "several") return true;
  const own = OWN_BODIES[title];
  if (own !== undefined) return own.includes(body);
  const required = postTitleList.members[title].system;
  return required === "any" || system === "other" || required === system;
}
