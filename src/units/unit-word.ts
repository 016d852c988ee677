import type { Unit } from "../core/unit.js";

/** The Vietnamese word of every kind of unit, today and before 1 July 2025. */
export const unitWords: Readonly<Record<Unit["kind"], string>> = {
  province: "tỉnh",
  "centrally-run-city": "thành phố",
  "urban-district": "quận",
  "rural-district": "huyện",
  town: "thị xã",
  "provincial-city": "thành phố",
  "municipal-city": "thành phố",
  commune: "xã",
  ward: "phường",
  township: "thị trấn",
  "special-zone": "đặc khu",
};
