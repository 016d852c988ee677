import type { Day } from "../../core/dates.js";

/** What the law says for a time about the director of a commune's service centre. */
export interface DirectorRegime {
  readonly validFrom: Day;
  /** Absent: still in force. */
  readonly validTo?: Day;
  /** Whether the director is a Vice Chair of the commune's People's Committee, or must not be one. */
  readonly isViceChair: boolean;
  readonly law: string;
}

/** Who directs the service centre of a commune, in order of time. */
export const directorRegimes: readonly DirectorRegime[] = [
  {
    validFrom: "2025-07-01",
    validTo: "2025-10-14",
    isViceChair: true,
    law: "Decree 118/2025/NĐ-CP",
  },
  { validFrom: "2025-10-15", isViceChair: false, law: "Resolution 332/NQ-CP" },
];
