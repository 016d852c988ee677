import { taskStatusList } from "../codes/task-status.js";
import { timelinessList } from "../codes/timeliness.js";
import { catalog } from "../model/catalog.js";
import { formatVersion } from "../model/dataset.js";
import { codeSchema } from "./code-schema.js";
import { datasetPart } from "./dataset-schema.js";
import type { JsonSchema } from "./json-schema.js";
import { DIALECT } from "./json-schema.js";
import { exchangePaths } from "./open-api-path.js";
import { recordPart } from "./record-schema.js";
import { SharedParts } from "./shared-parts.js";
import { validationReportPart } from "./validation-report.js";
import { wordsOf } from "./words.js";

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
        "Gửi bộ dữ liệu, nhận kết quả kiểm tra, xem các nhiệm vụ còn mở. Datasets follow the format haicap; every answer about data is a report of issues with codes, pointers and params.",
      version: formatVersion,
      license: { name: "MIT", identifier: "MIT" },
    },
    jsonSchemaDialect: DIALECT,
    servers: [{ url: "/", description: "Where this description is served" }],
    security: [{ agency: [] }],
    tags: [
      { name: "datasets", description: "Bộ dữ liệu · Datasets" },
      { name: "duties", description: "Nhiệm vụ · Duties" },
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
  const task = parts.refer("Task", recordPart("task", catalog.task, parts));
  const day = { $ref: "#/components/schemas/Day" };
  const duty = parts.refer("Duty", {
    ...wordsOf({
      title: { vi: "Nhiệm vụ còn mở", en: "Open duty" },
      description: {
        vi: "Nhiệm vụ cùng tình trạng vào ngày được hỏi.",
        en: "A task with its state on the day asked for.",
      },
    }),
    type: "object",
    properties: {
      task,
      status: parts.refer("TaskStatus", codeSchema(taskStatusList)),
      timeliness: parts.refer("Timeliness", codeSchema(timelinessList)),
      dueOn: { ...wordsOf({ title: { vi: "Hạn hoàn thành", en: "Due on" } }), ...day },
    },
    required: ["task", "status"],
    additionalProperties: false,
  });
  parts.refer("DutyPage", {
    ...wordsOf({ title: { vi: "Trang nhiệm vụ", en: "Page of duties" } }),
    type: "object",
    properties: {
      asOf: { ...wordsOf({ title: { vi: "Tính đến ngày", en: "As of" } }), ...day },
      duties: {
        ...wordsOf({ title: { vi: "Nhiệm vụ", en: "Duties" } }),
        type: "array",
        maxItems: 1000,
        items: duty,
      },
      next: { ...wordsOf({ title: { vi: "Trang sau", en: "Next page" } }), type: "string", maxLength: 500 },
    },
    required: ["asOf", "duties"],
    additionalProperties: false,
  });
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
