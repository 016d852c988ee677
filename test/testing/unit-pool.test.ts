import { findCommune, findProvince } from "haicap/units";
import {
  findFormerCommune,
  findFormerDistrict,
  findFormerProvince,
  predecessorsOf,
} from "haicap/units/former";
import { expect, test } from "vitest";
import { unitPool } from "../../src/testing/unit-pool.js";

test("generated records speak of real units, as the registry knows them", () => {
  for (const { code, name, kind, resolution, former, communes } of unitPool) {
    expect(findProvince(code)).toMatchObject({ name, kind, communeResolution: resolution });
    expect(findFormerProvince(former[0])).toMatchObject({
      name: former[1],
      kind: former[2],
      successorCode: code,
    });
    for (const commune of communes) {
      const { name, kind, clause, district, predecessors } = commune;
      expect(findCommune(commune.code)).toMatchObject({
        name,
        kind,
        provinceCode: code,
        resolution,
      });
      expect(findFormerDistrict(district[0])).toMatchObject({
        name: district[1],
        kind: district[2],
        provinceCode: former[0],
      });
      for (const [code, name, kind] of predecessors)
        expect(findFormerCommune(code)).toMatchObject({ name, kind, districtCode: district[0] });
      expect(predecessorsOf(commune.code)).toMatchObject(
        predecessors.map(([formerCode]) => ({
          formerCode,
          resolution,
          clause: Number(clause),
          extent: "whole",
          land: "whole",
          people: "whole",
        })),
      );
    }
  }
});
