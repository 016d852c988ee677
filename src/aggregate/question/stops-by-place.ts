import { grouped, howMany } from "../grouped.js";
import { sortRows } from "../order.js";
import { keyed, split } from "../place.js";
import type { Question } from "../question.js";
import { question } from "../question.js";
import type { Rate } from "../rate.js";
import { rateOf } from "../rate.js";

/** Stops at one kind of place: how many there were, and at how many something was inspected. */
export interface StopsByPlaceRow extends Rate {
  /** A body, a kind of organisation or a kind of place; `unit`: the commune itself. */
  readonly place: string;
  /** Share of all stops, in percent. */
  readonly shareOfStops: number;
}

/** Stops of visits by kind of place, with the share that was inspected. */
export function stopsByPlace(): Question<StopsByPlaceRow> {
  return question({
    name: "stops-by-place",
    title: {
      vi: "Điểm đến theo loại nơi; tỷ lệ có kiểm tra",
      en: "Stops by kind of place, and those inspected",
    },
    unit: { vi: "Điểm đến", en: "Stop" },
    denominator: { vi: "Điểm đến cùng loại nơi", en: "Stops at the same kind of place" },
    population: { vi: "Điểm đến của các chuyến công tác", en: "Stops of visits" },
    rule: {
      vi: "Có kiểm tra: điểm đến ghi một hoạt động kiểm tra.",
      en: "Inspected: the stop names an activity of inspection.",
    },
    reads: { visit: ["stops"], organisation: ["kind"] },
    answer({ visit, organisation }) {
      const organisations = keyed(organisation);
      const stops = visit.flatMap(({ stops = [] }) => stops);
      const rows = grouped(stops, ({ at, placeKind }) => {
        const [scheme, value] = split(at);
        const place =
          scheme === "organisation" ? (organisations.get(value)?.kind ?? "organisation") : bodyOf(at);
        return { place: placeKind ?? place };
      }).map(({ by, items }) => ({
        ...by,
        ...rateOf(
          howMany(items, ({ activities = [] }) =>
            activities.some((activity) => activity.startsWith("inspect")),
          ),
          items.length,
          "stops",
        ),
        shareOfStops: rateOf(items.length, stops.length, "").percent ?? 0,
      }));
      return { rows: sortRows(rows, "-denominator", "place") };
    },
  });
}

function bodyOf(reference: string): string {
  const at = reference.indexOf("@");
  return at < 0 ? "unit" : reference.slice(0, at);
}
