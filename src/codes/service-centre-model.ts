import type { CodeList } from "./code-list.js";

/** Members of {@link serviceCentreModelList}, in display order. */
export const serviceCentreModels = [
  "commune-centre",
  "one-level-branch",
  "service-point",
  "provincial-centre",
] as const;

/** How a public administration service centre is organised. */
export type ServiceCentreModel = (typeof serviceCentreModels)[number];

/** How a public administration service centre is organised. */
export const serviceCentreModelList: CodeList<ServiceCentreModel> = {
  name: "service-centre-model",
  title: { vi: "Mô hình trung tâm", en: "Model of the service centre" },
  open: false,
  source: "Decree 118/2025/NĐ-CP",
  members: {
    "commune-centre": { vi: "Trung tâm cấp xã", en: "Commune centre", aliases: ["TTPVHCC xã", "cấp xã"] },
    "one-level-branch": {
      vi: "Chi nhánh của trung tâm một cấp",
      en: "Branch of a one-level centre",
      aliases: ["chi nhánh", "mô hình một cấp", "một cấp"],
    },
    "service-point": {
      vi: "Điểm tiếp nhận",
      en: "Reception point",
      aliases: ["điểm tiếp nhận và trả kết quả", "điểm giao dịch", "service point"],
    },
    "provincial-centre": {
      vi: "Trung tâm cấp tỉnh",
      en: "Provincial centre",
      aliases: ["TTPVHCC tỉnh", "cấp tỉnh"],
    },
  },
};
