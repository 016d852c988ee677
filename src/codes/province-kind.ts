export type { ProvinceKind } from "../core/unit-kind.js";
export { provinceKinds } from "../core/unit-kind.js";
