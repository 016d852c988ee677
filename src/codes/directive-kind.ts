import type { CodeList } from "./code-list.js";

/** Members of {@link directiveKindList}, in display order. */
export const directiveKinds = [
  "assign",
  "direct",
  "require",
  "request",
  "remind",
  "emphasise",
  "orient",
] as const;

/** With which word a directive is given; falling force. */
export type DirectiveKind = (typeof directiveKinds)[number];

/** With which word a directive is given; falling force. */
export const directiveKindList: CodeList<DirectiveKind> = {
  name: "directive-kind",
  title: { vi: "Loại chỉ đạo", en: "Kind of directive" },
  open: false,
  source: "The five reports of 2025",
  members: {
    assign: { vi: "Giao", en: "Assign", aliases: ["giao nhiệm vụ"] },
    direct: { vi: "Chỉ đạo", en: "Direct", aliases: ["CĐ"] },
    require: { vi: "Yêu cầu", en: "Require", aliases: ["YC"] },
    request: { vi: "Đề nghị", en: "Request", aliases: ["ĐN"] },
    remind: { vi: "Lưu ý", en: "Draw attention", aliases: ["nhắc nhở", "nhắc"] },
    emphasise: { vi: "Nhấn mạnh", en: "Emphasise" },
    orient: { vi: "Định hướng, gợi ý", en: "Orient", aliases: ["gợi ý", "gợi mở", "định hướng"] },
  },
};
