/**
 * Real units for generated records: a handful of provinces with communes that were formed whole from former communes of
 * one former district. The registry itself is above this folder; a test compares the two.
 */

/** A former unit of the pool: code, name, kind. */
type Former<Kind extends string> = readonly [code: string, name: string, kind: Kind];

/** A commune of the pool with what it was formed from. */
export interface PoolCommune {
  readonly code: string;
  readonly name: string;
  readonly kind: "commune" | "ward";
  /** Clause of Article 1 of the resolution of its province. */
  readonly clause: string;
  readonly district: Former<"rural-district" | "urban-district" | "town" | "provincial-city">;
  readonly predecessors: readonly Former<"commune" | "ward" | "township">[];
}

/** A province of the pool. */
export interface PoolProvince {
  readonly code: string;
  readonly name: string;
  readonly kind: "province" | "centrally-run-city";
  /** The resolution that arranged its communes. */
  readonly resolution: string;
  /** The province of the former structure that all its communes of the pool lay in. */
  readonly former: Former<"province" | "centrally-run-city">;
  readonly communes: readonly [PoolCommune, ...PoolCommune[]];
}

const tamDuong = ["106", "Tam Đường", "rural-district"] as const;
const quePhong = ["415", "Quế Phong", "rural-district"] as const;
const hoangMai = ["432", "Hoàng Mai", "town"] as const;
const thuanHoa = ["474", "Thuận Hóa", "urban-district"] as const;
const phuVang = ["478", "Phú Vang", "rural-district"] as const;
const anPhu = ["886", "An Phú", "rural-district"] as const;
const tanChau = ["887", "Tân Châu", "town"] as const;

/** The provinces generated records speak of. */
export const unitPool: readonly [PoolProvince, ...PoolProvince[]] = [
  {
    code: "12",
    name: "Lai Châu",
    kind: "province",
    resolution: "1670/NQ-UBTVQH15",
    former: ["12", "Lai Châu", "province"],
    communes: [
      commune("03405", "Tả Lèng", "11", tamDuong, [
        ["03400", "Tả Lèng", "commune"],
        ["03405", "Giang Ma", "commune"],
        ["03406", "Hồ Thầu", "commune"],
      ]),
      commune("03390", "Bình Lư", "10", tamDuong, [
        ["03390", "Tam Đường", "township"],
        ["03412", "Bình Lư", "commune"],
        ["03413", "Sơn Bình", "commune"],
      ]),
      commune("03424", "Bản Bo", "9", tamDuong, [
        ["03424", "Bản Bo", "commune"],
        ["03427", "Nà Tăm", "commune"],
      ]),
      commune("03430", "Khun Há", "12", tamDuong, [
        ["03421", "Bản Hon", "commune"],
        ["03430", "Khun Há", "commune"],
      ]),
    ],
  },
  {
    code: "40",
    name: "Nghệ An",
    kind: "province",
    resolution: "1678/NQ-UBTVQH15",
    former: ["40", "Nghệ An", "province"],
    communes: [
      commune("16750", "Tiền Phong", "59", quePhong, [
        ["16747", "Hạnh Dịch", "commune"],
        ["16750", "Tiền Phong", "commune"],
      ]),
      commune("16744", "Thông Thụ", "58", quePhong, [
        ["16741", "Thông Thụ", "commune"],
        ["16744", "Đồng Văn", "commune"],
      ]),
      commune("16756", "Tri Lễ", "60", quePhong, [
        ["16756", "Tri Lễ", "commune"],
        ["16768", "Nậm Nhoóng", "commune"],
      ]),
      ward("17128", "Tân Mai", "113", hoangMai, [
        ["17107", "Quỳnh Lộc", "commune"],
        ["17113", "Quỳnh Lập", "commune"],
        ["17128", "Quỳnh Dị", "ward"],
      ]),
    ],
  },
  {
    code: "46",
    name: "Huế",
    kind: "centrally-run-city",
    resolution: "1675/NQ-UBTVQH15",
    former: ["46", "Huế", "centrally-run-city"],
    communes: [
      ward("19777", "Vỹ Dạ", "14", thuanHoa, [
        ["19777", "Vỹ Dạ", "ward"],
        ["19792", "Xuân Phú", "ward"],
        ["19963", "Thủy Vân", "ward"],
      ]),
      commune("19918", "Phú Hồ", "25", phuVang, [
        ["19918", "Phú Xuân", "commune"],
        ["19933", "Phú Hồ", "commune"],
        ["19939", "Phú Lương", "commune"],
      ]),
      commune("19942", "Phú Vang", "26", phuVang, [
        ["19942", "Phú Đa", "township"],
        ["19954", "Phú Gia", "commune"],
        ["19957", "Vinh Hà", "commune"],
      ]),
    ],
  },
  {
    code: "91",
    name: "An Giang",
    kind: "province",
    resolution: "1654/NQ-UBTVQH15",
    former: ["89", "An Giang", "province"],
    communes: [
      commune("30367", "Vĩnh Hậu", "2", anPhu, [
        ["30364", "Vĩnh Hậu", "commune"],
        ["30367", "Vĩnh Trường", "commune"],
        ["30373", "Đa Phước", "township"],
      ]),
      ward("30376", "Tân Châu", "85", tanChau, [
        ["30376", "Long Thạnh", "ward"],
        ["30412", "Long Sơn", "ward"],
      ]),
      commune("30388", "Tân An", "6", tanChau, [
        ["30387", "Tân Thạnh", "commune"],
        ["30388", "Tân An", "commune"],
        ["30391", "Long An", "commune"],
      ]),
    ],
  },
];

function commune(
  code: string,
  name: string,
  clause: string,
  district: PoolCommune["district"],
  predecessors: PoolCommune["predecessors"],
): PoolCommune {
  return { code, name, kind: "commune", clause, district, predecessors };
}

function ward(...parts: Parameters<typeof commune>): PoolCommune {
  return { ...commune(...parts), kind: "ward" };
}
