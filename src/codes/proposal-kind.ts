import type { CodeList } from "./code-list.js";

/** Members of {@link proposalKindList}, in display order. */
export const proposalKinds = [
  "personnel",
  "training",
  "policy",
  "guidance",
  "construction",
  "repair",
  "equipment",
  "funding",
  "software",
  "procedure",
  "planning",
  "other",
] as const;

/** What a proposal asks for. */
export type ProposalKind = (typeof proposalKinds)[number];

/** What a proposal asks for. */
export const proposalKindList: CodeList<ProposalKind> = {
  name: "proposal-kind",
  title: { vi: "Loại kiến nghị", en: "Kind of proposal" },
  open: true,
  source: "The five reports of 2025",
  members: {
    personnel: {
      vi: "Nhân sự, biên chế",
      en: "Personnel",
      aliases: ["nhân sự", "biên chế", "cán bộ", "điều động"],
    },
    training: { vi: "Đào tạo, bồi dưỡng", en: "Training", aliases: ["tập huấn", "đào tạo", "bồi dưỡng"] },
    policy: { vi: "Cơ chế, chính sách", en: "Policy", aliases: ["cơ chế", "chính sách"] },
    guidance: { vi: "Hướng dẫn nghiệp vụ", en: "Guidance", aliases: ["hướng dẫn"] },
    construction: { vi: "Đầu tư xây dựng", en: "Construction", aliases: ["xây dựng", "đầu tư", "xây mới"] },
    repair: { vi: "Sửa chữa, khắc phục", en: "Repair", aliases: ["sửa chữa", "khắc phục", "cải tạo"] },
    equipment: { vi: "Trang thiết bị", en: "Equipment", aliases: ["thiết bị", "máy móc"] },
    funding: { vi: "Kinh phí", en: "Funding", aliases: ["vốn", "ngân sách"] },
    software: {
      vi: "Phần mềm, dữ liệu",
      en: "Software and data",
      aliases: ["phần mềm", "CSDL", "số hóa dữ liệu"],
    },
    procedure: { vi: "Thủ tục hành chính", en: "Procedure", aliases: ["TTHC", "quy trình"] },
    planning: { vi: "Quy hoạch", en: "Planning", aliases: ["QH"] },
    other: { vi: "Kiến nghị khác", en: "Other proposal", aliases: ["khác"] },
  },
};
