/** Members of {@link partOfDayList}, in display order. */
export const partsOfDay = ["morning", "afternoon", "evening", "all-day"] as const;

/** In which part of a day something takes place. */
export type PartOfDay = (typeof partsOfDay)[number];
