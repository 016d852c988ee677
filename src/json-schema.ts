/**
 * The model in the languages of other systems: JSON Schema, OpenAPI, JSON-LD.
 *
 * @module
 */
export type { JsonSchema } from "./json-schema/json-schema.js";
export { annotationKeywords, DIALECT } from "./json-schema/json-schema.js";
export { SCHEMA_BASE, schemaId } from "./json-schema/schema-id.js";
export { datasetSchema } from "./json-schema/dataset-schema.js";
export { jsonLdContext } from "./json-schema/json-ld/context.js";
export type { JsonLdOptions } from "./json-schema/json-ld/to-json-ld.js";
export { toJsonLd } from "./json-schema/json-ld/to-json-ld.js";
export { lineSchema } from "./json-schema/line-schema.js";
export type { Narrowing } from "./json-schema/narrowing.js";
export { narrowings } from "./json-schema/narrowing.js";
export { openApi } from "./json-schema/open-api.js";
export { publishedSchemas } from "./json-schema/published.js";
export { recordSchema } from "./json-schema/record-schema.js";
export { validationReportSchema } from "./json-schema/validation-report.js";
export type { FieldWords, KindDefinition, ModelCatalog } from "./model/text/kind-definition.js";
