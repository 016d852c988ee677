/** The params of issues that a registry of units finds. */
export interface RegistryIssueParams {
  /** A code that stands for no unit of its structure. */
  unit_not_found: { ref: string };
  /** A code that only the structure before 1 July 2025 knows; `became` are the units it went to. */
  former_code_used: { ref: string; formerKind: string; formerName: string; became: string[] };
  /** A unit of today on a day before it was in force. */
  unit_not_in_force: { ref: string; day: string; since: string };
  /** A kind that a unit does not have on that day. */
  kind_not_in_force: { ref: string; name: string; found: string; expected: string; day?: string };
  /** A name that is not the name of the code beside it; `formerly`: it was, before 1 July 2025. */
  name_code_mismatch: {
    ref: string;
    found: string;
    kind: string;
    name: string;
    /** The province it is in; absent for a province. */
    provinceKind?: string;
    provinceName?: string;
    formerly: boolean;
  };
  /** A commune said to be in another province than its own. */
  province_mismatch: {
    ref: string;
    kind: string;
    name: string;
    found: string;
    expected: string;
    provinceKind: string;
    provinceName: string;
  };
  /** A succession that is not as the resolutions say: predecessors too many or missing, as references. */
  succession_mismatch: { successor: string; missing: string[]; extra: string[] };
  /** A predecessor said to have gone whole or in part, against the resolution. */
  succession_extent_mismatch: { predecessor: string; found: string; expected: string };
}
