import { twoHeadsRule } from "./actors/two-heads.js";
import type { DatasetRule } from "./dataset-rule.js";
import { delegationInTwoPlacesRule } from "./oversight/delegation-in-two-places.js";
import { authorityExceedsCentreRule } from "./services/authority-exceeds-centre.js";
import { areaDiffersRule } from "./territory/area-differs.js";
import { predecessorUsedTwiceRule } from "./territory/predecessor-used-twice.js";
import { unitNameRepeatedRule } from "./territory/unit-name-repeated.js";
import { validityOverlapRule } from "./territory/validity-overlap.js";

/** Every rule over the records of a dataset together, in the order of checking. */
export const datasetRules: readonly DatasetRule[] = [
  validityOverlapRule,
  unitNameRepeatedRule,
  predecessorUsedTwiceRule,
  areaDiffersRule,
  twoHeadsRule,
  delegationInTwoPlacesRule,
  authorityExceedsCentreRule,
] as readonly unknown[] as readonly DatasetRule[];
