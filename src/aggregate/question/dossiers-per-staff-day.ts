import type { Day } from "../../core/dates.js";
import { addDays } from "../../core/dates.js";
import type { WorkingDays } from "../../lifecycle/calendar.js";
import { workingDaysOf } from "../../lifecycle/calendar.js";
import { dossierReads, poolsOf } from "../dossier-pool.js";
import { resolvedCount } from "../dossier-rate.js";
import { grouped, total } from "../grouped.js";
import { latestStaffing, staffingReads } from "../latest-staffing.js";
import type { LeftOut } from "../left-out.js";
import { sortRows } from "../order.js";
import { placeReads, placesOf } from "../place.js";
import type { Question } from "../question.js";
import { question } from "../question.js";

/** The load of one service centre over one period. */
export interface DossiersPerStaffDayRow {
  readonly unit: string;
  readonly start: Day;
  readonly end: Day;
  /** Dossiers resolved. */
  readonly dossiers: number;
  /** People in the centre. */
  readonly staff: number;
  readonly workingDays: number;
  /** Dossiers a person a working day, rounded to two decimals; absent: no person, or no working day. */
  readonly perStaffDay?: number | undefined;
}

/** Dossiers resolved a person a working day, for each service centre. */
export function dossiersPerStaffDay(): Question<DossiersPerStaffDayRow> {
  return question({
    name: "dossiers-per-staff-day",
    title: { vi: "Số hồ sơ mỗi người mỗi ngày làm việc", en: "Dossiers a person a working day" },
    unit: { vi: "Hồ sơ", en: "Dossier" },
    denominator: { vi: "Người × ngày làm việc trong kỳ", en: "People × working days of the period" },
    population: { vi: "Trung tâm có số hồ sơ và số người", en: "Centres with dossiers and staff reported" },
    rule: {
      vi: "Số người theo bảng nhân sự mới nhất của trung tâm, không có thì theo các địa điểm; ngày làm việc theo lịch cho trước.",
      en: "Staff by the latest register of the centre, else by its sites; working days by the calendar given.",
    },
    reads: { ...placeReads, ...dossierReads, ...staffingReads, "service-centre": ["unit", "sites"] },
    answer(facts, options) {
      const { latest } = latestStaffing(facts.staffing);
      const registered = new Map(
        grouped(latest, ({ body, present }) => (present === undefined ? undefined : { body })).map(
          ({ by, items }) => [by.body as string, total(items, ({ present }) => present)] as const,
        ),
      );
      const bySite = new Map(
        facts["service-centre"].flatMap(({ unit, sites = [] }) =>
          sites.length > 0 && sites.every(({ staff }) => staff !== undefined)
            ? [[unit as string, total(sites, ({ staff }) => staff)] as const]
            : [],
        ),
      );
      const leftOut: LeftOut[] = [];
      const pooled = poolsOf(facts["dossier-statistics"], placesOf(facts, options), {
        of: "totals",
        hasCounts: ({ counts }) => resolvedCount(counts ?? {}) !== undefined,
      });
      const isWorked = options.calendar && workingDaysOf(options.calendar);
      const rows = pooled.pools
        .flatMap(({ items }) => items)
        .filter(({ scope }) => scope === "at-centre")
        .flatMap(({ key, unit, period = { start: "", end: "" }, counts }) => {
          const { start, end } = period;
          const dossiers = resolvedCount(counts ?? {}) ?? 0;
          const staff = registered.get(`service-centre@${unit}`) ?? bySite.get(unit);
          const workingDays = isWorked && workingDaysIn(start, end, isWorked);
          if (staff === undefined || workingDays === undefined) {
            const reason = staff === undefined ? "staff-not-reported" : "no-calendar";
            leftOut.push({ kind: "dossier-statistics", id: key, reason });
            return [];
          }
          const days = staff * workingDays;
          const perStaffDay = days === 0 ? undefined : Math.round((dossiers * 100) / days) / 100;
          return [{ unit: unit, start, end, dossiers, staff, workingDays, perStaffDay }];
        });
      return { rows: sortRows(rows, "unit", "start", "end"), leftOut: [...leftOut, ...pooled.leftOut] };
    },
  });
}

/** How many days are worked; `undefined`: the calendar does not reach all of them. */
function workingDaysIn(start: Day, end: Day, isWorked: WorkingDays): number | undefined {
  let worked = 0;
  for (let day = start; day <= end; day = addDays(day, 1)) {
    const isWorkingDay = isWorked(day);
    if (isWorkingDay === undefined) return undefined;
    if (isWorkingDay) worked++;
  }
  return worked;
}
