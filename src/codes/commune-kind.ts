export type { CommuneKind } from "../core/unit-kind.js";
export { communeKinds } from "../core/unit-kind.js";
