import type { CodeList } from "./code-list.js";

/** Members of {@link proposalAuthorityList}, in display order. */
export const proposalAuthorities = ["commune", "province", "central"] as const;

/** Which level has the authority to decide on a proposal. */
export type ProposalAuthority = (typeof proposalAuthorities)[number];

/** Which level has the authority to decide on a proposal. */
export const proposalAuthorityList: CodeList<ProposalAuthority> = {
  name: "proposal-authority",
  title: { vi: "Cấp có thẩm quyền", en: "Competent level" },
  open: false,
  source: "Law 72/2025/QH15 on the organisation of local government",
  members: {
    commune: { vi: "Cấp xã", en: "Commune level", aliases: ["xã", "UBND xã"] },
    province: { vi: "Cấp tỉnh", en: "Provincial level", aliases: ["tỉnh", "UBND tỉnh"] },
    central: { vi: "Trung ương", en: "Central level", aliases: ["TW", "TƯ", "cấp trung ương"] },
  },
};
