import type { CodeList } from "./code-list.js";

/** Members of {@link claimBasisList}, in display order. */
export const claimBases = ["stated", "inferred", "registry", "derived", "translated"] as const;

/** On what a value rests; absent: stated. */
export type ClaimBasis = (typeof claimBases)[number];

/** On what a value rests; absent: stated. */
export const claimBasisList: CodeList<ClaimBasis> = {
  name: "claim-basis",
  title: { vi: "Cơ sở của giá trị", en: "Basis of the value" },
  open: false,
  source: "PROV-O, narrowed to what the reports need",
  members: {
    stated: { vi: "Nêu trong nguồn", en: "Stated", aliases: ["nêu rõ"] },
    inferred: { vi: "Suy ra", en: "Inferred", aliases: ["suy luận"] },
    registry: { vi: "Theo danh mục đơn vị hành chính", en: "From the registry", aliases: ["danh mục"] },
    derived: { vi: "Tính toán", en: "Derived", aliases: ["tính ra"] },
    translated: { vi: "Dịch", en: "Translated", aliases: ["bản dịch"] },
  },
};
