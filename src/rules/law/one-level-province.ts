import type { Day } from "../../core/dates.js";

/** A province whose service centre has branches in the communes instead of centres of theirs. */
export interface OneLevelProvince {
  readonly code: string;
  readonly validFrom: Day;
}

/** The provinces that chose the one-level model under Decree 118/2025/NĐ-CP: Hà Nội and Quảng Ninh. */
export const oneLevelProvinces: readonly OneLevelProvince[] = [
  { code: "01", validFrom: "2025-07-01" },
  { code: "22", validFrom: "2025-07-01" },
];
