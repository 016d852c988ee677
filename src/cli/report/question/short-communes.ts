import { placeReads, placesOf } from "../../../aggregate/place.js";
import { question, type Question } from "../../../aggregate/question.js";

/** How many communes miss people, in whatever field. */
export interface ShortCommunesRow {
  readonly communes: number;
}

/** Communes that report a shortage of staff in any field; no row when none was reported. */
export const shortCommunes: Question<ShortCommunesRow> = question({
  name: "short-communes",
  title: { vi: "Xã thiếu nhân sự", en: "Communes short of staff" },
  unit: { vi: "Xã, phường, đặc khu", en: "Commune" },
  population: {
    vi: "Nhận định và bảng nhân sự nêu chỗ thiếu",
    en: "Findings and staff registers that name a shortage",
  },
  rule: { vi: "Mỗi xã tính một lần.", en: "Each commune counts once." },
  reads: { ...placeReads, finding: ["units", "shortages"], staffing: ["body", "shortages"] },
  answer(facts, options) {
    const { communesOf } = placesOf(facts, options);
    const told = [
      ...facts.finding,
      ...facts.staffing.map(({ body, shortages }) => ({ units: [body], shortages })),
    ].filter(({ shortages = [] }) => shortages.length > 0);
    const { codes } = communesOf(told.flatMap(({ units }) => units));
    return { rows: told.length === 0 ? [] : [{ communes: codes.size }] };
  },
});
