/** The params of issues between several records, between a record and the law of its day, and about privacy. */
export interface RelationIssueParams {
  /** A record that stands twice in a dataset, word for word; `first` is the pointer of the one before. */
  repeated_record: { id: string; first: string };
  /** A text that seems to carry personal data, never repeated here; `position` counts UTF-16 units from 0. */
  personal_data: { what: "identity-number" | "phone-number" | "email"; position: number };

  /** A former unit of a kind that ended, said to last longer. */
  kind_ended: { kind: string; validTo: string; ended: string };
  /** Two forms of one unit that are valid on the same day; `first` is the pointer of the other. */
  validity_overlap: { code: string; validFrom: string; first: string; firstLine?: number };
  /** A name that two communes of a province have on the same day; `other` is the code of the other one. */
  unit_name_repeated: { name: string; provinceCode: string; other: string };
  /** A day of the rearrangement of 2025 that is not the law's. */
  succession_date_differs: { field: string; found: string; expected: string };
  /** A kind that the rules of the rearrangement do not lead to. */
  successor_kind_unlikely: { kind: string; expected: string };
  /** A former unit that went whole to one successor and yet to another; `first` is the pointer of the whole. */
  predecessor_used_twice: { predecessor: string; first: string; firstLine?: number };
  /** An area in km² that is not about the sum of the areas it was made from. */
  area_differs: { area: number; sum: number };
  /** A figure below the standard of its kind of unit. */
  below_standard: { field: string; found: number; standard: number };

  /** Two persons in one post that only one has at a time; `first` is the pointer of the other. */
  two_heads: { title: string; body: string; first: string; firstLine?: number };
  /** A director who is also a Vice Chair, on or after the day from which that is not allowed. */
  director_is_vice_chair: { unit: string; since: string };
  /** A director who is no Vice Chair, on or before the last day on which that was the rule. */
  director_not_vice_chair: { unit: string; until: string };
  /** A body under a name that the law fixed only until a day. */
  body_name_ended: { body: string; ended: string };

  /** A centre of a commune in a province that has branches instead. */
  commune_centre_in_one_level_province: { unit: string; province: string };
  /** Dossiers counted from a day on which the unit did not operate yet. */
  period_before_unit: { unit: string; start: string; since: string };
  /** More dossiers of the commune's own authority than its centre received. */
  authority_exceeds_centre: { received: number; atCentre: number; otherId: string };

  /** A visited unit outside the province that sent the visit. */
  unit_outside_province: { unit: string; province: string };
  /** Two visits of one delegation in different units at the same time; `first` is the pointer of the other. */
  delegation_in_two_places: { date: string; first: string; firstLine?: number };
  /** A follow-up before the visit it follows. */
  follow_up_not_later: { date: string; earlierId: string; earlierDate: string };
  /** A follow-up to none of the units of the visit it follows. */
  follow_up_elsewhere: { earlierId: string };
  /** A unit of the structure before 1 July 2025 that acts or is addressed later. */
  former_unit_acts: { actor: string; day: string };
  /** A binding directive to a higher level. */
  directive_upwards: { issuer: string; addressee: string };
  /** A binding directive to a unit that is not one's own. */
  directive_outside_area: { issuer: string; addressee: string };
  /** A binding directive of a ministry to a commune. */
  ministry_directs_commune: { issuer: string; addressee: string; kind: string };
  /** A document that is older than what it is said to hold. */
  document_before_act: { date: string; documentId: string; issuedOn: string };
  /** A task that does not say what its directive says. */
  task_differs_from_directive: { field: string; directiveId: string };
}
