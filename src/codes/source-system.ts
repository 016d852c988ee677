import type { CodeList } from "./code-list.js";

/** Members of {@link sourceSystemList}, in display order. */
export const sourceSystems = ["national-portal", "provincial-system", "manual"] as const;

/** From which system a statistic was taken. */
export type SourceSystem = (typeof sourceSystems)[number];

/** From which system a statistic was taken. */
export const sourceSystemList: CodeList<SourceSystem> = {
  name: "source-system",
  title: { vi: "Hệ thống nguồn", en: "Source system" },
  open: false,
  source: "Decree 118/2025/NĐ-CP; Decision 766/QĐ-TTg (real-time figures of the National Portal)",
  members: {
    "national-portal": {
      vi: "Cổng Dịch vụ công quốc gia",
      en: "National Public Service Portal",
      aliases: ["Cổng DVCQG", "DVCQG", "Cổng quốc gia", "DVC quốc gia"],
    },
    "provincial-system": {
      vi: "Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh",
      en: "Provincial information system for administrative procedures",
      aliases: ["hệ thống của tỉnh", "hệ thống tỉnh", "HTTT giải quyết TTHC", "một cửa điện tử"],
    },
    manual: { vi: "Thống kê thủ công", en: "Counted by hand", aliases: ["thủ công", "sổ theo dõi"] },
  },
};
