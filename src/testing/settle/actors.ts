import type { Body } from "../../codes/body.js";
import { bodyList } from "../../codes/body.js";
import type { PostTitle } from "../../codes/post-title.js";
import { postTitleList } from "../../codes/post-title.js";
import type { BodyRef } from "../../codes/reference.js";
import type { Delegation } from "../../model/actors/delegation.js";
import type { Official, Post } from "../../model/actors/official.js";
import type { Organisation } from "../../model/actors/organisation.js";
import { bodiesOf } from "../format.js";
import { pick } from "../pick.js";
import { communeRef, currentUnit, provinceFor } from "../real-unit.js";
import { inOrder } from "./condition.js";
import { uniqueBy } from "./value.js";

/** Bodies of the commune in which a title exists; of the others any body will do. */
const homes: Readonly<Partial<Record<PostTitle, readonly [Body, ...Body[]]>>> = {
  "party-secretary": ["party-committee"],
  "party-deputy-secretary": ["party-committee"],
  "standing-committee-member": ["party-standing-committee"],
  "party-committee-member": ["party-committee"],
  "peoples-council-chair": ["peoples-council"],
  "peoples-council-vice-chair": ["peoples-council"],
  "peoples-committee-chair": ["peoples-committee"],
  "peoples-committee-vice-chair": ["peoples-committee"],
  "front-committee-chair": ["front-committee"],
  "front-committee-vice-chair": ["front-committee"],
  "service-centre-director": ["service-centre"],
};

/** Posts whose title exists in their body, each held from a day that is not after its end. */
export function settleOfficial(record: Official): Official {
  return { ...record, ...(record.posts && { posts: record.posts.map(settlePost) }) };
}

function settlePost(post: Post): Post {
  const unit = `commune:${communeRef(post.body).slice("commune:".length)}` as const;
  const home = homes[post.title];
  const { system } = postTitleList.members[post.title];
  const fitting = bodiesOf("commune").filter((body) => {
    const member = bodyList.members[body];
    return member.count === "one" && (system === "any" || member.system === system);
  });
  const [named] = post.body.split("@");
  const candidates = home ?? fitting;
  const body = candidates.find((candidate) => candidate === named) ?? pick(candidates, post.body) ?? "peoples-committee";
  return inOrder({ ...post, body: `${body}@${unit}` satisfies BodyRef }, "since", "until");
}

/** An organisation of a unit of today. */
export function settleOrganisation(record: Organisation): Organisation {
  return { ...record, unit: currentUnit(record.unit) };
}

/** One head, every member once, no more members than its size. */
export function settleDelegation(record: Delegation): Delegation {
  const members = record.members && uniqueBy(record.members, "actor");
  const province = provinceFor(record.id.split("/")[0] ?? "");
  return {
    ...record,
    sentBy: record.sentBy && `peoples-committee@province:${province.code}`,
    units: record.units && [...new Set(record.units.map(currentUnit))],
    members: members?.map(({ role, ...member }, index) => ({
      ...member,
      role: index === 0 ? "head" : role === "head" ? undefined : role,
    })),
    size: record.size === undefined ? undefined : Math.max(record.size, members?.length ?? 0),
  };
}
