// Keeps the schemas of the current format as those of its version, for ever: run when a version of the format is released.
import { mkdirSync, writeFileSync } from "node:fs";
import { formatVersion } from "../src/model/dataset.js";
import { publishedSchemas } from "../src/json-schema/published.js";

const folder = new URL(`../schema/${formatVersion}/`, import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [file, schema] of Object.entries(publishedSchemas()))
  writeFileSync(new URL(file, folder), JSON.stringify(schema, null, 2) + "\n");
console.log(`schema/${formatVersion}: ${Object.keys(publishedSchemas()).length} files`);
