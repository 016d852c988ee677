import { jsonLdContext } from "../src/json-schema/json-ld/context.js";
import { openApi } from "../src/json-schema/open-api.js";
import { publishedSchemas } from "../src/json-schema/published.js";

/** The published schemas: path from the root of the repository → text. */
export function generateSchemas(): Record<string, string> {
  const files = Object.entries(publishedSchemas());
  return {
    ...Object.fromEntries(files.map(([file, schema]) => [`schema/${file}`, jsonText(schema)])),
    "schema/openapi.json": jsonText(openApi()),
    "schema/context.json": jsonText(jsonLdContext()),
  };
}

function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2) + "\n";
}
