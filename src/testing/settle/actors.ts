import { itemAt } from "../../core/item-at.js";
import type { Body } from "../../codes/body.js";
import { bodyList } from "../../codes/body.js";
import type { PostTitle } from "../../codes/post-title.js";
import { postTitleList } from "../../codes/post-title.js";
import type { UnitRef } from "../../core/reference.js";
import type { Delegation } from "../../model/actors/delegation.js";
import type { Official, Post } from "../../model/actors/official.js";
import type { Organisation } from "../../model/actors/organisation.js";
import { bodiesOf } from "../format.js";
import { pick } from "../pick.js";
import { communeRef, currentUnit, locate, provinceFor } from "../real-unit.js";
import { inOrder } from "./condition.js";
import { uniqueBy } from "./value.js";

/** Bodies in which titles exist; of the other titles any body of the commune will do that is of their system. */
const homes: Readonly<Partial<Record<PostTitle, Body>>> = {
  "party-secretary": "party-committee",
  "party-deputy-secretary": "party-committee",
  "standing-committee-member": "party-standing-committee",
  "party-committee-member": "party-committee",
  "peoples-council-chair": "peoples-council",
  "peoples-council-vice-chair": "peoples-council",
  "peoples-committee-chair": "peoples-committee",
  "peoples-committee-vice-chair": "peoples-committee",
  "front-committee-chair": "front-committee",
  "front-committee-vice-chair": "front-committee",
  "service-centre-director": "service-centre",
  "chief-inspector": "inspectorate",
  "deputy-chief-inspector": "inspectorate",
  "deputy-prime-minister": "government",
};

/** Posts whose title exists in their body, each held from a day that is not after its end. */
export function settleOfficial(record: Official): Official {
  const posts = record.posts?.map(settlePost);
  const directs = posts?.some(({ title }) => title === "service-centre-director");
  // Whether a director is a Vice Chair depends on the day.
  return { ...record, posts: directs ? posts?.filter(({ title }) => !title.endsWith("vice-chair")) : posts };
}

function settlePost(post: Post): Post {
  const body = bodyFor(post);
  const settled = inOrder({ ...post, body: `${body}@${unitFor(body, post)}` } as const, "since", "until");
  return post.title === "service-centre-director"
    ? { ...settled, since: "2025-10-15", until: undefined, asOf: undefined }
    : settled;
}

/** The unit of a post, moved to the level on which its body exists. */
function unitFor(body: Body, post: Post): UnitRef {
  const { levels } = bodyList.members[body];
  const unit = post.body.slice(post.body.indexOf("@") + 1);
  const province = unit.startsWith("province:") ? provinceFor(unit) : locate(unit).province;
  if (levels.includes("commune"))
    return unit.startsWith("province:") ? `commune:${pick(province.communes, unit).code}` : communeRef(unit);
  return levels.includes("province") ? `province:${province.code}` : "country";
}

function bodyFor({ title, body }: Post): Body {
  const home = homes[title];
  if (home !== undefined) return home;
  const { system } = postTitleList.members[title];
  const fitting = bodiesOf("commune").filter((candidate) => {
    const member = bodyList.members[candidate];
    return member.count === "one" && (system === "any" || member.system === system);
  });
  return (
    fitting.find((candidate) => body.startsWith(`${candidate}@`)) ??
    pick(fitting, body) ??
    "peoples-committee"
  );
}

/** An organisation of a unit of today. */
export function settleOrganisation(record: Organisation): Organisation {
  return { ...record, unit: currentUnit(record.unit) };
}

/** One head, every member once, no more members than its size. */
export function settleDelegation(record: Delegation): Delegation {
  const members = record.members && uniqueBy(record.members, "actor");
  const province = provinceFor(itemAt(record.id.split("/"), 0));
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
