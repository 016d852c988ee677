import { mkdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { generateIssueParams } from "./generate-issue-params.js";
import { generateText } from "./generate-text.js";
import { generateUnits } from "./generate-units.js";

/** Modules of `src` that are generated and committed: path from the root of the repository → text. */
function generateModules(): Record<string, string> {
  return { ...generateUnits(), ...generateText(), ...generateIssueParams() };
}

/** Documents made from `src`, which is read only now: its generated modules may just have been written. */
async function generateDocuments(): Promise<Record<string, string>> {
  const { generateSchemas } = await import("./generate-schemas.js");
  const { generateReference } = await import("./generate-reference.js");
  return { ...generateSchemas(), ...generateReference() };
}

/** Everything that is generated and committed: path from the root of the repository → text. Add a generator here. */
export async function generate(): Promise<Record<string, string>> {
  return { ...generateModules(), ...(await generateDocuments()) };
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = new URL(`../${path}`, import.meta.url);
    mkdirSync(new URL(".", file), { recursive: true });
    writeFileSync(file, text);
    console.log(`${path}: ${text.length} characters`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  write(generateModules());
  write(await generateDocuments());
}
