import type { Rule } from "../rule.js";

/** Number and value of what was given are left out when they are not known; they are not nought. */
export const giftOfNothingRule: Rule<"gift_of_nothing", "gift"> = {
  code: "gift_of_nothing",
  kinds: ["gift"],
  check({ items }, report) {
    for (const [index, item] of items.entries())
      for (const field of ["quantity", "valueVnd"] as const)
        if (item[field] === 0) report(`/items/${index}/${field}`, { item: item.name });
  },
};
