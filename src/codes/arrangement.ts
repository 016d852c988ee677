import type { CodeList } from "./code-list.js";

/** Members of {@link arrangementList}, in display order. */
export const arrangements = ["formed", "unchanged", "renamed", "retyped"] as const;

/** What the rearrangement made of a unit. */
export type Arrangement = (typeof arrangements)[number];

/** What the rearrangement made of a unit. */
export const arrangementList: CodeList<Arrangement> = {
  name: "arrangement",
  title: { vi: "Kiểu sắp xếp", en: "Arrangement" },
  open: false,
  source: "Resolutions 1654 to 1687/NQ-UBTVQH15 (16 June 2025) and 202/2025/QH15",
  members: {
    formed: {
      vi: "Thành lập trên cơ sở sắp xếp",
      en: "Formed by rearrangement",
      aliases: ["sáp nhập", "thành lập", "hợp nhất", "merged"],
    },
    unchanged: { vi: "Giữ nguyên", en: "Unchanged", aliases: ["không sắp xếp", "không thực hiện sắp xếp"] },
    renamed: { vi: "Đổi tên", en: "Renamed" },
    retyped: {
      vi: "Chuyển loại hình đơn vị",
      en: "Changed in kind",
      aliases: ["chuyển thành phường", "đổi loại hình"],
    },
  },
};
