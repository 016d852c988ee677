import type { CodeList } from "./code-list.js";

/** Members of {@link codeSchemeList}, in display order. */
export const codeSchemes = [
  "vn-gso-province",
  "vn-gso-commune",
  "vn-agency-qcvn102",
  "vn-agency-qd20",
  "iso-3166-2",
  "postal",
  "other",
] as const;

/** From which register a further code of a unit or organisation comes. */
export type CodeScheme = (typeof codeSchemes)[number];

/** From which register a further code of a unit or organisation comes. */
export const codeSchemeList: CodeList<CodeScheme> = {
  name: "code-scheme",
  title: { vi: "Hệ mã", en: "Code scheme" },
  open: true,
  source: "The registers the members name",
  members: {
    "vn-gso-province": {
      vi: "Mã đơn vị hành chính cấp tỉnh",
      en: "Code of province-level units (Decision 19/2025/QĐ-TTg)",
      aliases: ["mã tỉnh", "GSO"],
      law: "Decision 19/2025/QĐ-TTg",
    },
    "vn-gso-commune": {
      vi: "Mã đơn vị hành chính cấp xã",
      en: "Code of commune-level units (Decision 19/2025/QĐ-TTg)",
      aliases: ["mã xã"],
      law: "Decision 19/2025/QĐ-TTg",
    },
    "vn-agency-qcvn102": {
      vi: "Mã định danh cơ quan theo QCVN 102:2016",
      en: "Agency identifier of QCVN 102:2016",
      aliases: ["QCVN 102"],
      law: "QCVN 102:2016/BTTTT",
    },
    "vn-agency-qd20": {
      vi: "Mã định danh điện tử theo Quyết định 20/2020",
      en: "Electronic agency identifier of Decision 20/2020",
      aliases: ["QĐ 20", "mã định danh", "mã định danh điện tử"],
      law: "Decision 20/2020/QĐ-TTg, amended by Decision 09/2025/QĐ-TTg",
    },
    "iso-3166-2": { vi: "Mã ISO 3166-2", en: "ISO 3166-2 code", aliases: ["ISO", "ISO 3166-2:VN"] },
    postal: { vi: "Mã bưu chính", en: "Postal code", aliases: ["mã bưu điện", "zip code"] },
    other: { vi: "Mã khác", en: "Other code", aliases: ["khác"] },
  },
};
