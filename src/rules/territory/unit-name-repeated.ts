import { nameKey } from "../../core/text.js";
import type { DatasetRule } from "../dataset-rule.js";
import { groupBy } from "../dataset-rule.js";
import { overlaps } from "./validity-overlap.js";

/** Within a province a name with its marks is the name of one commune at a time. */
export const unitNameRepeatedRule: DatasetRule<"unit_name_repeated"> = {
  code: "unit_name_repeated",
  kinds: ["commune"],
  check({ communes = [] }, report) {
    const key = ({ provinceCode, name }: (typeof communes)[number]): string =>
      `${provinceCode} ${nameKey(name)}`;
    for (const namesakes of groupBy(communes, key).values())
      for (const { earlier, later } of overlaps(namesakes))
        if (earlier.code !== later.code)
          report(later, "/name", { name: later.name, provinceCode: later.provinceCode, other: earlier.code });
  },
};
