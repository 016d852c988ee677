import type { CodeList } from "./code-list.js";

/** Members of {@link changeDirectionList}, in display order. */
export const changeDirections = ["up", "down", "flat"] as const;

/** Which way a measure has changed. */
export type ChangeDirection = (typeof changeDirections)[number];

/** Which way a measure has changed. */
export const changeDirectionList: CodeList<ChangeDirection> = {
  name: "change-direction",
  title: { vi: "Xu hướng", en: "Direction of change" },
  open: false,
  source: "The five reports of 2025",
  members: {
    up: { vi: "Tăng", en: "Up", aliases: ["tăng lên"] },
    down: { vi: "Giảm", en: "Down", aliases: ["giảm xuống"] },
    flat: { vi: "Không đổi", en: "Flat", aliases: ["giữ nguyên", "ổn định"] },
  },
};
