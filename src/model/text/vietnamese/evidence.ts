import type { VietnameseText } from "../vietnamese-text.js";

/** Vietnamese texts of sources, documents and the dataset itself. */
export const evidence: Readonly<Record<string, VietnameseText>> = {
  Source: {
    "": "Thông tin có từ đâu: bài báo, văn bản, sổ theo dõi, bộ dữ liệu.",
    extent: "Đã đọc được bao nhiêu; không ghi: toàn bộ.",
    publisher: "Báo, cổng thông tin hoặc cơ quan công bố; không ghi: không rõ.",
    title: "Tiêu đề như đã in; không ghi: không có.",
    author: "Tác giả như đã ký; không ghi: không ký tên.",
    publishedOn: "Ngày công bố, tới mức đã biết; không ghi: chưa rõ.",
    url: "Địa chỉ mạng; không ghi: chưa rõ.",
    form: "Loại nguồn.",
    language: "Ngôn ngữ của nguồn.",
  },
  Document: {
    "": "Văn bản: thông báo kết luận, kế hoạch, công văn trả lời.",
    number: "Số trong năm của cơ quan ban hành: 11826; không ghi: không có số hoặc chưa rõ.",
    symbol: "Ký hiệu sau số: `UBND-TH`, `TB-UBND`; không ghi: không có hoặc chưa rõ.",
    issuedOn: "Ngày ban hành, tới mức đã biết; không ghi: chưa rõ.",
    subject: "Về việc gì; không ghi: nguồn không nêu.",
    signedBy: "Ai ký; không ghi: nguồn không nêu.",
    kind: "Loại văn bản.",
    issuer: "Nơi ban hành.",
  },
  DatasetHeader: {
    "": "Thông tin của bộ dữ liệu về chính nó.",
    haicap: "Phiên bản của định dạng.",
    language: "Ngôn ngữ của các đoạn văn; không ghi: tiếng Việt.",
    issuedBy: "Nơi phát hành, bằng lời.",
    issuer: "Cơ quan phát hành, theo mã; không ghi: mô hình không có mã cho nơi đó.",
    period: "Kỳ của dữ liệu; không ghi: nguồn không nêu.",
    sourceIds: "Nguồn của mọi bản ghi không nêu nguồn và cũng không thừa hưởng nguồn nào.",
    id: "Mã của bộ dữ liệu; bắt đầu bằng nơi sở hữu.",
    issuedOn: "Ngày phát hành.",
  },
  Dataset: {
    "": "Bộ dữ liệu trong một tài liệu. Điều bản ghi không nói thì lấy theo bối cảnh, rồi văn bản, rồi bộ dữ liệu. Danh sách không có: không báo cáo gì thuộc loại đó.",
  },
};
