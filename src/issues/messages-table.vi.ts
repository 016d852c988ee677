import type { Messages } from "./messages.js";
import type { TableIssueParams, UnreadableReason } from "./params-table.js";

const REASONS: Readonly<Record<UnreadableReason, string>> = {
  "not-a-workbook": "không phải tệp Excel; xin gửi tệp .xlsx",
  "old-workbook": "tệp Excel dạng cũ; xin mở bằng Excel và lưu lại ở dạng .xlsx",
  protected: "tệp có mật khẩu; xin bỏ mật khẩu rồi gửi lại",
  "too-large": "tệp quá lớn; xin chia thành nhiều tệp",
  damaged: "tệp bị hỏng; xin mở bằng Excel, lưu lại rồi gửi lại",
  "no-known-sheet": "không có trang tính nào theo mẫu; xin dùng tệp mẫu",
  csv: "không đúng dạng CSV",
};

/** What the issues of files of tables say in Vietnamese. */
export const tableVi: Pick<Messages, keyof TableIssueParams> = {
  unreadable_file: (p, w) => `${w.text(REASONS[p.reason])}${p.found ? ` (${w.text(p.found)})` : ""}.`,
  unknown_sheet: (p, w) =>
    `trang tính ${w.quote(p.sheet)} không theo mẫu nên chưa được đọc${w.meant(p.similar, w.quote)}.`,
  unknown_column: (p, w) => `không có cột nào tên là ${w.quote(p.heading)}${w.meant(p.similar, w.quote)}.`,
  repeated_column: (p, w) => `có hai cột cùng tên ${w.quote(p.heading)}; xin giữ một cột.`,
  ambiguous_cell: (p, w) =>
    `${w.quote(p.found)} có thể hiểu là ${w.or(p.readings.map(w.quote))}; xin ghi rõ.`,
  unreadable_number: (p, w) => `${w.quote(p.found)} không phải là số; xin ghi như ${w.quote(p.example)}.`,
  unreadable_day: (p, w) =>
    `${w.quote(p.found)} không phải là ngày; xin ghi như “15/10/2025”${p.partial ? ", “10/2025” hoặc “2025”" : ""}.`,
  unit_name_not_found: (p, w) =>
    `không có đơn vị nào tên là ${w.quote(p.found)}${p.similar.length > 0 ? ` (ý của bạn có phải là ${w.or(p.similar.map(w.quote))}?)` : "; xin ghi tên kèm tên tỉnh, hoặc ghi mã"}.`,
  formula_without_value: (p, w) => `công thức không cho kết quả (${w.quote(p.found)}); xin ghi giá trị.`,
  merged_cells: (p, w) => `các ô ${w.text(p.range)} được gộp lại; xin tách ra và ghi giá trị vào từng ô.`,
};
