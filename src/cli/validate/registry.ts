import type { Registry } from "../../core/registry.js";
import { findCommune } from "../../units/commune.js";
import { findFormerCommune, findFormerDistrict, findFormerProvince } from "../../units/former/find.js";
import { predecessorsOf, successorsOf } from "../../units/former/succession.js";
import { findProvince } from "../../units/province.js";
import type { ValidateStreamOptions } from "../../validate/stream.js";
import type { ValidateJob } from "./job.js";

/** All units there are and were. */
const registry: Registry = {
  findCommune,
  findProvince,
  findFormerCommune,
  findFormerDistrict,
  findFormerProvince,
  successorsOf,
  predecessorsOf,
};

/** What a job asks of the validation. */
export function optionsOf({
  asOf,
  maxIssues,
  overrides,
  registry: isAsked,
}: ValidateJob): ValidateStreamOptions {
  return { asOf, maxIssues, severities: overrides, registry: isAsked ? registry : undefined };
}
