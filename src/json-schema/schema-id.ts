import { formatVersion } from "../model/dataset.js";

/**
 * Where the names of all published schemas begin. Permanent and neutral: w3id.org redirects names for as long as there is
 * a community, whoever hosts the files, and nobody has to own a domain.
 */
export const SCHEMA_BASE = "https://w3id.org/haicap/schema";

/** The permanent name of a published schema: `https://w3id.org/haicap/schema/1.0/gift.json`. */
export function schemaId(file: string): string {
  return `${SCHEMA_BASE}/${formatVersion}/${file}`;
}
