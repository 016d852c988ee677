import type { CodeList } from "./code-list.js";

/** Members of {@link organisationKindList}, in display order. */
export const organisationKinds = [
  "kindergarten",
  "primary-school",
  "lower-secondary-school",
  "upper-secondary-school",
  "project-management-unit",
  "ministry",
  "vertical-agency",
  "division",
  "enterprise",
  "donor",
  "other",
] as const;

/** What kind of organisation a declared organisation is. */
export type OrganisationKind = (typeof organisationKinds)[number];

/** What kind of organisation a declared organisation is. */
export const organisationKindList: CodeList<OrganisationKind> = {
  name: "organisation-kind",
  title: { vi: "Loại tổ chức", en: "Kind of organisation" },
  open: true,
  source: "The five reports of 2025",
  members: {
    kindergarten: {
      vi: "Trường mầm non",
      en: "Kindergarten",
      aliases: ["mầm non", "MN", "nhà trẻ", "mẫu giáo", "preschool"],
    },
    "primary-school": { vi: "Trường tiểu học", en: "Primary school", aliases: ["tiểu học", "TH", "cấp 1"] },
    "lower-secondary-school": {
      vi: "Trường trung học cơ sở",
      en: "Lower secondary school",
      aliases: ["THCS", "trung học cơ sở", "PTDTBT THCS", "cấp 2"],
    },
    "upper-secondary-school": {
      vi: "Trường trung học phổ thông",
      en: "Upper secondary school",
      aliases: ["THPT", "trung học phổ thông", "cấp 3", "high school"],
    },
    "project-management-unit": {
      vi: "Ban quản lý dự án",
      en: "Project management unit",
      aliases: ["Ban QLDA", "BQLDA", "PMU", "Ban Quản lý dự án đầu tư xây dựng", "Ban QLDA ĐTXD"],
    },
    ministry: {
      vi: "Bộ, cơ quan ngang bộ",
      en: "Ministry or ministerial-level agency",
      aliases: ["bộ", "cơ quan ngang bộ"],
    },
    "vertical-agency": {
      vi: "Cơ quan ngành dọc",
      en: "Vertically managed agency",
      aliases: ["ngành dọc", "cơ quan trung ương tại địa phương"],
    },
    division: { vi: "Phòng, đơn vị chuyên môn", en: "Division", aliases: ["phòng", "phòng chuyên môn"] },
    enterprise: { vi: "Doanh nghiệp", en: "Enterprise", aliases: ["DN", "công ty", "HTX", "company"] },
    donor: { vi: "Nhà tài trợ", en: "Donor", aliases: ["nhà hảo tâm", "mạnh thường quân", "sponsor"] },
    other: { vi: "Tổ chức khác", en: "Other organisation", aliases: ["khác"] },
  },
};
