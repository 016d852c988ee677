import type { CommuneKind } from "../core/unit-kind.js";
import type { CodeList } from "./code-list.js";

export type { CommuneKind } from "../core/unit-kind.js";
export { communeKinds } from "../core/unit-kind.js";

/** What kind of commune-level unit it is. */
export const communeKindList: CodeList<CommuneKind> = {
  name: "commune-kind",
  title: { vi: "Loại đơn vị hành chính cấp xã", en: "Kind of commune-level unit" },
  open: false,
  source: "Law 72/2025/QH15 on the organisation of local government",
  members: {
    commune: { vi: "Xã", en: "Commune", aliases: ["X"] },
    ward: { vi: "Phường", en: "Ward", aliases: ["P", "ph"] },
    "special-zone": { vi: "Đặc khu", en: "Special zone", aliases: ["ĐK", "special administrative zone"] },
  },
};
