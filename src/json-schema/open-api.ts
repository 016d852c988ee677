import { formatVersion } from "../model/dataset.js";
import { datasetPart } from "./dataset-schema.js";
import type { JsonSchema } from "./json-schema.js";
import { DIALECT } from "./json-schema.js";
import { exchangePaths } from "./open-api-path.js";
import { dutyPagePart } from "./open-duty.js";
import { SharedParts } from "./shared-parts.js";
import { validationReportPart } from "./validation-report.js";

/**
 * An OpenAPI 3.1 description of a small exchange between agencies: submit a dataset, read its report, list open duties.
 * Its components are the schemas of the library; a service with other paths takes them from `openApi().components`.
 */
export function openApi(): JsonSchema {
  return {
    openapi: "3.1.1",
    info: {
      title: "Exchange of datasets of two-tier local government",
      summary: "Submit a dataset, read its report, list open duties.",
      description:
        "Gửi bộ dữ liệu, nhận kết quả kiểm tra, xem nơi nào còn phải trả lời. Datasets follow the format haicap; every answer about data is a report of issues with codes, pointers and params.",
      version: formatVersion,
      license: { name: "MIT", identifier: "MIT" },
    },
    jsonSchemaDialect: DIALECT,
    servers: [{ url: "/", description: "Where this description is served" }],
    security: [{ agency: [] }],
    tags: [
      { name: "datasets", description: "Bộ dữ liệu · Datasets" },
      { name: "duties", description: "Việc còn phải trả lời · Duties" },
    ],
    paths: exchangePaths,
    components: {
      schemas: componentSchemas(),
      securitySchemes: {
        agency: { type: "http", scheme: "bearer", description: "A token of the sending agency" },
      },
    },
  };
}

function componentSchemas(): JsonSchema {
  const parts = new SharedParts("#/components/schemas/");
  parts.refer("Dataset", datasetPart(parts));
  parts.refer("ValidationReport", validationReportPart(parts));
  parts.refer("DutyPage", dutyPagePart(parts));
  parts.refer("Problem", {
    title: "Problem",
    description: "What went wrong with the request itself (RFC 9457).",
    type: "object",
    properties: {
      type: { type: "string" },
      title: { type: "string" },
      status: { type: "integer", minimum: 400, maximum: 599 },
      detail: { type: "string" },
    },
    required: ["title", "status"],
  });
  return parts.all();
}
