import { actor } from "./vietnamese/actor.js";
import { capacity } from "./vietnamese/capacity.js";
import { evidence } from "./vietnamese/evidence.js";
import { issue } from "./vietnamese/issue.js";
import { oversight } from "./vietnamese/oversight.js";
import { service } from "./vietnamese/service.js";
import { territory } from "./vietnamese/territory.js";
import { value } from "./vietnamese/value.js";
import type { VietnameseText } from "./vietnamese-text.js";

/** The Vietnamese texts of every interface of the model, beside the English ones of its comments. */
export const vietnamese: Readonly<Record<string, VietnameseText>> = {
  ...value,
  ...territory,
  ...actor,
  ...oversight,
  ...service,
  ...capacity,
  ...evidence,
  ...issue,
};
