import type { Labels, Locale } from "haicap";
import { formatNumber } from "haicap";

/** The words of the page. */
export const words = {
  title: { vi: "Thử haicap", en: "Try haicap" },
  heading: { vi: "Dán vào, xem ngay", en: "Paste it, see at once" },
  intro: {
    vi: "Kiểm tra một bộ dữ liệu, tra một đơn vị hành chính, đổi tên hoặc mã cũ sang mới. Mọi việc chạy ngay trong trình duyệt này; không có gì được gửi đi đâu.",
    en: "Check a dataset, look up a unit, turn old names or codes into new ones. Everything runs inside this browser; nothing is sent anywhere.",
  },
  home: { vi: "Tài liệu", en: "Documentation" },
  language: { vi: "Ngôn ngữ", en: "Language" },
  inputLabel: { vi: "Bộ dữ liệu, tên hoặc mã đơn vị", en: "Dataset, names or codes of units" },
  inputHint: {
    vi: "Bộ dữ liệu: JSON hoặc NDJSON. Đơn vị: mỗi dòng một tên hoặc một mã, có dấu hay không đều được.",
    en: "Datasets: JSON or NDJSON. Units: a name or a code on each line, with or without tone marks.",
  },
  placeholder: { vi: "Ví dụ: Phường Bến Nghé, Quận 1", en: "For example: Phường Bến Nghé, Quận 1" },
  openFile: { vi: "Mở tệp…", en: "Open a file…" },
  clear: { vi: "Xoá", en: "Clear" },
  exampleUnits: { vi: "Tra đơn vị", en: "Look up units" },
  exampleDatasets: { vi: "Báo cáo thật", en: "Real reports" },
  exampleFaulty: { vi: "Bộ dữ liệu có lỗi", en: "A dataset with errors" },
  exampleCodes: { vi: "Cột mã cũ", en: "A column of old codes" },
  results: { vi: "Kết quả", en: "Results" },
  resultsEmpty: {
    vi: "Kết quả hiện ở đây. Chưa có dữ liệu? Bấm một ví dụ.",
    en: "The results appear here. Nothing at hand? Press an example.",
  },
  working: { vi: "Đang xử lý", en: "Working" },
  stop: { vi: "Dừng", en: "Stop" },
  stopped: { vi: "Đã dừng theo yêu cầu.", en: "Stopped, as you asked." },
  failed: {
    vi: "Rất tiếc, trang gặp trục trặc khi xử lý. Hãy thử lại với phần dữ liệu nhỏ hơn.",
    en: "Sorry, the page failed at this. Please try again with a smaller part.",
  },
  notRead: { vi: "Không đọc được tệp này.", en: "This file cannot be read." },
  held: {
    vi: "Dữ liệu lớn được giữ ngoài ô nhập để trang không chậm.",
    en: "Large input is kept outside the box, so that the page stays fast.",
  },
  valid: { vi: "Hợp lệ", en: "Valid" },
  invalid: { vi: "Chưa hợp lệ", en: "Not valid" },
  brokenJson: { vi: "Không phải JSON đúng cú pháp", en: "Not well-formed JSON" },
  brokenHint: {
    vi: "Thường do thiếu dấu phẩy, thiếu dấu ngoặc hoặc thừa dấu phẩy cuối.",
    en: "Mostly a missing comma, a missing bracket, or a comma too many at the end.",
  },
  issues: { vi: "Vấn đề", en: "Issues" },
  goThere: { vi: "Xem chỗ này", en: "Go there" },
  summary: { vi: "Tóm tắt", en: "Summary" },
  noSummary: {
    vi: "Sửa hết lỗi, phần tóm tắt sẽ hiện ra.",
    en: "Once the errors are gone, a summary appears here.",
  },
  records: { vi: "Bản ghi", en: "Records" },
  more: { vi: "Hiện thêm", en: "Show more" },
  today: { vi: "hiện nay", en: "today" },
  before: { vi: "trước 01/7/2025", en: "before 1 July 2025" },
  code: { vi: "mã", en: "code" },
  now: { vi: "Nay là", en: "Now" },
  nowDivided: { vi: "Nay chia về", en: "Now divided among" },
  nowPartOf: { vi: "Địa bàn nay thuộc", en: "Its land is now in" },
  madeFrom: { vi: "Được lập từ", en: "Made from" },
  mergedFrom: { vi: "Hợp nhất từ", en: "Merged from" },
  untouched: { vi: "Giữ nguyên, không sắp xếp", en: "Left as it was" },
  whole: { vi: "toàn bộ", en: "whole" },
  landOnly: { vi: "một phần diện tích, không có dân", en: "part of the land, no people" },
  partAllPeople: { vi: "một phần diện tích, toàn bộ dân", en: "part of the land, all the people" },
  part: { vi: "một phần diện tích và dân", en: "part of the land and people" },
  area: { vi: "khu vực không thuộc xã nào", en: "an area of no commune" },
  several: {
    vi: "Nhiều đơn vị cùng khớp; ghi thêm huyện hoặc tỉnh để chọn đúng.",
    en: "Several units fit alike; add the district or the province to tell them apart.",
  },
  similar: {
    vi: "Không có đơn vị đúng tên này; gần giống nhất:",
    en: "No unit has this name; the most similar:",
  },
  nothingFound: { vi: "Không tìm thấy đơn vị nào.", en: "No unit found." },
  formerCodes: {
    vi: "Cả cột là mã trước 01/7/2025, nên được đổi sang mã hiện nay.",
    en: "The whole column is of codes before 1 July 2025, and is converted to those of today.",
  },
  currentCodes: { vi: "Cả cột là mã hiện nay.", en: "The whole column is of today's codes." },
  undecidedCodes: {
    vi: "Chưa rõ đây là mã cũ hay mã mới, nên hiện cả hai.",
    en: "Whether these codes are old or new cannot be told, so both are shown.",
  },
  error: { vi: "Lỗi", en: "Error" },
  warning: { vi: "Cảnh báo", en: "Warning" },
  info: { vi: "Lưu ý", en: "Remark" },
  footer: {
    vi: "Trang này là một tệp duy nhất: lưu về máy và dùng ngoại tuyến được.",
    en: "This page is a single file: save it and use it offline.",
  },
} as const satisfies Readonly<Record<string, Labels>>;

/** `3 lỗi, 1 cảnh báo`: numbers of things, without those of which there are none. */
export function countText(
  counts: Readonly<Record<"error" | "warning" | "info", number>>,
  locale: Locale,
): string {
  const nouns = {
    vi: { error: "lỗi", warning: "cảnh báo", info: "lưu ý" },
    en: { error: "error", warning: "warning", info: "remark" },
  }[locale];
  const parts = (["error", "warning", "info"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const plural = locale === "en" && counts[severity] !== 1 ? "s" : "";
      return `${formatNumber(counts[severity], locale)} ${nouns[severity]}${plural}`;
    });
  if (parts.length > 0) return parts.join(", ");
  return locale === "vi" ? "không có vấn đề nào" : "no issues";
}

/** A number of characters as a size. */
export function sizeText(characters: number, locale: Locale): string {
  const [value, unit] = characters < 1e6 ? [characters / 1e3, "kB"] : [characters / 1e6, "MB"];
  return `${formatNumber(Math.round(value * 10) / 10, locale)} ${unit}`;
}

/** Where something is in a text. */
export function placeText(line: number, column: number | undefined, locale: Locale): string {
  const at = formatNumber(line, locale);
  if (column === undefined) return locale === "vi" ? `dòng ${at}` : `line ${at}`;
  return locale === "vi" ? `dòng ${at}, cột ${column}` : `line ${at}, column ${column}`;
}

/** Lines or entries that are not shown. */
export function leftText(count: number, locale: Locale): string {
  const number = formatNumber(count, locale);
  return locale === "vi" ? `Còn ${number} mục không hiện ở đây.` : `${number} more are not shown here.`;
}
