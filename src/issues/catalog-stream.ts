import type { IssueDefinition } from "./definition.js";
import { rule, structure } from "./definition.js";
import type { StreamIssueParams } from "./params-stream.js";

const NDJSON = "NDJSON 1.0: each line is one JSON text in UTF-8 and ends with a line feed";

/** The issues of lines of a stream. */
export const streamIssues: Readonly<Record<keyof StreamIssueParams, IssueDefinition>> = {
  invalid_utf8: structure(`${NDJSON}; RFC 8259 section 8.1`),
  line_too_long: structure("Every line is bounded, so that every reader can hold it"),
  blank_line: rule("info", NDJSON),
  byte_order_mark: rule("info", "RFC 8259 section 8.1: no byte order mark is added"),
  unfinished_line: rule("info", NDJSON),
};
