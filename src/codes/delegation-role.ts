import type { CodeList } from "./code-list.js";

/** Members of {@link delegationRoleList}, in display order. */
export const delegationRoles = ["head", "standing-deputy-head", "deputy-head", "secretary"] as const;

/** What a member does in a delegation; absent: an ordinary member. */
export type DelegationRole = (typeof delegationRoles)[number];

/** What a member does in a delegation; absent: an ordinary member. */
export const delegationRoleList: CodeList<DelegationRole> = {
  name: "delegation-role",
  title: { vi: "Vai trò trong đoàn", en: "Role in the delegation" },
  open: false,
  source: "The five reports of 2025",
  members: {
    head: { vi: "Trưởng đoàn", en: "Head", aliases: ["tổ trưởng", "trưởng"] },
    "standing-deputy-head": {
      vi: "Phó Trưởng đoàn thường trực",
      en: "Standing deputy head",
      aliases: ["tổ phó thường trực"],
    },
    "deputy-head": { vi: "Phó Trưởng đoàn", en: "Deputy head", aliases: ["tổ phó", "phó đoàn"] },
    secretary: { vi: "Thư ký", en: "Secretary", aliases: ["thư ký đoàn", "tổ thư ký"] },
  },
};
