import { describe, expect, it } from "vitest";
import type { NameSource } from "../../src/codes/name-of.js";
import { nameOf } from "../../src/codes/name-of.js";

const records: Readonly<Record<string, object>> = {
  "province:12": { kind: "province", name: "Lai Châu" },
  "province:48": { kind: "centrally-run-city", name: "Đà Nẵng" },
  "commune:03538": { kind: "commune", name: "Nậm Mạ" },
  "commune:17110": { kind: "ward", name: "Hoàng Mai" },
  "former-unit:former-commune:03535": { kind: "commune", name: "Nậm Mạ" },
  "unit-group:15/g": { name: "Năm xã vùng Mù Cang Chải" },
  "official:12/a": { fullName: "Tống Thanh Hải" },
  "official:12/b": { posts: [{ title: "director", body: "finance-department@province:12" }] },
  "organisation:12/s": { name: "Trường Tiểu học Căn Co" },
};
const source: NameSource = { find: (kind, id) => records[`${kind}:${id}`] };
const nothing: NameSource = { find: () => undefined };

describe("nameOf", () => {
  it.each([
    ["commune:03538", "Xã Nậm Mạ", "Nậm Mạ commune"],
    ["province:48", "Thành phố Đà Nẵng", "Đà Nẵng city"],
    ["former-commune:03535", "Xã Nậm Mạ", "Nậm Mạ commune"],
    ["country", "Việt Nam", "Viet Nam"],
    ["group:15/g", "Năm xã vùng Mù Cang Chải", "Năm xã vùng Mù Cang Chải"],
    [
      "peoples-committee@commune:17110",
      "Ủy ban nhân dân phường Hoàng Mai",
      "People's Committee of Hoàng Mai ward",
    ],
    ["party-committee@commune:03538", "Đảng ủy xã Nậm Mạ", "Party Committee of Nậm Mạ commune"],
    ["party-committee@province:12", "Tỉnh ủy Lai Châu", "Party Committee of Lai Châu province"],
    ["party-committee@province:48", "Thành ủy Đà Nẵng", "Party Committee of Đà Nẵng city"],
    [
      "party-standing-committee@province:12",
      "Ban Thường vụ Tỉnh ủy Lai Châu",
      "Standing Committee of the Party Committee of Lai Châu province",
    ],
    [
      "party-committee@group:15/g",
      "Đảng ủy (Năm xã vùng Mù Cang Chải)",
      "Party Committee (Năm xã vùng Mù Cang Chải)",
    ],
    ["government@country", "Chính phủ", "Government of Viet Nam"],
    ["official:12/a", "Tống Thanh Hải", "Tống Thanh Hải"],
    [
      "official:12/b",
      "Giám đốc, Sở Tài chính tỉnh Lai Châu",
      "Director, Department of Finance of Lai Châu province",
    ],
    ["organisation:12/s", "Trường Tiểu học Căn Co", "Trường Tiểu học Căn Co"],
    ["class:donors", "Nhà tài trợ", "Donors"],
  ])("names %s", (reference, vi, en) => {
    expect(nameOf(reference, source)).toBe(vi);
    expect(nameOf(reference, source, "en")).toBe(en);
  });

  it("keeps the code or id of what cannot be found", () => {
    expect(nameOf("commune:03538", nothing)).toBe("03538");
    expect(nameOf("official:12/a", nothing)).toBe("12/a");
    expect(nameOf("finance-department@province:12", nothing)).toBe("Sở Tài chính 12");
  });

  it("gives back what is no reference, and takes forged names for unknown ones", () => {
    for (const text of [
      "",
      "Xã Nậm Mạ",
      "commune:1",
      "constructor@province:12x",
      "\u0000",
      "a".repeat(100_000),
    ])
      expect(nameOf(text, source)).toBe(text);
    expect(nameOf("constructor@province:12", source)).toBe("constructor tỉnh Lai Châu");
    expect(nameOf("class:constructor", source)).toBe("constructor");
  });
});
