import type { Dataset } from "../../../src/model/dataset.js";
import { validateDataset } from "../../../src/validate/dataset.js";

/** Another paper's report of the visit to Quỳnh Lưu: no delegation, its head named, Quỳnh Mai in place of Quỳnh Văn. */
export function secondReport(): Dataset {
  const dataset: Dataset = {
    haicap: "1.0",
    id: "40/2025-10-28-quynh-luu-2",
    issuedBy: "Nhóm haicap (bộ dữ liệu mẫu)",
    issuedOn: "2025-12-01",
    sourceIds: ["40/S4.ALT"],
    officials: [
      {
        id: "40/ALT.PERSON.1",
        fullName: "Hoàng Phú Hiền".normalize("NFD"),
        posts: [{ body: "peoples-committee@province:40", title: "peoples-committee-vice-chair" }],
      },
    ],
    visits: [
      {
        id: "40/ALT.VISIT.1",
        ledBy: "official:40/ALT.PERSON.1",
        date: "2025-10-28",
        partOfDay: "afternoon",
        activities: ["inspect", "working-session", "encourage"],
        units: ["commune:17170", "commune:17149", "commune:17128", "commune:17125"],
        stops: [
          {
            id: "40/ALT.STOP.1",
            at: "service-centre@commune:17170",
            activities: ["inspect", "talk-with-citizens"],
          },
          { id: "40/ALT.STOP.2", at: "service-centre@commune:17149" },
          { id: "40/ALT.STOP.3", at: "service-centre@commune:17125", activities: ["inspect"] },
          { id: "40/ALT.STOP.4", at: "peoples-committee@commune:17128", phase: "before-session" },
        ],
        claims: [
          { pointers: ["/partOfDay"], basis: "inferred" },
          { pointers: ["/stops/2/at", "/units/3"], locator: "caption" },
        ],
      },
    ],
    sources: [{ id: "40/S4.ALT", form: "news-report", language: "vi" }],
  };
  const result = validateDataset(dataset);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
