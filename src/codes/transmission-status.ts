import type { CodeList } from "./code-list.js";

/** Members of {@link transmissionStatusList}, in display order. */
export const transmissionStatuses = [
  "inbox",
  "acceptance",
  "rejection",
  "processing",
  "done",
  "fail",
] as const;

/** How far a document has come on the network that exchanges it. */
export type TransmissionStatus = (typeof transmissionStatuses)[number];

/** How far a document has come on the network that exchanges it. */
export const transmissionStatusList: CodeList<TransmissionStatus> = {
  name: "transmission-status",
  title: { vi: "Trạng thái gửi nhận văn bản", en: "Transmission status" },
  open: false,
  source: "QCVN 102:2016/BTTTT (states of the document exchange network)",
  members: {
    inbox: { vi: "Đã đến", en: "In the inbox", aliases: ["chờ tiếp nhận"] },
    acceptance: { vi: "Đã tiếp nhận", en: "Accepted", aliases: ["tiếp nhận"] },
    rejection: { vi: "Từ chối tiếp nhận", en: "Rejected", aliases: ["từ chối", "trả lại"] },
    processing: { vi: "Đang xử lý", en: "In process", aliases: ["xử lý"] },
    done: { vi: "Hoàn thành xử lý", en: "Done", aliases: ["hoàn thành"] },
    fail: { vi: "Lỗi", en: "Failed", aliases: ["thất bại", "error"] },
  },
};
