import type { CodeList } from "./code-list.js";

/** Members of {@link movementKindList}, in display order. */
export const movementKinds = [
  "second",
  "transfer",
  "rotate",
  "reinforce",
  "recruit",
  "contract",
  "resign",
  "retire",
] as const;

/** How staff move. */
export type MovementKind = (typeof movementKinds)[number];

/** How staff move. */
export const movementKindList: CodeList<MovementKind> = {
  name: "movement-kind",
  title: { vi: "Hình thức điều động", en: "Kind of movement" },
  open: false,
  source: "The five reports of 2025; law on cadres and civil servants",
  members: {
    second: { vi: "Biệt phái", en: "Second", aliases: ["secondment"] },
    transfer: { vi: "Điều động", en: "Transfer", aliases: ["điều chuyển", "thuyên chuyển"] },
    rotate: { vi: "Luân chuyển", en: "Rotate", aliases: ["rotation"] },
    reinforce: { vi: "Tăng cường", en: "Reinforce", aliases: ["reinforcement"] },
    recruit: { vi: "Tuyển dụng", en: "Recruit", aliases: ["thi tuyển", "recruitment"] },
    contract: { vi: "Hợp đồng", en: "Hire under contract", aliases: ["ký hợp đồng", "HĐ"] },
    resign: {
      vi: "Thôi việc",
      en: "Resign",
      aliases: ["nghỉ việc", "xin thôi việc", "từ chức", "resignation"],
    },
    retire: { vi: "Nghỉ hưu", en: "Retire", aliases: ["hưu trí", "retirement"] },
  },
};
