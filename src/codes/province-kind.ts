import type { ProvinceKind } from "../core/unit-kind.js";
import type { CodeList } from "./code-list.js";

export type { ProvinceKind } from "../core/unit-kind.js";
export { provinceKinds } from "../core/unit-kind.js";

/** What kind of province-level unit it is. */
export const provinceKindList: CodeList<ProvinceKind> = {
  name: "province-kind",
  title: { vi: "Loại đơn vị hành chính cấp tỉnh", en: "Kind of province-level unit" },
  open: false,
  source: "Law 72/2025/QH15 on the organisation of local government",
  members: {
    province: { vi: "Tỉnh", en: "Province", aliases: ["T"] },
    "centrally-run-city": {
      vi: "Thành phố trực thuộc trung ương",
      en: "Centrally-run city",
      aliases: ["thành phố", "TP", "TPTTTW", "TP trực thuộc TW"],
    },
  },
};
