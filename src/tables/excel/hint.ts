import type { Labels } from "../../core/locale.js";
import type { SheetColumn } from "./layout.js";
import { takesUnits } from "./read-unit.js";

const DAY = { vi: "Ghi ngày như 15/10/2025.", en: "A day, such as 15/10/2025." };
const PARTIAL_DAY = {
  vi: "Ghi như 15/10/2025; chỉ biết tháng hoặc năm thì ghi 10/2025, 2025.",
  en: "Such as 15/10/2025; where only the month or year is known, 10/2025 or 2025.",
};
const UNIT = {
  vi: "Ghi tên kèm tỉnh (xã Nậm Mạ, tỉnh Lai Châu; UBND tỉnh Lai Châu) hoặc mã (03538).",
  en: "A name with its province (xã Nậm Mạ, tỉnh Lai Châu; UBND tỉnh Lai Châu) or a code (03538).",
};
const OWN_ID = {
  vi: "Mỗi bản ghi một mã, bắt đầu bằng mã đơn vị lập: 03538/kien-nghi-7.",
  en: "Each record has its own, which begins with the code of the unit that made it: 03538/proposal-7.",
};
const OTHER_ID = { vi: "Mã của bản ghi ở trang tương ứng.", en: "The id of a record on its own sheet." };
const JOINED = { vi: "Mỗi dòng trong ô một giá trị (Alt+Enter).", en: "One value a line (Alt+Enter)." };
const PLACE = { vi: "1, 2, 3 …; để trống cũng được.", en: "1, 2, 3 …; may be left empty." };

/** What to write in the cells of a column; `undefined` where it needs no words. */
export function hintFor({ column, joined, level, path }: SheetColumn): Labels | undefined {
  const { format } = column;
  const hint =
    level !== undefined && level > 0
      ? PLACE
      : format === "day"
        ? DAY
        : format === "partial-day"
          ? PARTIAL_DAY
          : takesUnits(format)
            ? UNIT
            : format === "id"
              ? level === 0 && path.length > 0
                ? OWN_ID
                : OTHER_ID
              : undefined;
  if (joined !== true) return hint;
  return hint === undefined ? JOINED : { vi: `${hint.vi} ${JOINED.vi}`, en: `${hint.en} ${JOINED.en}` };
}

/** What stands on the first sheet. */
export const guide: Readonly<Record<keyof Labels, readonly [string, ...string[]]>> = {
  vi: [
    "Cách điền",
    "Mỗi trang tính là một loại thông tin, mỗi dòng là một bản ghi. Xin giữ nguyên tên trang tính và tên cột.",
    "Cột có dấu * là bắt buộc. Mục nào không có thông tin thì để trống.",
    "Ngày ghi như 15/10/2025. Chỉ biết tháng hoặc năm thì ghi 10/2025, 2025.",
    "Số ghi như 1.964 hoặc 12,5. Tỷ lệ ghi kèm dấu %: 98,28%.",
    "Đơn vị ghi tên kèm tỉnh (xã Nậm Mạ, tỉnh Lai Châu) hoặc ghi mã (03538).",
    "Ô nhận nhiều giá trị thì mỗi dòng trong ô một giá trị (Alt+Enter).",
    "Mỗi bản ghi có một mã riêng, bắt đầu bằng mã đơn vị lập: 03538/kien-nghi-7. Các trang chi tiết ghi lại mã này.",
    "Nếu có chỗ cần sửa, tệp được gửi lại với các ô tô màu và lời giải thích trong ghi chú của ô.",
  ],
  en: [
    "How to fill this in",
    "Each sheet is one kind of information, each row one record. Please keep the names of sheets and columns.",
    "Columns with * are required. Leave empty what is not known.",
    "Write days like 15/10/2025. Where only the month or year is known, write 10/2025 or 2025.",
    "Write numbers like 1,964 or 12.5, and shares with their sign: 98.28%.",
    "Write units by name with their province (xã Nậm Mạ, tỉnh Lai Châu) or by code (03538).",
    "A cell that takes several values has one a line (Alt+Enter).",
    "Each record has an id of its own, which begins with the code of the unit that made it: 03538/proposal-7. Sheets of details repeat it.",
    "Where something needs correction, the file comes back with these cells coloured and the reason in their comments.",
  ],
};
