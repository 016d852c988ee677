import { certificationList } from "../../codes/certification.js";
import { dossierScopeList } from "../../codes/dossier-scope.js";
import type { Labels, Locale } from "../../core/locale.js";
import type { Universe } from "../../aggregate/dossier-pool.js";
import type { Survey } from "./survey.js";

const LEVELS: Readonly<Record<string, Labels>> = {
  commune: { vi: "cấp xã", en: "communes" },
  province: { vi: "cấp tỉnh", en: "province level" },
  group: { vi: "nhóm xã", en: "groups of communes" },
};

const LENGTHS: Readonly<Record<string, Labels>> = {
  month: { vi: "các tháng", en: "months" },
  quarter: { vi: "các quý", en: "quarters" },
  "half-year": { vi: "các kỳ 6 tháng", en: "half-years" },
  "nine-months": { vi: "các kỳ 9 tháng", en: "periods of nine months" },
  year: { vi: "các năm", en: "years" },
};

/** The level of a unit in words; empty: not known. */
export function levelName(level: string | undefined, locale: Locale): string {
  return LEVELS[level ?? ""]?.[locale] ?? "";
}

/** What figures that were added up have in common, in words. */
export function universeName(
  { province, level, scope, certification, period }: Universe,
  { name, label, locale, day }: Survey,
): string {
  const [start = "", end] = period.split("/");
  const length = end === undefined ? (LENGTHS[period]?.[locale] ?? period) : `${day(start)} – ${day(end)}`;
  return [
    province && name(`province:${province}`),
    levelName(level, locale),
    label(dossierScopeList, scope),
    certification && label(certificationList, certification),
    length,
  ]
    .filter(Boolean)
    .join(", ");
}
