import type { FormerUnitKind } from "../core/unit-kind.js";
import type { CodeList } from "./code-list.js";

export type { FormerUnitKind } from "../core/unit-kind.js";
export { formerUnitKinds } from "../core/unit-kind.js";

/** What kind of unit it was before 1 July 2025. */
export const formerUnitKindList: CodeList<FormerUnitKind> = {
  name: "former-unit-kind",
  title: { vi: "Loại đơn vị hành chính trước ngày 1/7/2025", en: "Kind of unit before 1 July 2025" },
  open: false,
  source: "Structure before 1 July 2025, ended by Resolution 203/2025/QH15",
  members: {
    province: { vi: "Tỉnh", en: "Province", aliases: ["T"] },
    "centrally-run-city": {
      vi: "Thành phố trực thuộc trung ương",
      en: "Centrally-run city",
      aliases: ["TPTTTW", "TP trực thuộc TW"],
    },
    "urban-district": { vi: "Quận", en: "Urban district", aliases: ["Q"] },
    "rural-district": { vi: "Huyện", en: "Rural district", aliases: ["H", "district"] },
    town: { vi: "Thị xã", en: "Town", aliases: ["TX", "district-level town"] },
    "provincial-city": { vi: "Thành phố thuộc tỉnh", en: "Provincial city", aliases: ["TP thuộc tỉnh"] },
    "municipal-city": {
      vi: "Thành phố thuộc thành phố trực thuộc trung ương",
      en: "Municipal city",
      aliases: ["TP thuộc TP", "thành phố thuộc thành phố"],
    },
    commune: { vi: "Xã", en: "Commune", aliases: ["X"] },
    ward: { vi: "Phường", en: "Ward", aliases: ["P", "ph"] },
    township: { vi: "Thị trấn", en: "Township", aliases: ["TT"] },
  },
};
