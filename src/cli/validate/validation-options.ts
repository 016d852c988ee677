import { registry } from "../registry.js";
import type { ValidateStreamOptions } from "../../validate/stream.js";
import type { ValidateJob } from "./job.js";

/** What a job asks of the validation. */
export function optionsOf({
  asOf,
  maxIssues,
  overrides,
  registry: isAsked,
}: ValidateJob): ValidateStreamOptions {
  return { asOf, maxIssues, severities: overrides, registry: isAsked ? registry : undefined };
}
