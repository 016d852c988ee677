import type { CodeList } from "./code-list.js";

/** Members of {@link actorClassList}, in display order. */
export const actorClasses = [
  "donors",
  "pupils",
  "teachers",
  "citizens",
  "voters",
  "residents",
  "households",
  "enterprises",
  "cooperatives",
  "contractors",
  "officials-present",
  "relevant-agencies",
  "journalists",
  "other",
] as const;

/** A class of actors that nobody resolves to names. */
export type ActorClass = (typeof actorClasses)[number];

/** A class of actors that nobody resolves to names. */
export const actorClassList: CodeList<ActorClass> = {
  name: "actor-class",
  title: { vi: "Nhóm đối tượng", en: "Class of actors" },
  open: true,
  source: "The five reports of 2025",
  members: {
    donors: { vi: "Nhà tài trợ", en: "Donors", aliases: ["nhà hảo tâm", "mạnh thường quân", "sponsors"] },
    pupils: { vi: "Học sinh", en: "Pupils", aliases: ["HS", "students"] },
    teachers: { vi: "Giáo viên", en: "Teachers", aliases: ["GV"] },
    citizens: { vi: "Người dân", en: "Citizens", aliases: ["công dân", "dân", "nhân dân"] },
    voters: { vi: "Cử tri", en: "Voters" },
    residents: { vi: "Cư dân trên địa bàn", en: "Residents", aliases: ["bà con", "cư dân"] },
    households: { vi: "Hộ gia đình", en: "Households", aliases: ["hộ", "hộ dân"] },
    enterprises: { vi: "Doanh nghiệp", en: "Enterprises", aliases: ["DN", "businesses"] },
    cooperatives: { vi: "Hợp tác xã", en: "Cooperatives", aliases: ["HTX"] },
    contractors: { vi: "Nhà thầu", en: "Contractors", aliases: ["đơn vị thi công"] },
    "officials-present": { vi: "Cán bộ có mặt", en: "Officials present", aliases: ["cán bộ tại chỗ"] },
    "relevant-agencies": {
      vi: "Cơ quan liên quan",
      en: "Relevant agencies",
      aliases: ["các cơ quan liên quan", "đơn vị liên quan", "cơ quan, đơn vị liên quan"],
    },
    journalists: {
      vi: "Phóng viên, báo chí",
      en: "Journalists",
      aliases: ["phóng viên", "báo chí", "nhà báo", "press"],
    },
    other: { vi: "Đối tượng khác", en: "Other actors", aliases: ["khác"] },
  },
};
