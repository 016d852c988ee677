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
    second: { vi: "Biệt phái", en: "Secondment" },
    transfer: { vi: "Điều động", en: "Transfer", aliases: ["điều chuyển", "thuyên chuyển"] },
    rotate: { vi: "Luân chuyển", en: "Rotation" },
    reinforce: { vi: "Tăng cường", en: "Reinforcement" },
    recruit: { vi: "Tuyển dụng", en: "Recruitment", aliases: ["thi tuyển"] },
    contract: { vi: "Hợp đồng", en: "Contract hire", aliases: ["ký hợp đồng", "HĐ"] },
    resign: { vi: "Thôi việc", en: "Resignation", aliases: ["nghỉ việc", "từ chức"] },
    retire: { vi: "Nghỉ hưu", en: "Retirement", aliases: ["hưu trí"] },
  },
};
