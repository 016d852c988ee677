import type { CodeList } from "./code-list.js";

/** Members of {@link commitmentStateList}, in display order. */
export const commitmentStates = ["done", "promised"] as const;

/** Whether what is committed is already done. */
export type CommitmentState = (typeof commitmentStates)[number];

/** Whether what is committed is already done. */
export const commitmentStateList: CodeList<CommitmentState> = {
  name: "commitment-state",
  title: { vi: "Tình trạng cam kết", en: "State of the commitment" },
  open: false,
  source: "The five reports of 2025",
  members: {
    done: { vi: "Đã làm", en: "Done", aliases: ["đã thực hiện", "đã triển khai"] },
    promised: { vi: "Cam kết sẽ làm", en: "Promised", aliases: ["sẽ làm", "hứa", "cam kết"] },
  },
};
