/** How much of a predecessor went to one successor. */
export type Share = "whole" | "part" | "none";

/**
 * One edge from a unit before 1 July 2025 to a commune of today, as article 1 of the resolution of its province states it.
 */
export interface SuccessionEdge {
  /** What the predecessor was: a commune, a district without communes, or an area that was no unit. */
  readonly formerLevel: "former-commune" | "former-district" | "area";
  /** Five digits of a former commune, three of a former district; absent for an area. */
  readonly formerCode?: string;
  /** Five digits: the commune it went to. */
  readonly communeCode: string;
  /** `part` exactly when the predecessor has more than one successor. */
  readonly extent: "whole" | "part";
  /** How much of its land went there. */
  readonly land: Share;
  /** How much of its people went there. */
  readonly people: Share;
  /** The resolution: `1670/NQ-UBTVQH15`. */
  readonly resolution: string;
  /** The clause of Article 1 of that resolution. */
  readonly clause: number;
}

/**
 * What became of a commune of the structure before 1 July 2025. Decided by where its people went, never by its name.
 */
export type Conversion =
  /** Not rearranged: same unit, same code. */
  | {
      readonly status: "unchanged";
      readonly formerCode: string;
      readonly communeCode: string;
    }
  /** Went on alone, under another name or as another kind of unit. */
  | {
      readonly status: "renamed";
      readonly formerCode: string;
      readonly communeCode: string;
    }
  /** Went whole into one commune, together with others. */
  | {
      readonly status: "merged";
      readonly formerCode: string;
      readonly communeCode: string;
    }
  /** Its land went to several communes. */
  | {
      readonly status: "divided";
      readonly formerCode: string;
      /** The commune all its people went to; absent: they went to several, and the code alone cannot decide. */
      readonly communeCode?: string;
      /** Every commune that took a part, by code. */
      readonly candidates: readonly string[];
    }
  /** No commune of that structure has this code. */
  | {
      readonly status: "unknown";
      readonly formerCode: string;
    };
