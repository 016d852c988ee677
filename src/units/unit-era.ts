import type { Era } from "../core/registry.js";
import type { Unit } from "../core/unit.js";

/** The structure a unit belongs to. */
export function eraOf(unit: Unit): Era {
  return unit.level.startsWith("former") ? "former" : "current";
}

/** 0 for a province, 1 for a district, 2 for a commune. */
export function depthOf(unit: Unit): number {
  return unit.code.length === 2 ? 0 : unit.code.length === 3 ? 1 : 2;
}
