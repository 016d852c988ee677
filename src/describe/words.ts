import type { Labels, Locale } from "../core/locale.js";
import type { Format } from "../model/value/field-info.js";

/** A fixed word or sentence of the documents. */
export type Word =
  | "dictionary"
  | "dictionaryIntro"
  | "kinds"
  | "kind"
  | "meaning"
  | "fieldCount"
  | "commonFields"
  | "commonNote"
  | "types"
  | "forms"
  | "form"
  | "formMeaning"
  | "field"
  | "title"
  | "type"
  | "required"
  | "conditions"
  | "source"
  | "collection"
  | "key"
  | "listOf"
  | "text"
  | "upTo"
  | "number"
  | "wholeNumber"
  | "from"
  | "to"
  | "yesNo"
  | "idOf"
  | "or"
  | "any"
  | "lists"
  | "listsIntro"
  | "list"
  | "open"
  | "closed"
  | "memberCount"
  | "codeColumn"
  | "vietnamese"
  | "english"
  | "aliases"
  | "law"
  | "usedBy"
  | "issues"
  | "issuesIntro"
  | "structureLayer"
  | "ruleLayer"
  | "severity"
  | "params"
  | "since"
  | "diagram"
  | "diagramIntro"
  | "contextNote";

const words: Readonly<Record<Word, Labels>> = {
  dictionary: { vi: "Từ điển dữ liệu", en: "Data dictionary" },
  dictionaryIntro: {
    vi: "Mọi loại bản ghi, mọi mục và ý nghĩa của chúng. Mục không bắt buộc mà không ghi nghĩa là nguồn không nêu.",
    en: "Every kind of record, every field and what they mean. An optional field that is absent was not reported.",
  },
  kinds: { vi: "Các loại bản ghi", en: "Kinds of records" },
  kind: { vi: "Loại", en: "Kind" },
  meaning: { vi: "Ý nghĩa", en: "Meaning" },
  fieldCount: { vi: "Số mục", en: "Fields" },
  commonFields: { vi: "Mục chung của mọi bản ghi", en: "Fields of every record" },
  commonNote: { vi: "Cùng các", en: "And the" },
  types: { vi: "Các nhóm giá trị", en: "Values with parts" },
  forms: { vi: "Cách viết", en: "Written forms" },
  form: { vi: "Tên", en: "Name" },
  formMeaning: { vi: "Viết thế nào", en: "What it asks for" },
  field: { vi: "Mục", en: "Field" },
  title: { vi: "Tên", en: "Title" },
  type: { vi: "Kiểu", en: "Type" },
  required: { vi: "Bắt buộc", en: "Required" },
  conditions: { vi: "Điều kiện", en: "Conditions" },
  source: { vi: "Căn cứ", en: "Source" },
  collection: { vi: "Mảng trong bộ dữ liệu", en: "Array of a dataset" },
  key: { vi: "Khóa", en: "Key" },
  listOf: { vi: "danh sách", en: "list of" },
  text: { vi: "chữ", en: "text" },
  upTo: { vi: "tối đa", en: "up to" },
  number: { vi: "số", en: "number" },
  wholeNumber: { vi: "số nguyên", en: "whole number" },
  from: { vi: "từ", en: "from" },
  to: { vi: "đến", en: "to" },
  yesNo: { vi: "`true` hoặc `false`", en: "`true` or `false`" },
  idOf: { vi: "mã của", en: "id of" },
  or: { vi: "hoặc", en: "or" },
  any: { vi: "giá trị bất kỳ", en: "any value" },
  lists: { vi: "Danh mục mã", en: "Code lists" },
  listsIntro: {
    vi: "Mỗi danh mục có mã dùng trong dữ liệu và nhãn để hiển thị. Danh mục mở có mã `other`, kèm lời riêng của nơi gửi.",
    en: "Each list has the codes that stand in data and the labels to show. An open list has the code `other`, with the sender's own word beside it.",
  },
  list: { vi: "Danh mục", en: "List" },
  open: { vi: "mở", en: "open" },
  closed: { vi: "đóng", en: "closed" },
  memberCount: { vi: "Số mã", en: "Codes" },
  codeColumn: { vi: "Mã", en: "Code" },
  vietnamese: { vi: "Tiếng Việt", en: "Vietnamese" },
  english: { vi: "Tiếng Anh", en: "English" },
  aliases: { vi: "Cũng gọi là", en: "Also called" },
  law: { vi: "Hiệu lực, căn cứ", en: "Validity and law" },
  usedBy: { vi: "Dùng ở", en: "Used by" },
  issues: { vi: "Mã vấn đề", en: "Issue codes" },
  issuesIntro: {
    vi: "Điều mà việc kiểm tra có thể báo. Lỗi thì dữ liệu bị từ chối; cảnh báo và thông tin thì không.",
    en: "What a validation may report. Errors refuse the data; warnings and remarks do not.",
  },
  structureLayer: {
    vi: "Cấu trúc: từng giá trị so với lược đồ",
    en: "Structure: one value against its schema",
  },
  ruleLayer: {
    vi: "Quy tắc: nhiều giá trị hoặc bản ghi với nhau",
    en: "Rules: several values or records together",
  },
  severity: { vi: "Mức độ", en: "Severity" },
  params: { vi: "Thông tin kèm theo", en: "Params" },
  since: { vi: "Từ phiên bản", en: "Since" },
  diagram: { vi: "Sơ đồ quan hệ", en: "Entity-relationship diagram" },
  diagramIntro: {
    vi: "Mỗi hộp là một loại bản ghi. Đầu có chân chim: nhiều; vòng tròn: có thể không có. Đơn vị, cơ quan và cán bộ được chỉ bằng tham chiếu như `commune:03538`, không vẽ thành đường nối.",
    en: "Each box is a kind of record. Crow's foot: many; circle: may be absent. Units, bodies and officials are named by references such as `commune:03538` and drawn without lines.",
  },
  contextNote: {
    vi: "`context` dẫn tới một chuyến công tác, buổi làm việc hoặc báo cáo.",
    en: "`context` leads to a visit, a session or a report.",
  },
};

/** One of the fixed words in a language. */
export function word(key: Word, locale: Locale): string {
  return words[key][locale];
}

/** Short names of written forms. */
export const formTitles: Readonly<Record<Format, Labels>> = {
  id: { vi: "mã", en: "id" },
  day: { vi: "ngày", en: "day" },
  "partial-day": { vi: "ngày, tháng hoặc năm", en: "day, month or year" },
  time: { vi: "giờ phút", en: "time of day" },
  text: { vi: "chữ", en: "text" },
  url: { vi: "địa chỉ mạng", en: "web address" },
  pointer: { vi: "đường dẫn trong bản ghi", en: "pointer within the record" },
  "province-code": { vi: "mã tỉnh, thành phố", en: "code of a province" },
  "commune-code": { vi: "mã đơn vị cấp xã", en: "code of a commune" },
  "unit-ref": { vi: "đơn vị", en: "unit" },
  "former-unit-ref": { vi: "đơn vị cũ", en: "former unit" },
  "actor-ref": { vi: "chủ thể", en: "actor" },
  "record-ref": { vi: "bản ghi", en: "record" },
  "context-ref": { vi: "bối cảnh", en: "context" },
  "place-ref": { vi: "nơi đến", en: "place" },
  "post-body-ref": { vi: "nơi giữ chức", en: "body of a post" },
};
