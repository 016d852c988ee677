export type { FormerUnitKind } from "../core/unit-kind.js";
export { formerUnitKinds } from "../core/unit-kind.js";
