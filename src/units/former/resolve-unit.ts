import type { Resolution } from "../../core/resolution.js";
import { resolve, type ResolveOptions } from "../resolve/resolve.js";
import { fullGazetteer } from "./gazetteer.js";

/**
 * The one unit of either structure that a text names. An old name under a new province is understood, and the reverse.
 * `era`, or the day `on`, says which structure is meant; without them, a text that fits units of both in the same province
 * is taken to mean today's, and the others stand behind it among the candidates.
 *
 * @example resolveUnit("xã Nậm Mạ, huyện Sìn Hồ, tỉnh Lai Châu") // found: the former commune 03535
 * @example resolveUnit("Phuong Ben Nghe, Quan 1, TP HCM") // found: the former ward 26740
 */
export function resolveUnit(text: string, options?: ResolveOptions): Resolution {
  return resolve(fullGazetteer(), text, options);
}
