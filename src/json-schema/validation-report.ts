import { issueSeverityList } from "../codes/issue-severity.js";
import { recordKinds } from "../core/record-kind.js";
import { issueCatalog } from "../issues/catalog.js";
import type { IssueCode } from "../issues/issue.js";
import { issueParams } from "../model/text/issue-params.generated.js";
import { textOfField } from "../model/text/place.js";
import { codeSchema } from "./code-schema.js";
import type { JsonSchema } from "./json-schema.js";
import { DIALECT } from "./json-schema.js";
import { partName } from "./part-name.js";
import { schemaId } from "./schema-id.js";
import { SharedParts } from "./shared-parts.js";
import { wordsOf } from "./words.js";

const codes = Object.keys(issueCatalog) as IssueCode[];
const count = { type: "integer", minimum: 0 };

/** The JSON Schema of a report: what `validateDataset`, `validateRecord` and `parseLine` answer. */
export function validationReportSchema(): JsonSchema {
  const parts = new SharedParts();
  const report = validationReportPart(parts);
  return { $schema: DIALECT, $id: schemaId("validation-report.json"), ...report, $defs: parts.all() };
}

/** The schema of a report within a larger document. */
export function validationReportPart(parts: SharedParts): JsonSchema {
  return {
    ...words("Report of a validation", "Kết quả kiểm tra"),
    description: "Every issue that was found, as data; the sentences are made from them in either language.",
    type: "object",
    properties: {
      ok: {
        ...words("Without an error; warnings may remain", "Không có lỗi; có thể còn cảnh báo"),
        type: "boolean",
      },
      value: words(
        "What was validated; left out when the report travels",
        "Dữ liệu đã kiểm tra; bỏ khi gửi kết quả",
      ),
      issues: {
        ...words(
          "Issues, at most 1,000 a code and 10,000 in all",
          "Các vấn đề, tối đa 1.000 mỗi mã, 10.000 tất cả",
        ),
        type: "array",
        maxItems: 10_000,
        items: {
          oneOf: codes.map((code) => parts.refer(`${issuePartName(code)}Issue`, issueSchema(code, parts))),
        },
      },
      counts: {
        ...words(
          "Exact numbers of issues, kept or not",
          "Số vấn đề chính xác, kể cả vấn đề không được giữ lại",
        ),
        type: "object",
        properties: {
          error: count,
          warning: count,
          info: count,
          byCode: {
            type: "object",
            properties: Object.fromEntries(codes.map((code) => [code, count])),
            additionalProperties: false,
          },
        },
        required: ["error", "warning", "info", "byCode"],
        additionalProperties: false,
      },
      overrides: {
        ...words("Severities that were changed, with the reason", "Mức độ đã được đổi, kèm lý do"),
        type: "object",
        propertyNames: { enum: codes },
        additionalProperties: {
          type: "object",
          properties: { severity: { enum: ["error", "warning", "info", "off"] }, reason: { type: "string" } },
          required: ["severity", "reason"],
          additionalProperties: false,
        },
      },
    },
    required: ["ok", "issues", "counts"],
    additionalProperties: false,
  };
}

function issueSchema(code: IssueCode, parts: SharedParts): JsonSchema {
  const text = textOfField("IssueParams", code);
  return {
    title: code,
    ...(text && { description: text.en, "x-vi": { description: text.vi } }),
    type: "object",
    properties: {
      code: { const: code },
      severity: parts.refer("IssueSeverity", codeSchema(issueSeverityList)),
      kind: { ...words("The kind of record it is about", "Loại bản ghi"), enum: recordKinds },
      recordId: { ...words("The id or code of that record", "Mã của bản ghi"), type: "string" },
      pointer: { ...words("JSON Pointer from the root", "Đường dẫn JSON Pointer từ gốc"), type: "string" },
      params: issueParams[code],
      line: {
        ...words("Line of the stream, from 1", "Dòng của luồng dữ liệu, từ 1"),
        type: "integer",
        minimum: 1,
      },
      cell: { ...words("Cell of the workbook", "Ô của bảng tính"), type: "string" },
    },
    required: ["code", "severity", "pointer", "params"],
    additionalProperties: false,
    "x-source": issueCatalog[code].source,
  };
}

function words(en: string, vi: string): JsonSchema {
  return wordsOf({ title: { en, vi } });
}

function issuePartName(code: string): string {
  return partName(code.replaceAll("_", "-"));
}
