import type { Messages } from "./messages.js";
import type { StreamIssueParams } from "./params-stream.js";

/** What the issues of lines say in Vietnamese. */
export const streamVi: Pick<Messages, keyof StreamIssueParams> = {
  invalid_utf8: () => "không đọc được vì không phải UTF-8; xin lưu tệp ở dạng UTF-8.",
  line_too_long: (p, w) => `dài ${w.number(p.found)} byte; chỉ đọc dòng dài nhất ${w.number(p.max)} byte.`,
  blank_line: () => "dòng này không có gì, đã bỏ qua.",
  byte_order_mark: () => "có dấu thứ tự byte (BOM) ở đầu, một số phần mềm không đọc được.",
  unfinished_line: () => "dòng cuối không có dấu xuống dòng; có thể tệp bị cắt cụt.",
};
