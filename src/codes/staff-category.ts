import type { CodeList } from "./code-list.js";

/** Members of {@link staffCategoryList}, in display order. */
export const staffCategories = [
  "cadre",
  "civil-servant",
  "public-employee",
  "contract-worker",
  "part-time-worker",
] as const;

/** To which category of public staff a count refers. */
export type StaffCategory = (typeof staffCategories)[number];

/** To which category of public staff a count refers. */
export const staffCategoryList: CodeList<StaffCategory> = {
  name: "staff-category",
  title: { vi: "Nhóm nhân sự", en: "Category of staff" },
  open: false,
  source: "Law on cadres and civil servants; law on public employees",
  members: {
    cadre: { vi: "Cán bộ", en: "Cadre", aliases: ["CB"] },
    "civil-servant": { vi: "Công chức", en: "Civil servant", aliases: ["CC"] },
    "public-employee": { vi: "Viên chức", en: "Public employee", aliases: ["VC"] },
    "contract-worker": {
      vi: "Người lao động hợp đồng",
      en: "Contract worker",
      aliases: ["hợp đồng", "NLĐ", "hợp đồng lao động", "LĐHĐ", "HĐLĐ"],
    },
    "part-time-worker": {
      vi: "Người hoạt động không chuyên trách",
      en: "Part-time worker",
      aliases: ["không chuyên trách", "bán chuyên trách", "non-specialised worker"],
    },
  },
};
