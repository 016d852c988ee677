import type { CodeList } from "./code-list.js";

/** Members of {@link unitGroupKindList}, in display order. */
export const unitGroupKinds = ["former-district", "cluster", "region", "ad-hoc"] as const;

/** What holds a group of communes together. */
export type UnitGroupKind = (typeof unitGroupKinds)[number];

/** What holds a group of communes together. */
export const unitGroupKindList: CodeList<UnitGroupKind> = {
  name: "unit-group-kind",
  title: { vi: "Loại nhóm đơn vị cấp xã", en: "Kind of group" },
  open: false,
  source: "The five reports of 2025",
  members: {
    "former-district": {
      vi: "Địa bàn huyện cũ",
      en: "Former district",
      aliases: ["huyện cũ", "quận, huyện cũ"],
    },
    cluster: { vi: "Cụm xã", en: "Cluster of communes", aliases: ["cụm", "cụm xã, phường"] },
    region: { vi: "Vùng", en: "Region", aliases: ["khu vực"] },
    "ad-hoc": { vi: "Nhóm theo đợt làm việc", en: "Ad-hoc group", aliases: ["nhóm"] },
  },
};
