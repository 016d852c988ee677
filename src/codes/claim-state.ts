import type { CodeList } from "./code-list.js";

/** Members of {@link claimStateList}, in display order. */
export const claimStates = ["unspecified", "not-applicable", "lost"] as const;

/** Why something mentioned has no value. */
export type ClaimState = (typeof claimStates)[number];

/** Why something mentioned has no value. */
export const claimStateList: CodeList<ClaimState> = {
  name: "claim-state",
  title: { vi: "Lý do không có giá trị", en: "Why there is no value" },
  open: false,
  source: "The five reports of 2025",
  members: {
    unspecified: {
      vi: "Có nhắc nhưng không nêu rõ",
      en: "Mentioned, not specified",
      aliases: ["không nêu", "không nêu rõ"],
    },
    "not-applicable": { vi: "Không áp dụng", en: "Not applicable", aliases: ["không thuộc diện", "n/a"] },
    lost: { vi: "Bị mất, bị cắt", en: "Lost", aliases: ["bị mất", "bị cắt", "mất"] },
  },
};
