/**
 * Units as the registry knows them. A unit carries its parent as it stood on the same day, so that it can be printed
 * without a further look-up. `level` is the scheme of the unit's reference: `commune:03538`.
 */
import type { Day } from "./day.js";
import type { FormerUnitRef, UnitRef } from "./reference.js";
import type { CommuneKind, FormerUnitKind, ProvinceKind } from "./unit-kind.js";

/** A province or centrally-run city, in the form in force on the day asked for. */
export interface ProvinceUnit {
  /** Tells the kinds of units apart. */
  readonly level: "province";
  /** Two digits, by Decision 19/2025/QĐ-TTg. */
  readonly code: string;
  /** In Vietnamese, NFC, without the kind: `Lai Châu`. */
  readonly name: string;
  /** Its kind on the day asked for; three provinces became centrally-run cities in 2026. */
  readonly kind: ProvinceKind;
  /** First day of this form: 2025-07-01, or the day from which its kind changed. */
  readonly validFrom: Day;
  /** Last day of this form; absent: still in force. */
  readonly validTo?: Day;
  /** Codes of the provinces it was formed from, in the structure before 1 July 2025; its own alone when not merged. */
  readonly formerProvinceCodes: readonly string[];
  /** The resolution that gave it this form: 202/2025/QH15 or one of 2026; absent: as it was before 1 July 2025. */
  readonly resolution?: string;
  /** The resolution of 16 June 2025 that arranged its communes: `1670/NQ-UBTVQH15`. */
  readonly communeResolution: string;
  /** Natural area in km² as Resolution 202/2025/QH15 states it; absent for the 11 provinces that were not merged. */
  readonly areaKm2?: number;
  /** Population as Resolution 202/2025/QH15 states it; absent for the 11 provinces that were not merged. */
  readonly population?: number;
}

/**
 * How a commune came out of the arrangement of 2025: formed anew, left alone, or made from one unit by a change of kind
 * or name.
 */
export const arrangements = ["formed", "unchanged", "retyped", "renamed"] as const;

/** How a commune came out of the arrangement of 2025. */
export type Arrangement = (typeof arrangements)[number];

/** A commune, ward or special zone, in the form in force on the day asked for. */
export interface CommuneUnit {
  /** Tells the kinds of units apart. */
  readonly level: "commune";
  /** Five digits, by Decision 19/2025/QĐ-TTg; mostly the code of one of its predecessors. */
  readonly code: string;
  /** In Vietnamese, NFC, without the kind: `Nậm Mạ`. */
  readonly name: string;
  /** Its kind on the day asked for; 22 communes became wards in 2026. */
  readonly kind: CommuneKind;
  /** Two digits: the code of its province. */
  readonly provinceCode: string;
  /** Its province, as it stood on the day asked for. */
  readonly province: ProvinceUnit;
  /** First day of this form: 2025-07-01, or the day from which its kind changed. */
  readonly validFrom: Day;
  /** Last day of this form; absent: still in force. */
  readonly validTo?: Day;
  /** How it came out of the arrangement of 2025. */
  readonly arrangement: Arrangement;
  /** The resolution that gave it this form: `1670/NQ-UBTVQH15`. */
  readonly resolution: string;
}

/** A unit of the two-tier structure, from 1 July 2025. */
export type CurrentUnit = ProvinceUnit | CommuneUnit;

/** A province or centrally-run city of the structure before 1 July 2025. */
export interface FormerProvinceUnit {
  /** Tells the kinds of units apart. */
  readonly level: "former-province";
  /** Two digits; seven of these codes now stand for another province. */
  readonly code: string;
  /** In Vietnamese, NFC, without the kind. */
  readonly name: string;
  /** Province or centrally-run city, until 30 June 2025. */
  readonly kind: Extract<FormerUnitKind, ProvinceKind>;
  /** Last day of the structure: 2025-06-30. */
  readonly validTo: Day;
  /** Two digits: the code of the province it is part of since 1 July 2025. */
  readonly successorCode: string;
}

/** A district, urban district, town or city below the province, of the structure before 1 July 2025. */
export interface FormerDistrictUnit {
  /** Tells the kinds of units apart. */
  readonly level: "former-district";
  /** Three digits. */
  readonly code: string;
  /** In Vietnamese, NFC, without the kind. */
  readonly name: string;
  /** Rural or urban district, town or provincial city. */
  readonly kind: Exclude<FormerUnitKind, ProvinceKind | "commune" | "ward" | "township">;
  /** Two digits: the code of its province before 1 July 2025. */
  readonly provinceCode: string;
  /** Its province before 1 July 2025. */
  readonly province: FormerProvinceUnit;
  /** Last day of the district level: 2025-06-30. */
  readonly validTo: Day;
}

/** A commune, ward or township of the structure before 1 July 2025. */
export interface FormerCommuneUnit {
  /** Tells the kinds of units apart. */
  readonly level: "former-commune";
  /** Five digits; 3,316 of these codes now stand for another unit. */
  readonly code: string;
  /** In Vietnamese, NFC, without the kind, as the National Statistics Office spelled it. */
  readonly name: string;
  /** Commune, ward or township. */
  readonly kind: Extract<FormerUnitKind, "commune" | "ward" | "township">;
  /** Three digits: the code of its district. */
  readonly districtCode: string;
  /** Its district. */
  readonly district: FormerDistrictUnit;
  /** Two digits: the code of its province before 1 July 2025. */
  readonly provinceCode: string;
  /** Last day of the structure: 2025-06-30. */
  readonly validTo: Day;
  /** Other spellings of the name in the resolutions; absent: none. */
  readonly aliases?: readonly string[];
}

/** A unit of the structure before 1 July 2025. */
export type FormerUnit = FormerProvinceUnit | FormerDistrictUnit | FormerCommuneUnit;

/** Any unit of the registry. */
export type Unit = CurrentUnit | FormerUnit;

/** The reference to a unit: `commune:03538`, `former-district:106`. */
export function refOf(unit: FormerUnit): FormerUnitRef;
export function refOf(unit: Unit): UnitRef;
export function refOf(unit: Unit): UnitRef {
  return `${unit.level}:${unit.code}`;
}
