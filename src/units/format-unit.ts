import type { Unit } from "../core/unit.js";
import { unitWords } from "./unit-word.js";

/** What to write of a unit. */
export interface FormatUnitOptions {
  /** Whether the units it belongs to follow; absent: yes. */
  readonly parents?: boolean | undefined;
}

/**
 * A unit in Vietnamese, with its kind and the units it belongs to. The kind of a parent is written small, except before a
 * number and in "Thành phố Hồ Chí Minh" (Decree 30/2020/NĐ-CP, Annex II).
 *
 * @example formatUnit(findCommune("03538")) // "Xã Nậm Mạ, tỉnh Lai Châu"
 * @example formatUnit(findFormerCommune("26740")) // "Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh"
 */
export function formatUnit(unit: Unit, options?: FormatUnitOptions): string {
  let text = capitalise(titleOf(unit));
  if (options?.parents === false) return text;
  for (let parent = parentOf(unit); parent !== undefined; parent = parentOf(parent))
    text += ", " + titleOf(parent);
  return text;
}

/** The unit that a unit belongs to; `undefined` for a province. */
export function parentOf(unit: Unit): Unit | undefined {
  return "district" in unit ? unit.district : "province" in unit ? unit.province : undefined;
}

function titleOf(unit: Unit): string {
  const word = unitWords[unit.kind];
  const special = unit.name === "Hồ Chí Minh" || /^\d+$/.test(unit.name);
  return `${special ? capitalise(word) : word} ${unit.name}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
