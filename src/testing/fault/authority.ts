import * as fc from "fast-check";
import type { Official } from "../../model/actors/official.js";
import type { Directive } from "../../model/oversight/directive.js";
import type { Fault, Faults } from "./fault.js";
import { inDataset, inRecord } from "./fault.js";

const director = {
  body: "service-centre@commune:03405",
  title: "service-centre-director",
} as const;
const viceChair = {
  body: "peoples-committee@commune:03405",
  title: "peoples-committee-vice-chair",
} as const;

/** Faults in who holds which post, and in who may bind whom. */
export const authorityFaults: Faults<
  | "two_heads"
  | "director_is_vice_chair"
  | "director_not_vice_chair"
  | "body_name_ended"
  | "directive_upwards"
  | "directive_outside_area"
  | "ministry_directs_commune"
  | "former_unit_acts"
> = {
  two_heads: fc
    .constantFrom<Partial<NonNullable<Official["posts"]>[number]>>(
      {},
      { asOf: "2025-10-05" },
      { since: "2025-07-01", until: "2025-12-31" },
    )
    .chain((days) =>
      inDataset(
        () => ({
          official: ["Lê Văn C", "Lò Thị D"].map((fullName, index) => ({
            id: `12/ct-${index}`,
            fullName,
            posts: [{ body: "peoples-committee@commune:00004", title: "peoples-committee-chair", ...days }],
          })),
        }),
        { in: "official", at: "/posts/0" },
      ),
    ),
  director_is_vice_chair: inRecord(
    "official",
    {
      posts: [
        { ...viceChair, since: "2025-07-01", until: "2025-12-31" },
        { ...director, asOf: "2025-10-15" },
      ],
    },
    "/posts/1",
  ),
  director_not_vice_chair: inRecord("official", { posts: [{ ...director, asOf: "2025-10-14" }] }, "/posts/0"),
  body_name_ended: fc
    .constantFrom(
      "economic-division@commune:03405" as const,
      "culture-social-division@commune:03405" as const,
    )
    .chain((by) => inRecord("answer", { date: "2026-01-01", by }, "/by")),
  directive_upwards: directive(
    {
      issuedBy: "party-committee@commune:03405",
      addressees: [{ actor: "commune:03405" }, { actor: "departments@province:12" }],
    },
    "/addressees/1/actor",
  ),
  directive_outside_area: directive(
    { issuedBy: "commune:03405", addressees: [{ actor: "peoples-committee@commune:03390" }] },
    "/addressees/0/actor",
  ),
  ministry_directs_commune: directive(
    {
      issuedBy: "ministries@country",
      addressees: [{ actor: "departments@province:12" }, { actor: "commune:03405" }],
    },
    "/addressees/1/actor",
  ),
  former_unit_acts: fc.oneof(
    inRecord(
      "task",
      {
        assignee: "former-district:106",
        assignedOn: "2025-10-05",
        events: undefined,
        deadline: undefined,
        dueOn: undefined,
      },
      "/assignee",
    ),
    inRecord("session", { date: "2025-10-05", units: ["commune:03405", "former-commune:03400"] }, "/units/1"),
  ),
};

function directive(change: Pick<Directive, "issuedBy" | "addressees">, pointer: string): fc.Arbitrary<Fault> {
  return fc
    .constantFrom<Directive["kind"]>("assign", "direct", "require")
    .chain((kind) =>
      inRecord("directive", { ...change, kind, onBehalfOf: undefined, context: undefined }, pointer),
    );
}
