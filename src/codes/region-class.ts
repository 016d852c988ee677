import type { CodeList } from "./code-list.js";

/** Members of {@link regionClassList}, in display order. */
export const regionClasses = [
  "upland",
  "mountainous",
  "border",
  "island",
  "delta",
  "ethnic-minority",
  "difficult",
  "specially-difficult",
  "safe-zone",
] as const;

/** In what kind of region a unit lies. */
export type RegionClass = (typeof regionClasses)[number];

/** In what kind of region a unit lies. */
export const regionClassList: CodeList<RegionClass> = {
  name: "region-class",
  title: { vi: "Đặc điểm vùng", en: "Class of region" },
  open: false,
  source: "The five reports of 2025; Resolution 112/2025/UBTVQH15 (mountainous and island communes)",
  members: {
    upland: { vi: "Vùng cao", en: "Upland", aliases: ["xã vùng cao"] },
    mountainous: { vi: "Miền núi", en: "Mountainous", aliases: ["vùng núi", "xã miền núi"] },
    border: { vi: "Biên giới", en: "Border", aliases: ["xã biên giới", "vùng biên giới"] },
    island: { vi: "Hải đảo", en: "Island", aliases: ["đảo", "xã đảo"] },
    delta: { vi: "Đồng bằng", en: "Delta", aliases: ["vùng đồng bằng", "plain"] },
    "ethnic-minority": {
      vi: "Vùng đồng bào dân tộc thiểu số",
      en: "Ethnic-minority area",
      aliases: ["DTTS", "vùng DTTS", "vùng ĐBDTTS"],
    },
    difficult: { vi: "Vùng khó khăn", en: "Difficult area", aliases: ["khó khăn", "xã khó khăn"] },
    "specially-difficult": {
      vi: "Vùng đặc biệt khó khăn",
      en: "Specially difficult area",
      aliases: ["ĐBKK", "đặc biệt khó khăn", "xã ĐBKK", "extremely difficult"],
    },
    "safe-zone": { vi: "An toàn khu", en: "Former revolutionary safe zone", aliases: ["ATK", "xã ATK"] },
  },
};
