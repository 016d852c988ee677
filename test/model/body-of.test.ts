import { expect, test } from "vitest";
import type { Official, Post } from "../../src/model/actors/official.js";
import { bodyOf } from "../../src/model/body-of.js";
import { lookupIn } from "../../src/model/lookup.js";
import { example } from "../datasets.js";

function withPosts(...posts: Post[]): ReturnType<typeof lookupIn> {
  const official: Official = { id: "12/a", fullName: "A", posts };
  return lookupIn({ officials: [official] } as never);
}

test("an official acts for the body of the post, not for a seat in a Party committee", () => {
  const s4 = lookupIn(example("quynh-luu"));
  expect(bodyOf("official:40/S4.PERSON.1", s4, "2025-10-28")).toBe("peoples-committee@province:40");
  const s3 = lookupIn(example("kim-boi"));
  expect(bodyOf("official:25/S3.PERSON.2", s3, "2025-11-21")).toBe("peoples-committee@province:25");
  const seat = withPosts({ body: "party-committee@province:12", title: "party-committee-member" });
  expect(bodyOf("official:12/a", seat, "2025-11-21")).toBe("party-committee@province:12");
});

test("the post of the day counts, both its ends included", () => {
  const lookup = withPosts(
    { body: "commune:03538", title: "peoples-committee-chair", until: "2025-09-30" },
    { body: "finance-department@province:12", title: "director", since: "2025-10", until: "2025" },
  );
  expect(bodyOf("official:12/a", lookup, "2025-09-30")).toBe("commune:03538");
  expect(bodyOf("official:12/a", lookup, "2025-09")).toBe("commune:03538");
  expect(bodyOf("official:12/a", lookup, "2025-10-01")).toBe("finance-department@province:12");
  expect(bodyOf("official:12/a", lookup, "2025-12-31")).toBe("finance-department@province:12");
  expect(bodyOf("official:12/a", lookup, "2026-01-01")).toBeUndefined();
});

test("a delegation acts for its sender, units and bodies for themselves, classes for nobody", () => {
  const delegation = { id: "12/d", kind: "working-delegation", name: "Đoàn", sentBy: "official:12/a" };
  const official = { id: "12/a", posts: [{ body: "peoples-committee@province:12", title: "other" }] };
  const lookup = lookupIn({ delegations: [delegation], officials: [official] } as never);
  expect(bodyOf("delegation:12/d", lookup, "2025-10-28")).toBe("peoples-committee@province:12");
  expect(bodyOf("delegation:12/other", lookup, "2025-10-28")).toBeUndefined();
  for (const actor of ["commune:03538", "departments@province:12", "organisation:12/o", "country"] as const)
    expect(bodyOf(actor, lookup, "2025-10-28")).toBe(actor);
  expect(bodyOf("class:citizens", lookup, "2025-10-28")).toBeUndefined();
  expect(bodyOf("official:12/other", lookup, "2025-10-28")).toBeUndefined();
});

test("delegations that are sent by each other end in nothing", () => {
  const lookup = lookupIn({ delegations: [{ id: "12/d", sentBy: "delegation:12/d" }] } as never);
  expect(bodyOf("delegation:12/d", lookup, "2025")).toBeUndefined();
});

test("a post that begins later does not count, though it is the first or the only one", () => {
  const later: Post = { body: "finance-department@province:12", title: "director", since: "2025-10" };
  expect(bodyOf("official:12/a", withPosts(later), "2025-09-30")).toBeUndefined();
  const chair: Post = { body: "commune:03538", title: "peoples-committee-chair" };
  expect(bodyOf("official:12/a", withPosts(later, chair), "2025-09-30")).toBe("commune:03538");
  expect(bodyOf("official:12/a", withPosts(later, chair), "2025-10")).toBe("finance-department@province:12");
});

test("who has no post, and what is no actor, acts for nobody", () => {
  expect(bodyOf("official:12/a", lookupIn({ officials: [{ id: "12/a" }] } as never), "2025")).toBeUndefined();
  for (const actor of ["", "x y", "class:", undefined, 7])
    expect(bodyOf(actor as never, lookupIn({} as never), "2025")).toBeUndefined();
});

test("a class is nobody, whatever records bear its name", () => {
  const official = { id: "voters", posts: [{ body: "commune:03538", title: "other" }] };
  const lookup = lookupIn({
    officials: [official],
    delegations: [{ id: "voters", sentBy: "country" }],
  } as never);
  expect(bodyOf("official:voters", lookup, "2025")).toBe("commune:03538");
  expect(bodyOf("class:voters", lookup, "2025")).toBeUndefined();
});
