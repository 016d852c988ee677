import type { VietnameseText } from "../vietnamese-text.js";

/** Vietnamese texts of the kinds about those who act. */
export const actor: Readonly<Record<string, VietnameseText>> = {
  Organisation: {
    "": "Tổ chức không gọi được bằng `cơ quan@đơn vị`: một trường học, công ty, ban quản lý dự án, bộ cụ thể.",
    name: "Tên đầy đủ: “Trường Tiểu học Căn Co”.",
    unit: "Đơn vị hành chính mà tổ chức trực thuộc hoặc đóng trên địa bàn.",
    fields: "Lĩnh vực hoạt động; không ghi: nguồn không nêu.",
    codes: "Mã của tổ chức, như mã định danh cơ quan; không ghi: nguồn không nêu.",
    validFrom: "Ngày đầu tồn tại; không ghi: chưa rõ.",
    validTo: "Ngày cuối tồn tại; không ghi: còn tồn tại hoặc chưa rõ.",
    kind: "Loại tổ chức.",
  },
  Official: {
    "": "Một cán bộ: họ tên, chức vụ hoặc cả hai. Không lưu thông tin nào khác về cá nhân.",
    fullName: "Họ và tên; không ghi: chỉ biết chức vụ.",
    posts: "Các chức vụ công; không ghi: chỉ biết họ tên.",
  },
  Post: {
    "": "Chức vụ công đang giữ hoặc đã giữ. Một người có thể cùng lúc giữ nhiều chức vụ trong Đảng và chính quyền.",
    body: "Cơ quan, đơn vị hoặc tổ chức của chức vụ.",
    localTitle: "Chức vụ đúng như đã in, khi nói rõ hơn mã hoặc mã là `other`; không ghi: theo nhãn của mã.",
    standing: "`true`: Thường trực. Không ghi: không.",
    acting: "`true`: quyền, phụ trách. Không ghi: không.",
    since: "Ngày đầu giữ chức; không ghi: chưa rõ.",
    until: "Ngày cuối giữ chức; không ghi: còn giữ hoặc chưa rõ.",
    asOf: "Một ngày chắc chắn đang giữ chức; không ghi: ngày của nguồn.",
    title: "Chức danh.",
  },
  Delegation: {
    "": "Đoàn được cử xuống xã: đoàn công tác, tổ công tác có số, đoàn kiểm tra.",
    number: "Số của tổ: 3 trong “Tổ công tác số 3”; không ghi: không có số.",
    name: "Tên gọi.",
    sentBy: "Cơ quan cử đoàn; không ghi: nguồn không nêu.",
    mandate: "Quyết định hoặc kế hoạch lập đoàn; không ghi: nguồn không nêu.",
    size: "Đoàn có bao nhiêu người; không ghi: nguồn không nêu.",
    units: "Các đơn vị đoàn được phân công; không ghi: nguồn không nêu.",
    period: "Thời gian hoạt động của đoàn; không ghi: nguồn không nêu.",
    members: "Thành viên, tới mức được nêu; không ghi: không nêu ai.",
    kind: "Loại đoàn.",
  },
  DelegationMember: {
    "": "Thành viên của đoàn: một cán bộ, hoặc một cơ quan cử người tham gia.",
    role: "Vai trò trong đoàn; không ghi: thành viên.",
    representedBy: "Cấp đại diện cho cơ quan; không ghi: chính người đó, hoặc nguồn không nêu.",
    actor: "Người hoặc cơ quan là thành viên.",
  },
};
