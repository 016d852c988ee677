import type { CodeList } from "./code-list.js";

/** Members of {@link placeKindList}, in display order. */
export const placeKinds = [
  "household",
  "residential-area",
  "project-site",
  "resettlement-site",
  "business",
  "other",
] as const;

/** What kind of place a stop is, where no body or organisation names it. */
export type PlaceKind = (typeof placeKinds)[number];

/** What kind of place a stop is, where no body or organisation names it. */
export const placeKindList: CodeList<PlaceKind> = {
  name: "place-kind",
  title: { vi: "Loại địa điểm", en: "Kind of place" },
  open: true,
  source: "The five reports of 2025",
  members: {
    household: { vi: "Hộ gia đình", en: "Household", aliases: ["hộ", "nhà dân"] },
    "residential-area": { vi: "Khu dân cư", en: "Residential area", aliases: ["thôn", "bản", "tổ dân phố"] },
    "project-site": {
      vi: "Công trình, dự án",
      en: "Project site",
      aliases: ["công trường", "công trình", "dự án"],
    },
    "resettlement-site": { vi: "Khu tái định cư", en: "Resettlement site", aliases: ["TĐC", "tái định cư"] },
    business: {
      vi: "Cơ sở sản xuất, kinh doanh",
      en: "Business",
      aliases: ["doanh nghiệp", "hợp tác xã", "cơ sở SXKD"],
    },
    other: { vi: "Địa điểm khác", en: "Other place", aliases: ["khác"] },
  },
};
