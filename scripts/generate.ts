import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { generateText } from "./generate-text.js";
import { generateUnits } from "./generate-units.js";

/** Everything that is generated and committed: path from the root of the repository → text. Add a generator here. */
export function generate(): Record<string, string> {
  return { ...generateUnits(), ...generateText() };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const [path, text] of Object.entries(generate())) {
    writeFileSync(new URL(`../${path}`, import.meta.url), text);
    console.log(`${path}: ${text.length} characters`);
  }
}
