import type { CodeList } from "./code-list.js";

/** Members of {@link answerFormList}, in display order. */
export const answerForms = ["oral", "document", "system"] as const;

/** In which form an answer is given. */
export type AnswerForm = (typeof answerForms)[number];

/** In which form an answer is given. */
export const answerFormList: CodeList<AnswerForm> = {
  name: "answer-form",
  title: { vi: "Hình thức trả lời", en: "Form of the answer" },
  open: false,
  source: "The five reports of 2025; QCVN 102:2016/BTTTT (replies by document)",
  members: {
    oral: { vi: "Trực tiếp tại chỗ", en: "Oral", aliases: ["bằng lời", "trực tiếp", "miệng"] },
    document: {
      vi: "Bằng văn bản",
      en: "By document",
      aliases: ["văn bản", "công văn", "in writing", "written"],
    },
    system: { vi: "Trên hệ thống", en: "On the system", aliases: ["phần mềm", "hệ thống"] },
  },
};
