import { describe, expect, test } from "vitest";
import { fieldCodes } from "../../src/codes/field-code.js";
import { formatIssue } from "../../src/issues/format.js";
import type { Issue, IssueCode, IssueOf } from "../../src/issues/issue.js";
import { sampleOf } from "./samples.js";

const exact: [IssueCode, string, string][] = [
  [
    "wrong_type",
    "Kiến nghị 25/S2.PROP.4, Nội dung: cần một đoạn chữ; nhận được một số.",
    "Proposal 25/S2.PROP.4, Summary: needs a text; found a number.",
  ],
  [
    "missing_field",
    "Kiến nghị 25/S2.PROP.4, Nội dung: đây là mục bắt buộc nhưng chưa có thông tin.",
    "Proposal 25/S2.PROP.4, Summary: this entry is required but has not been filled in.",
  ],
  [
    "unknown_key",
    "Kiến nghị 25/S2.PROP.4: không có mục nào tên là “sumary” (ý của bạn có phải là “summary” – Nội dung?).",
    "Proposal 25/S2.PROP.4: there is no entry named “sumary” (did you mean “summary” – Summary?).",
  ],
  [
    "invalid_code",
    "Buổi làm việc 12/s-1, Hình thức họp: “zoom” không có trong danh mục “Hình thức họp”; xin chọn “in-person” (Trực tiếp), “online” (Trực tuyến) hoặc “hybrid” (Trực tiếp kết hợp trực tuyến).",
    "Session 12/s-1, Mode: “zoom” is not in the list “Mode of the session”; please choose “in-person” (In person), “online” (Online) or “hybrid” (Hybrid).",
  ],
  [
    "invalid_format",
    "Nhận định 40/f-3, Các đơn vị 1: cần một đơn vị, ví dụ “commune:03538” (đơn vị cấp xã: năm chữ số); nhận được “communes”.",
    "Finding 40/f-3, Units 1: needs a unit, such as “commune:03538” (a commune: five digits); found “communes”.",
  ],
  [
    "text_too_long",
    "Nhận định 40/f-3, Nội dung: nội dung dài 4.120 ký tự, vượt mức tối đa 4.000.",
    "Finding 40/f-3, Summary: the text has 4,120 characters, at most 4,000 are possible.",
  ],
  [
    "number_not_whole",
    "Thông tin đơn vị 03538/2025, Dân số: cần một số nguyên; nhận được 8.112,5.",
    "Unit profile 03538/2025, Population: needs a whole number; found 8,112.5.",
  ],
  [
    "invalid_json",
    'Dòng 1.964: không đọc được vì sai cú pháp; nội dung bắt đầu bằng “{"record":"gift",”.',
    'Line 1,964: cannot be read because the syntax is not right; it begins with “{"record":"gift",”.',
  ],
  [
    "unknown_kind",
    "Dòng 12, Loại bản ghi: không có loại bản ghi “propsal” (ý của bạn có phải là “proposal” – Kiến nghị?).",
    "Line 12, Kind of record: there is no kind of record named “propsal” (did you mean “proposal” – Proposal?).",
  ],
  [
    "duplicate_id",
    "Kiến nghị 25/S2.PROP.4, Mã bản ghi: mã “25/S2.PROP.4” đã dùng cho Kiến nghị thứ 3; mỗi bản ghi cần một mã riêng.",
    "Proposal 25/S2.PROP.4, Record id: the id “25/S2.PROP.4” is already used by Proposal no. 3; each record needs its own.",
  ],
  [
    "reference_not_found",
    "Kiến nghị 25/S2.PROP.4, Công trình, dự án 1: chưa có bản ghi “Công trình, dự án” mang mã “25/p-1”; xin kiểm tra lại mã hoặc gửi kèm bản ghi đó.",
    "Proposal 25/S2.PROP.4, Projects 1: there is no record “Project” with the id “25/p-1”; please check the id or send that record too.",
  ],
  [
    "missing_any_of",
    "Cán bộ 12/can-bo-1: cần có ít nhất một trong các mục: “Họ và tên” hoặc “Chức vụ”.",
    "Official 12/can-bo-1: at least one of these is needed: “Full name” or “Posts”.",
  ],
  [
    "required_when",
    "Trả lời kiến nghị 11/tl-1, Văn bản: mục này bắt buộc khi “Hình thức” là “Bằng văn bản”.",
    "Answer 11/tl-1, Document: this entry is required when “Form” is “By document”.",
  ],
  [
    "not_allowed_when",
    "Trả lời kiến nghị 11/tl-1, Chuyển đến: xin bỏ mục này khi “Kết quả trả lời” là “Không chấp thuận”.",
    "Answer 11/tl-1, Forwarded to: please leave this entry out when “Outcome” is “Declined”.",
  ],
  [
    "period_reversed",
    "Báo cáo 12/bc-1, Kỳ báo cáo › Đến ngày: ngày 1/7/2025 sớm hơn “Từ ngày” (ngày 15/10/2025); xin kiểm tra lại hai thời điểm này.",
    "Report 12/bc-1, Period covered › To: 1 July 2025 is earlier than “From” (15 October 2025); please check both.",
  ],
  [
    "stop_outside_visit",
    "Chuyến công tác 12/v-1, Điểm đến 2 › Nơi dừng: đơn vị cấp xã mã 03538 chưa có trong danh sách nơi đến của chuyến công tác; xin bổ sung hoặc kiểm tra lại.",
    "Visit 12/v-1, Stops 2 › At: commune 03538 is not among the units visited; please add it or check the stop.",
  ],
  [
    "title_body_mismatch",
    "Cán bộ 12/can-bo-1, Chức vụ 1 › Chức vụ: chức vụ “Bí thư” không thuộc Ủy ban nhân dân đơn vị cấp xã mã 03538; xin ghi đúng cơ quan của chức vụ này.",
    "Official 12/can-bo-1, Posts 1 › Title: the title “Party Secretary” does not belong to the People's Committee of commune 03538; please give the body of this title.",
  ],
  [
    "rate_not_reachable",
    "Thống kê hồ sơ 17170/2025-10, Tỷ lệ công bố 1 › Tỷ lệ (%): Tỷ lệ trước hạn và đúng hạn 98,28 % không thể tính ra từ 1.964 (Đã xử lý), gần nhất là 98,27 % và 98,32 %; xin nêu rõ mẫu số.",
    "Dossier statistics 17170/2025-10, Published rates 1 › Percent: 98.28 % (Early or on time) is not reachable on 1,964 (Handled), the nearest are 98.27 % and 98.32 %; please state the denominator.",
  ],
  [
    "answer_before_proposal",
    "Trả lời kiến nghị 11/tl-1, Ngày: trả lời ghi tháng 9/2025, nhưng kiến nghị “25/S2.PROP.4” được nêu sau đó (ngày 15/10/2025); xin kiểm tra lại hai thời điểm này.",
    "Answer 11/tl-1, Date: the answer is dated September 2025, but the proposal “25/S2.PROP.4” was raised after that (15 October 2025); please check both.",
  ],
  [
    "deadline_before_issue",
    "Chỉ đạo 12/directive-7, Thời hạn › Hạn cuối: thời hạn (năm 2025) sớm hơn thời điểm giao việc (ngày 5/1/2026); xin kiểm tra lại hai thời điểm này.",
    "Directive 12/directive-7, Deadline › Last day: the deadline (2025) is earlier than the day it was set (5 January 2026); please check both.",
  ],
];

test.each(exact)("%s reads", (code, vi, en) => {
  expect(formatIssue(sampleOf(code), "vi")).toBe(vi);
  expect(formatIssue(sampleOf(code), "en")).toBe(en);
});

type Place = Partial<Pick<Issue, "kind" | "recordId" | "pointer" | "line" | "cell">>;

describe("the place", () => {
  const place = (where: Place, locale: "vi" | "en" = "vi"): string =>
    formatIssue({ code: "blank_text", severity: "error", pointer: "", params: {}, ...where }, locale).split(
      ": ",
    )[0] ?? "";

  test.each<[string, Place, string, string]>([
    ["the dataset", {}, "Bộ dữ liệu", "Dataset"],
    ["a field of the dataset", { pointer: "/issuedOn" }, "Bộ dữ liệu, Ngày ban hành", "Dataset, Issued on"],
    [
      "a record of a dataset",
      { kind: "finding", recordId: "40/f-3", pointer: "/findings/3/summary" },
      "Nhận định 40/f-3, Nội dung",
      "Finding 40/f-3, Summary",
    ],
    [
      "a record without an id",
      { kind: "finding", pointer: "/findings/3/summary" },
      "Nhận định thứ 4, Nội dung",
      "Finding no. 4, Summary",
    ],
    [
      "a record whose kind only the pointer says",
      { pointer: "/findings/1199/summary" },
      "Nhận định thứ 1.200, Nội dung",
      "Finding no. 1,200, Summary",
    ],
    [
      "a record on its own",
      { kind: "gift", pointer: "/items/0/name" },
      "Quà tặng, Quà tặng 1 › Tên",
      "Gift, Items 1 › Name",
    ],
    [
      "a list that is named like the list of a dataset",
      { kind: "unit-group", recordId: "15/g-1", pointer: "/communes/0" },
      "Nhóm đơn vị 15/g-1, Các đơn vị cấp xã 1",
      "Group of units 15/g-1, Communes 1",
    ],
    ["a line", { line: 12 }, "Dòng 12", "Line 12"],
    [
      "a record on a line",
      { kind: "gift", recordId: "12/g-1", pointer: "/givers", line: 12 },
      "Quà tặng 12/g-1, Bên tặng (dòng 12)",
      "Gift 12/g-1, Givers (line 12)",
    ],
    [
      "a record in a cell",
      { kind: "proposal", recordId: "25/a", pointer: "/summary", cell: "Proposals!C7" },
      "Kiến nghị 25/a, Nội dung (ô Proposals!C7)",
      "Proposal 25/a, Summary (cell Proposals!C7)",
    ],
  ])("of %s", (_what, where, vi, en) => {
    expect(place(where)).toBe(vi);
    expect(place(where, "en")).toBe(en);
  });
});

describe("a word that is no code", () => {
  const say = (params: IssueOf<"invalid_code">["params"]): string =>
    formatIssue(
      { code: "invalid_code", severity: "error", kind: "directive", pointer: "/fields/0", params },
      "vi",
    );

  test.each([
    ["mistyped", { found: "lan", similar: "land" }],
    ["written as its label", { found: "Đất đai" }],
    ["written without marks", { found: "DAT DAI" }],
  ])("%s is recognised", (_how, params) => {
    const sentence = say({ list: "field-code", allowed: [...fieldCodes], ...params });
    expect(sentence).toContain(`“${params.found}” không có trong danh mục “Lĩnh vực”`);
    expect(sentence).toContain("(ý của bạn có phải là “land” – Đất đai?).");
  });

  test("of a long list leads to the list", () => {
    expect(say({ list: "field-code", found: "xyz", allowed: [...fieldCodes] })).toBe(
      `Chỉ đạo, Lĩnh vực 1: “xyz” không có trong danh mục “Lĩnh vực”; xin tra danh mục này theo tên “field-code” (${fieldCodes.length} giá trị).`,
    );
  });

  test("of a choice without a list of its own has labels too", () => {
    expect(say({ list: "", found: "until", allowed: ["by", "within", "before", "recurring"] })).toContain(
      "xin chọn “by” (Đến ngày), “within” (Trong khoảng thời gian), “before” (Trước sự kiện) hoặc “recurring” (Định kỳ).",
    );
    expect(say({ list: "", found: "c", allowed: ["a1", "b2"] })).toContain("xin chọn “a1” hoặc “b2”.");
    expect(say({ list: "", found: "c", allowed: [] })).toMatch(/: “c” không có trong các lựa chọn\.$/);
  });
});

describe("what a reference names", () => {
  const say = (item: string): string =>
    formatIssue({ code: "repeated_item", severity: "warning", pointer: "", params: { item } }, "vi");

  test.each([
    ["province:12", "tỉnh, thành phố mã 12"],
    ["country", "cả nước"],
    ["group:15/g-1", "Nhóm đơn vị 15/g-1"],
    ["former-district:107", "huyện cũ mã 107"],
    ["official:12/a", "Cán bộ 12/a"],
    ["class:donors", "Nhà tài trợ"],
    ["home-affairs-department@province:12", "Sở Nội vụ tỉnh, thành phố mã 12"],
    ["constructor", "“constructor”"],
  ])("%s", (reference, words) => {
    expect(say(reference)).toBe(`Bộ dữ liệu: ${words} được ghi nhiều lần; xin ghi một lần.`);
  });
});
