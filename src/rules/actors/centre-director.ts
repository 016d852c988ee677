import { firstDayOf, lastDayOf } from "../../core/dates.js";
import type { Post } from "../../model/actors/official.js";
import { directorRegimes } from "../law/centre-director.js";
import type { Rule } from "../rule.js";
import { splitRef } from "../split-ref.js";
import { reportedOn } from "../source.js";
import type { Tenure } from "./tenure.js";
import { commonTenure, tenureOf } from "./tenure.js";

const CENTRE = /^service-centre@(?=commune:)/;

/** From 15 October 2025 on, the director of a commune's service centre is no Vice Chair of its People's Committee. */
export const directorIsViceChairRule: Rule<"director_is_vice_chair", "official"> = {
  code: "director_is_vice_chair",
  kinds: ["official"],
  reads: ["official", "source"],
  check(official, report, context) {
    const posts = official.posts ?? [];
    for (const { index, post, unit } of directorships(posts)) {
      const day = reportedOn(official, context);
      const both = posts
        .filter((other) => isViceChair(other, unit))
        .map((other) => commonTenure(tenureOf(post, day), tenureOf(other, day)));
      const [regime] = both.map((tenure) => regimeIn(tenure, false)).filter((found) => found !== undefined);
      if (regime !== undefined) report(`/posts/${index}`, { unit, since: regime.validFrom });
    }
  },
};

/** The same for a centre that names its director. */
export const directorOfCentreRule: Rule<"director_is_vice_chair", "service-centre"> = {
  code: "director_is_vice_chair",
  kinds: ["service-centre"],
  reads: ["official", "source"],
  check(centre, report, context) {
    const { unit, director } = centre;
    const { scheme, value } = splitRef(director ?? "");
    const posts = scheme === "official" ? (context.lookup.find("official", value)?.posts ?? []) : [];
    // Where the official's own record says both, the issue is about that.
    if (directorships(posts).some((other) => other.unit === unit)) return;
    const day = centre.asOf ?? reportedOn(centre, context);
    const directing = day === undefined ? undefined : { start: lastDayOf(day), end: firstDayOf(day) };
    const both = posts
      .filter((post) => isViceChair(post, unit))
      .map((post) => commonTenure(tenureOf(post, day), directing));
    const [regime] = both.map((tenure) => regimeIn(tenure, false)).filter((found) => found !== undefined);
    if (regime !== undefined) report("/director", { unit, since: regime.validFrom });
  },
};

/** Until 14 October 2025, the director of a commune's service centre was a Vice Chair of its People's Committee. */
export const directorNotViceChairRule: Rule<"director_not_vice_chair", "official"> = {
  code: "director_not_vice_chair",
  kinds: ["official"],
  reads: ["official", "source"],
  check(official, report, context) {
    const posts = official.posts ?? [];
    for (const { index, post, unit } of directorships(posts)) {
      const regime = regimeIn(tenureOf(post, reportedOn(official, context)), true);
      if (regime?.validTo !== undefined && !posts.some((other) => isViceChair(other, unit)))
        report(`/posts/${index}`, { unit, until: regime.validTo });
    }
  },
};

function directorships(posts: readonly Post[]): { index: number; post: Post; unit: string }[] {
  return posts.flatMap((post, index) =>
    post.title === "service-centre-director" && CENTRE.test(post.body)
      ? [{ index, post, unit: post.body.replace(CENTRE, "") }]
      : [],
  );
}

function isViceChair({ title, body }: Post, unit: string): boolean {
  return title === "peoples-committee-vice-chair" && body === `peoples-committee@${unit}`;
}

/** The regime of one sort that was in force on a day of the tenure. */
function regimeIn(
  tenure: Tenure | undefined,
  isViceChair: boolean,
): (typeof directorRegimes)[number] | undefined {
  return directorRegimes.find(
    (regime) =>
      regime.isViceChair === isViceChair &&
      tenure !== undefined &&
      regime.validFrom <= tenure.end &&
      (regime.validTo === undefined || tenure.start <= regime.validTo),
  );
}
