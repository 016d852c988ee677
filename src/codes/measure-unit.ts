import type { CodeList } from "./code-list.js";

/** Members of {@link measureUnitList}, in display order. */
export const measureUnits = [
  "percent",
  "point",
  "person",
  "household",
  "unit",
  "dossier",
  "document",
  "procedure",
  "km2",
  "hectare",
  "km",
  "metre",
  "vnd",
  "million-vnd",
  "billion-vnd",
  "hour",
  "day",
  "month",
  "room",
  "class",
  "set",
  "item",
  "other",
] as const;

/** In which unit a measure is counted. */
export type MeasureUnit = (typeof measureUnits)[number];

/** In which unit a measure is counted. */
export const measureUnitList: CodeList<MeasureUnit> = {
  name: "measure-unit",
  title: { vi: "Đơn vị đo", en: "Unit of measure" },
  open: true,
  source: "The five reports of 2025",
  members: {
    percent: { vi: "Phần trăm", en: "Percent", aliases: ["%", "pct"] },
    point: { vi: "Điểm", en: "Point" },
    person: { vi: "Người", en: "Person", aliases: ["nhân khẩu", "people"] },
    household: { vi: "Hộ", en: "Household", aliases: ["hộ gia đình", "households"] },
    unit: { vi: "Đơn vị", en: "Unit", aliases: ["ĐV", "đơn vị hành chính"] },
    dossier: { vi: "Hồ sơ", en: "Dossier", aliases: ["HS", "dossiers"] },
    document: { vi: "Văn bản", en: "Document", aliases: ["VB", "documents"] },
    procedure: { vi: "Thủ tục", en: "Procedure", aliases: ["TTHC", "thủ tục hành chính"] },
    km2: { vi: "Ki-lô-mét vuông", en: "Square kilometre", aliases: ["km²"] },
    hectare: { vi: "Héc-ta", en: "Hectare", aliases: ["ha", "hecta"] },
    km: { vi: "Ki-lô-mét", en: "Kilometre", aliases: ["cây số"] },
    metre: { vi: "Mét", en: "Metre", aliases: ["m"] },
    vnd: { vi: "Đồng", en: "Vietnamese dong", aliases: ["VNĐ"] },
    "million-vnd": { vi: "Triệu đồng", en: "Million dong", aliases: ["trđ", "tr.đ", "triệu"] },
    "billion-vnd": { vi: "Tỷ đồng", en: "Billion dong", aliases: ["tỷ", "tỉ đồng", "tỉ"] },
    hour: { vi: "Giờ", en: "Hour", aliases: ["tiếng"] },
    day: { vi: "Ngày", en: "Day", aliases: ["days"] },
    month: { vi: "Tháng", en: "Month", aliases: ["months"] },
    room: { vi: "Phòng", en: "Room", aliases: ["rooms"] },
    class: { vi: "Lớp học", en: "Class", aliases: ["lớp"] },
    set: { vi: "Bộ", en: "Set", aliases: ["sets"] },
    item: { vi: "Cái, chiếc", en: "Item", aliases: ["cái", "chiếc", "items"] },
    other: { vi: "Đơn vị khác", en: "Other unit", aliases: ["khác"] },
  },
};
