import type { CodeList } from "./code-list.js";

/** Members of {@link dossierScopeList}, in display order. */
export const dossierScopes = ["at-centre", "commune-authority", "province-authority", "all-levels"] as const;

/** Which dossiers a statistic counts, by authority. */
export type DossierScope = (typeof dossierScopes)[number];

/** Which dossiers a statistic counts, by authority. */
export const dossierScopeList: CodeList<DossierScope> = {
  name: "dossier-scope",
  title: { vi: "Phạm vi hồ sơ", en: "Scope of the dossiers" },
  open: false,
  source: "Decree 118/2025/NĐ-CP (procedures received regardless of boundary, by authority)",
  members: {
    "at-centre": {
      vi: "Tiếp nhận tại trung tâm",
      en: "Received at the centre",
      aliases: ["tại trung tâm", "tại TTPVHCC"],
    },
    "commune-authority": {
      vi: "Thuộc thẩm quyền cấp xã",
      en: "Within commune authority",
      aliases: ["cấp xã", "thẩm quyền xã"],
    },
    "province-authority": {
      vi: "Thuộc thẩm quyền cấp tỉnh",
      en: "Within provincial authority",
      aliases: ["cấp tỉnh", "thẩm quyền tỉnh"],
    },
    "all-levels": { vi: "Tất cả các cấp", en: "All levels", aliases: ["các cấp", "toàn tỉnh"] },
  },
};
