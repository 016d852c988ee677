import type { PostTitle } from "../../codes/post-title.js";
import { postTitles } from "../../codes/post-title.js";
import { grouped } from "../grouped.js";
import { sortRows } from "../order.js";
import { keyed, placeReads, placesOf, split } from "../place.js";
import type { Question } from "../question.js";
import { question } from "../question.js";

/** Visits to one commune that were led from one level. */
export interface VisitsByHeadRow {
  /** Five digits. */
  readonly commune: string;
  /** Two digits; absent: not known. */
  readonly province?: string | undefined;
  /** Level of the head's post; absent: not known. */
  readonly level?: "central" | "province" | "commune" | undefined;
  /** The head's highest post, in the order of the code list; absent: not known. */
  readonly title?: PostTitle | undefined;
  readonly visits: number;
}

const LEVELS: Readonly<Record<string, "central" | "province" | "commune">> = {
  country: "central",
  province: "province",
  commune: "commune",
};

/** Visits to each commune, by the post of who led them. */
export function visitsByHead(): Question<VisitsByHeadRow> {
  return question({
    name: "visits-by-head",
    title: {
      vi: "Số chuyến đến từng xã theo cấp và chức vụ trưởng đoàn",
      en: "Visits to each commune by level and post of the head",
    },
    unit: { vi: "Chuyến công tác", en: "Visit" },
    population: { vi: "Chuyến công tác đến cấp xã", en: "Visits to communes" },
    rule: {
      vi: "Một chuyến đến N xã tính một lần ở mỗi xã.",
      en: "A visit to N communes counts once in each.",
    },
    reads: { ...placeReads, delegation: ["sentBy", "members"], visit: ["units", "delegationId", "ledBy"] },
    answer(facts, options) {
      const { communes, communesOf, unitOf } = placesOf(facts, options);
      const officials = keyed(facts.official);
      const delegations = keyed(facts.delegation);
      const headOf = ({ delegationId = "", ledBy }: (typeof facts.visit)[number]): string =>
        delegations.get(delegationId)?.members?.find(({ role }) => role === "head")?.actor ?? ledBy ?? "";
      const led = facts.visit.flatMap((visit) => {
        const head = headOf(visit);
        const titles = (officials.get(split(head)[1])?.posts ?? []).map(({ title }) => title);
        const by = {
          level: LEVELS[split(unitOf(head) ?? "")[0]],
          title: postTitles.find((title) => titles.includes(title)),
        };
        return [...communesOf(visit.units).codes].map((commune) => ({ commune, ...by }));
      });
      const rows = grouped(led, ({ commune, level, title }) => ({
        commune,
        province: communes.get(commune),
        level,
        title,
      })).map(({ by, items }) => ({ ...by, visits: items.length }));
      return { rows: sortRows(rows, "province", "commune", "-visits", "level", "title") };
    },
  });
}
