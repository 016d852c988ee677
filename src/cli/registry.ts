import type { Registry } from "../core/registry.js";
import { findCommune } from "../units/commune.js";
import { findFormerCommune, findFormerDistrict, findFormerProvince } from "../units/former/find.js";
import { predecessorsOf, successorsOf } from "../units/former/succession.js";
import { findProvince } from "../units/province.js";

/** The whole registry of units, today's and former ones. */
export const registry: Registry = {
  findCommune,
  findProvince,
  findFormerCommune,
  findFormerDistrict,
  findFormerProvince,
  successorsOf,
  predecessorsOf,
};
