import type { CodeList } from "./code-list.js";

/** Members of {@link addresseeRoleList}, in display order. */
export const addresseeRoles = ["lead", "coordinating"] as const;

/** Whether an addressee leads or coordinates. */
export type AddresseeRole = (typeof addresseeRoles)[number];

/** Whether an addressee leads or coordinates. */
export const addresseeRoleList: CodeList<AddresseeRole> = {
  name: "addressee-role",
  title: { vi: "Vai trò thực hiện", en: "Role of the addressee" },
  open: false,
  source:
    "Regulation on tracking assigned tasks, Decision 42/2014/QĐ-TTg as amended by Decision 23/2018/QĐ-TTg",
  members: {
    lead: { vi: "Chủ trì", en: "Lead", aliases: ["CT", "đơn vị chủ trì", "cơ quan chủ trì"] },
    coordinating: {
      vi: "Phối hợp",
      en: "Coordinating",
      aliases: ["PH", "đơn vị phối hợp", "cơ quan phối hợp"],
    },
  },
};
