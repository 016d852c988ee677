import { mkdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { generateIssueParams } from "./generate-issue-params.js";
import { generateSchemas } from "./generate-schemas.js";
import { generateText } from "./generate-text.js";
import { generateUnits } from "./generate-units.js";

/** Everything that is generated and committed: path from the root of the repository → text. Add a generator here. */
export function generate(): Record<string, string> {
  return { ...generateUnits(), ...generateText(), ...generateIssueParams(), ...generateSchemas() };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const [path, text] of Object.entries(generate())) {
    const file = new URL(`../${path}`, import.meta.url);
    mkdirSync(new URL(".", file), { recursive: true });
    writeFileSync(file, text);
    console.log(`${path}: ${text.length} characters`);
  }
}
