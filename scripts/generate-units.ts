import { currentConstants } from "./units/current.js";
import { formerConstants } from "./units/former.js";
import { infoConstants } from "./units/info.js";
import { moduleOf } from "./units/module.js";

/** The generated modules of the registry of units: path from the root of the repository → text. */
export function generateUnits(): Record<string, string> {
  return {
    "src/units/data/info.generated.ts": moduleOf(infoConstants()),
    "src/units/data/current.generated.ts": moduleOf(currentConstants()),
    "src/units/data/former.generated.ts": moduleOf(formerConstants()),
  };
}
