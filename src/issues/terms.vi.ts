import type { Terms } from "./terms.js";

const UNIT = "“commune:03538” (đơn vị cấp xã: năm chữ số)";
const BODY = "“peoples-committee@province:12” (Ủy ban nhân dân một tỉnh)";

/** The words of Vietnamese messages. */
export const termsVi: Terms = {
  dataset: "Bộ dữ liệu",
  record: "Bản ghi",
  nth: (title, position) => `${title} thứ ${position}`,
  line: (position) => `dòng ${position}`,
  cell: (cell) => `ô ${cell}`,
  or: "hoặc",
  and: "và",
  meant: (word) => ` (ý của bạn có phải là ${word}?)`,
  among: (title) => (title ? `danh mục “${title}”` : "các lựa chọn"),
  choose: (choices) => `; xin chọn ${choices}`,
  lookUp: (count, list) => `; xin tra danh mục này theo tên “${list}” (${count} giá trị)`,
  yesNo: ["có (“true”)", "không (“false”)"],
  day: (year, month, day) =>
    month === undefined
      ? `năm ${year}`
      : day === undefined
        ? `tháng ${month}/${year}`
        : `ngày ${day}/${month}/${year}`,
  types: {
    text: "một đoạn chữ",
    number: "một số",
    "whole-number": "một số nguyên",
    "yes-no": "câu trả lời có (“true”) hoặc không (“false”)",
    list: "một danh sách (“[…]”)",
    object: "một nhóm thông tin (“{…}”)",
    "text-or-number": "một đoạn chữ hoặc một số",
    "text-number-or-yes-no": "một đoạn chữ, một số hoặc câu trả lời có (“true”), không (“false”)",
    null: "chỗ trống",
    nothing: "chỗ trống",
    "not-a-number": "một số không hợp lệ",
    other: "một giá trị thuộc loại khác",
  },
  formats: {
    id: "một mã gồm chữ không dấu, chữ số và các dấu . _ / -, ví dụ “12/kien-nghi-7”",
    day: "một ngày theo thứ tự năm-tháng-ngày, ví dụ “2025-10-15”",
    "partial-day": "một ngày, tháng hoặc năm, ví dụ “2025-10-15”, “2025-10” hoặc “2025”",
    time: "giờ và phút, ví dụ “08:30”",
    text: "một đoạn chữ",
    url: "một địa chỉ mạng đầy đủ, ví dụ “https://laichau.gov.vn”",
    pointer: "đường dẫn tới một mục của bản ghi, ví dụ “/summary” (Nội dung)",
    "province-code": "mã tỉnh, thành phố gồm hai chữ số, ví dụ “12”",
    "commune-code": "mã đơn vị cấp xã gồm năm chữ số, ví dụ “03538”",
    "unit-ref": `một đơn vị, ví dụ ${UNIT}`,
    "former-unit-ref": "một đơn vị trước ngày 1/7/2025, ví dụ “former-district:107” (huyện: ba chữ số)",
    "actor-ref": `một đơn vị, cơ quan, đoàn hoặc cán bộ, ví dụ ${UNIT} hoặc ${BODY}`,
    "place-ref": `một đơn vị, cơ quan hoặc tổ chức, ví dụ ${UNIT} hoặc ${BODY}`,
    "post-body-ref": `một đơn vị, cơ quan hoặc tổ chức, ví dụ ${UNIT} hoặc ${BODY}`,
    "record-ref": "một bản ghi kèm loại của nó, ví dụ “finding:40/f-3” (Nhận định)",
    "context-ref":
      "một chuyến công tác, điểm đến, buổi làm việc hoặc báo cáo, ví dụ “session:12/s-1” (Buổi làm việc)",
  },
  units: {
    country: () => "cả nước",
    province: (code) => `tỉnh, thành phố mã ${code}`,
    commune: (code) => `đơn vị cấp xã mã ${code}`,
    "former-province": (code) => `tỉnh, thành phố cũ mã ${code}`,
    "former-district": (code) => `huyện cũ mã ${code}`,
    "former-commune": (code) => `đơn vị cấp xã cũ mã ${code}`,
  },
  bodyOf: (body, unit) => `${body} ${unit}`,
  unknown: (code) => `có điểm cần kiểm tra lại (“${code}”).`,
};
