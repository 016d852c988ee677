// Written by `npm run generate` from the comments of the interfaces.

import type { InterfaceText } from "./interface-text.js";

export const english: Readonly<Record<string, InterfaceText>> = {
  "Addressee": {
    "text": "One of those a directive is addressed to.",
    "fields": {
      "actor": {
        "text": "A unit, body, class, official or group."
      },
      "role": {
        "text": "Absent: lead (chủ trì)."
      }
    }
  },
  "Answer": {
    "text": "What a body answered to proposals, or in fulfilment of a task.",
    "parents": [
      "RecordBase",
      "Within"
    ],
    "fields": {
      "proposalIds": {
        "text": "The proposals it answers; absent: only a task."
      },
      "taskId": {
        "text": "The task it fulfils; absent: given without one."
      },
      "extent": {
        "text": "`some`: it speaks to a part of them, not said which. Absent: to all of them."
      },
      "by": {
        "text": "Who answers."
      },
      "form": {
        "text": "How it was given."
      },
      "outcome": {
        "text": "What it says of the request."
      },
      "forwardedTo": {
        "text": "Where the matter went on to; only with outcome `forwarded`."
      },
      "summary": {
        "text": "What it says, in a sentence of one's own; absent: not reported."
      }
    }
  },
  "AssignedSeverity": {
    "text": "How serious an authority rated a finding. Never the library's judgement.",
    "fields": {
      "level": {
        "text": "The grade it was given."
      },
      "assignedBy": {
        "text": "The authority that rated it."
      }
    }
  },
  "Citation": {
    "text": "An instrument that is cited.",
    "fields": {
      "text": {
        "text": "Number and symbol as printed: `1676/NQ-UBTVQH15`."
      },
      "clause": {
        "text": "Article, clause or point: `54`; absent: the whole instrument."
      },
      "documentId": {
        "text": "The instrument's own record; absent: it has none."
      }
    }
  },
  "Claim": {
    "text": "What is known about values of a record beside the values: origin, precision, state, who says otherwise.",
    "fields": {
      "pointers": {
        "text": "JSON Pointers within the record; each covers all below it, `\"\"` the whole record."
      },
      "basis": {
        "text": "Where the value comes from; absent: stated by the source."
      },
      "qualifier": {
        "text": "How exact the value is; absent: exact."
      },
      "state": {
        "text": "Why there is no value where the pointer leads; only there. Absent: there is one."
      },
      "sourceIds": {
        "text": "Ids of the sources that say so; absent: those of the record."
      },
      "otherValue": {
        "text": "What the sources of this claim say instead of the value in the record; absent: they agree with it."
      },
      "locator": {
        "text": "Where in the source it stands; absent: in its text."
      },
      "note": {
        "text": "The reason or circumstance in words."
      }
    }
  },
  "Commitment": {
    "text": "What a higher body said it has done or will do for communes.",
    "parents": [
      "RecordBase",
      "Within"
    ],
    "fields": {
      "statedBy": {
        "text": "Who said so; absent: those it binds, or not said."
      },
      "by": {
        "text": "Whom it binds."
      },
      "addressedTo": {
        "text": "Whom it favours; absent: not said."
      },
      "summary": {
        "text": "What was promised or done, in a sentence of one's own."
      },
      "fields": {
        "text": "Fields it concerns, the main one first; absent: not classified."
      },
      "state": {
        "text": "Whether it was promised or is done."
      },
      "proposalIds": {
        "text": "Proposals it meets; absent: none named."
      }
    }
  },
  "Commune": {
    "text": "A commune, ward or special zone, as agencies exchange it in a list of units.",
    "fields": {
      "code": {
        "text": "Five digits, `00001` to `99999` (Decision 19/2025/QĐ-TTg)."
      },
      "provinceCode": {
        "text": "Two-digit code of its province."
      },
      "kind": {
        "text": "Commune, ward or special zone."
      },
      "name": {
        "text": "The name without its kind: `Nậm Mạ`."
      },
      "validFrom": {
        "text": "First day on which the unit had this kind, name and province."
      },
      "validTo": {
        "text": "Last such day; absent: still in force."
      },
      "legalBasis": {
        "text": "The instruments that made or changed it; absent: not given.",
        "types": [
          "Citation"
        ]
      },
      "otherCodes": {
        "text": "Its codes in other schemes; absent: none given.",
        "types": [
          "OtherCode"
        ]
      }
    }
  },
  "CountedPeriod": {
    "text": "The period of a count: whole days, both inclusive.",
    "fields": {
      "start": {
        "text": "First day that is counted."
      },
      "end": {
        "text": "Last day that is counted."
      },
      "label": {
        "text": "The period in words, as printed; absent: none."
      }
    }
  },
  "Dataset": {
    "text": "A dataset in one document. What a record does not say it takes from its context, then from its document, then from the dataset. An array that is absent: nothing of that kind is reported.",
    "parents": [
      "DatasetHeader"
    ],
    "fields": {
      "provinces": {
        "types": [
          "Province"
        ]
      },
      "communes": {
        "types": [
          "Commune"
        ]
      },
      "formerUnits": {
        "types": [
          "FormerUnit"
        ]
      },
      "successions": {
        "types": [
          "Succession"
        ]
      },
      "unitGroups": {
        "types": [
          "UnitGroup"
        ]
      },
      "unitProfiles": {
        "types": [
          "UnitProfile"
        ]
      },
      "milestones": {
        "types": [
          "Milestone"
        ]
      },
      "organisations": {
        "types": [
          "Organisation"
        ]
      },
      "officials": {
        "types": [
          "Official"
        ]
      },
      "delegations": {
        "types": [
          "Delegation"
        ]
      },
      "visits": {
        "types": [
          "Visit"
        ]
      },
      "sessions": {
        "types": [
          "Session"
        ]
      },
      "reports": {
        "types": [
          "Report"
        ]
      },
      "findings": {
        "types": [
          "Finding"
        ]
      },
      "proposals": {
        "types": [
          "Proposal"
        ]
      },
      "answers": {
        "types": [
          "Answer"
        ]
      },
      "directives": {
        "types": [
          "Directive"
        ]
      },
      "tasks": {
        "types": [
          "Task"
        ]
      },
      "commitments": {
        "types": [
          "Commitment"
        ]
      },
      "gifts": {
        "types": [
          "Gift"
        ]
      },
      "serviceCentres": {
        "types": [
          "ServiceCentre"
        ]
      },
      "dossierStatistics": {
        "types": [
          "DossierStatistics"
        ]
      },
      "scores": {
        "types": [
          "Score"
        ]
      },
      "staffing": {
        "types": [
          "Staffing"
        ]
      },
      "partyStatistics": {
        "types": [
          "PartyStatistics"
        ]
      },
      "personnelMovements": {
        "types": [
          "PersonnelMovement"
        ]
      },
      "plans": {
        "types": [
          "Plan"
        ]
      },
      "projects": {
        "types": [
          "Project"
        ]
      },
      "sources": {
        "types": [
          "Source"
        ]
      },
      "documents": {
        "types": [
          "Document"
        ]
      }
    }
  },
  "DatasetHeader": {
    "text": "What a dataset says about itself.",
    "fields": {
      "haicap": {
        "text": "Version of the format."
      },
      "id": {
        "text": "Names the dataset; begins with its owner."
      },
      "language": {
        "text": "Language of its texts; absent: Vietnamese."
      },
      "issuedBy": {
        "text": "Who issues it, in words."
      },
      "issuer": {
        "text": "Who issues it, as an actor; absent: none of those the model names."
      },
      "issuedOn": {
        "text": "The day it was issued."
      },
      "period": {
        "text": "The period it covers; absent: not said.",
        "types": [
          "Period"
        ]
      },
      "sourceIds": {
        "text": "Sources of every record that names none and inherits none."
      }
    }
  },
  "DeadlineBefore": {
    "text": "A deadline before an event whose day may not be known.",
    "fields": {
      "type": {
        "text": "Before an event."
      },
      "event": {
        "text": "The event in words: \"Đại hội Đảng bộ tỉnh\"."
      }
    }
  },
  "DeadlineBy": {
    "text": "A deadline on or before a day.",
    "fields": {
      "type": {
        "text": "By a day."
      },
      "day": {
        "text": "The last day; a year or month means its last day."
      },
      "exclusive": {
        "text": "`true`: before that day, the day itself is too late. Absent: the day still counts."
      }
    }
  },
  "DeadlineRecurring": {
    "text": "A duty that returns.",
    "fields": {
      "type": {
        "text": "Again and again."
      },
      "every": {
        "text": "How often."
      },
      "at": {
        "text": "When within the unit, in words: \"ngày 25\", \"17:00\"; absent: at its end."
      }
    }
  },
  "DeadlineWithin": {
    "text": "A deadline some time after an event.",
    "fields": {
      "type": {
        "text": "Within a time from a start."
      },
      "amount": {
        "text": "How many of the unit, from 1."
      },
      "unit": {
        "text": "What the amount counts."
      },
      "start": {
        "text": "What starts the clock."
      }
    }
  },
  "Delegation": {
    "text": "A group sent to communes: a working delegation, a numbered working group, an inspection team.",
    "parents": [
      "RecordBase"
    ],
    "fields": {
      "kind": {
        "text": "What sort of delegation it is."
      },
      "number": {
        "text": "Its number: 3 for \"Tổ công tác số 3\"; absent: it has none."
      },
      "name": {
        "text": "What it is called."
      },
      "sentBy": {
        "text": "The body that sent it; absent: not said."
      },
      "mandate": {
        "text": "The decision or plan that set it up; absent: not given.",
        "types": [
          "Citation"
        ]
      },
      "size": {
        "text": "How many people it has; absent: not said."
      },
      "units": {
        "text": "Units assigned to it; absent: not said."
      },
      "period": {
        "text": "The period of its mandate; absent: not said.",
        "types": [
          "Period"
        ]
      },
      "members": {
        "text": "Its members as far as they are named; absent: nobody is.",
        "types": [
          "DelegationMember"
        ]
      }
    }
  },
  "DelegationMember": {
    "text": "A member of a delegation: an official, or a body that sends someone.",
    "fields": {
      "actor": {
        "text": "The official or body that is a member."
      },
      "role": {
        "text": "The part taken; absent: ordinary member."
      },
      "representedBy": {
        "text": "Who stands for the body; absent: the actor itself, or not said."
      }
    }
  },
  "Directive": {
    "text": "What a head or body requires of others: one directive per thing that can be done or left undone. Its `date` is the day it was issued.",
    "parents": [
      "RecordBase",
      "Within"
    ],
    "fields": {
      "kind": {
        "text": "What the issuer did: assign, require, remind and so on."
      },
      "issuedBy": {
        "text": "The official, body or delegation that issued it."
      },
      "onBehalfOf": {
        "text": "The body for which it was issued; absent: the one that sent the delegation, or the issuer itself."
      },
      "addressees": {
        "text": "Those who must act. N addressees make N tasks.",
        "types": [
          "Addressee"
        ]
      },
      "jointly": {
        "text": "`true`: all of them together owe one thing. Absent: each."
      },
      "units": {
        "text": "Units it concerns, where these are not its addressees; absent: the addressees'."
      },
      "towards": {
        "text": "Whom the duty is towards: those to reply to, to report to, to coordinate with; absent: not said."
      },
      "summary": {
        "text": "What is to be done, in a sentence of one's own."
      },
      "fields": {
        "text": "Fields it concerns, the main one first; absent: not classified."
      },
      "obligations": {
        "text": "What kind of act is owed; absent: to implement."
      },
      "condition": {
        "text": "When it applies, in words: \"nếu vượt thẩm quyền\"; absent: always."
      },
      "purpose": {
        "text": "What for, in words; absent: not said."
      },
      "deadline": {
        "text": "By when; absent: none was set.",
        "types": [
          "DeadlineBy",
          "DeadlineWithin",
          "DeadlineBefore",
          "DeadlineRecurring"
        ]
      },
      "urgency": {
        "text": "A word of urgency; never makes anything overdue. Absent: none was used."
      },
      "proposalIds": {
        "text": "Proposals it deals with; absent: none, or none named."
      }
    }
  },
  "Document": {
    "text": "An official document: a notice of conclusion, a plan, a letter of reply.",
    "parents": [
      "RecordBase"
    ],
    "fields": {
      "kind": {
        "text": "What sort of document it is."
      },
      "number": {
        "text": "Its number within the year and issuer: 11826; absent: not numbered or not known."
      },
      "symbol": {
        "text": "Its symbol after the number: `UBND-TH`, `TB-UBND`; absent: none or not known."
      },
      "issuer": {
        "text": "Who issued it."
      },
      "issuedOn": {
        "text": "Day of issue, as far as it is known; absent: not known."
      },
      "subject": {
        "text": "What it is about; absent: not given."
      },
      "signedBy": {
        "text": "Who signed; absent: not given."
      }
    }
  },
  "DossierCounts": {
    "text": "Counts of dossiers. Each is absent when it was not reported; nothing is ever filled in.",
    "fields": {
      "carriedOver": {
        "text": "Taken over from the period before."
      },
      "newOnline": {
        "text": "New ones that came online."
      },
      "newInPerson": {
        "text": "New ones brought in person."
      },
      "newPostal": {
        "text": "New ones sent by post."
      },
      "newInPersonOrPostal": {
        "text": "New ones brought or sent by post, reported as one figure."
      },
      "received": {
        "text": "All to be dealt with: carried over and new."
      },
      "handled": {
        "text": "Dealt with in some way, as reports say without more (\"đã thực hiện\")."
      },
      "resolvedEarly": {
        "text": "Resolved before the due time."
      },
      "resolvedOnTime": {
        "text": "Resolved at the due time."
      },
      "resolvedEarlyOrOnTime": {
        "text": "Resolved before or at the due time, reported as one figure."
      },
      "resolvedLate": {
        "text": "Resolved after the due time."
      },
      "resolved": {
        "text": "All resolved."
      },
      "resultsReturned": {
        "text": "Results handed over."
      },
      "sentBack": {
        "text": "Sent back or taken back without a result."
      },
      "pendingInTime": {
        "text": "Still open, not yet due."
      },
      "pendingOverdue": {
        "text": "Still open, past the due time."
      },
      "pending": {
        "text": "All still open."
      },
      "awaitingSupplement": {
        "text": "Waiting for papers from the applicant."
      },
      "paused": {
        "text": "Handling stopped for the time being."
      },
      "digitisedDossiers": {
        "text": "Dossiers whose papers were digitised."
      },
      "digitisedResults": {
        "text": "Results that were digitised."
      }
    }
  },
  "DossierStatistics": {
    "text": "How dossiers of administrative procedures were handled in a unit over a period.",
    "parents": [
      "RecordBase"
    ],
    "fields": {
      "unit": {
        "text": "The unit whose dossiers are counted."
      },
      "period": {
        "text": "Absent: not said.",
        "types": [
          "CountedPeriod"
        ]
      },
      "scope": {
        "text": "Whose dossiers are counted; absent: not stated. Figures of different scopes are not comparable."
      },
      "certification": {
        "text": "Whether certifications of copies and signatures are counted; absent: not stated."
      },
      "channel": {
        "text": "Only dossiers that came this way; absent: all."
      },
      "sourceSystem": {
        "text": "The system that counted; absent: not stated."
      },
      "fields": {
        "text": "Only dossiers of these fields; absent: the total."
      },
      "localField": {
        "text": "The field in the sender's words; absent: as the codes."
      },
      "countedIn": {
        "text": "What is counted; absent: dossiers."
      },
      "counts": {
        "text": "Absent: only rates were published.",
        "types": [
          "DossierCounts"
        ]
      },
      "rates": {
        "text": "Absent: only counts were published.",
        "types": [
          "PublishedRate"
        ]
      }
    }
  },
  "EventBase": {
    "text": "What every event of a task or proposal may say.",
    "fields": {
      "date": {
        "text": "The day; absent: not known."
      },
      "time": {
        "text": "The time of day, `HH:MM`; absent: not known."
      },
      "by": {
        "text": "Who did it; absent: not said."
      },
      "documentId": {
        "text": "The document that shows it; absent: none."
      },
      "note": {
        "text": "The circumstances, in words."
      }
    }
  },
  "Extension": {
    "text": "A value that this model has no field for.",
    "fields": {
      "name": {
        "text": "A name that no other sender will use for something else: `laichau.gov.vn/ma-ho-so`."
      },
      "value": {
        "text": "Its value; a text, a number or yes or no."
      }
    }
  },
  "Finding": {
    "text": "Something found or stated about units: a result, a difficulty, its cause, an assessment.",
    "parents": [
      "RecordBase",
      "Within"
    ],
    "fields": {
      "kind": {
        "text": "Result, difficulty, cause, issue, assessment or violation."
      },
      "units": {
        "text": "The units, or the group, it is about."
      },
      "jointly": {
        "text": "`true`: said of all of them together, undivided; counts once. Absent: of each."
      },
      "statedBy": {
        "text": "Who stated it; absent: those on whose behalf its report was given, or the source itself."
      },
      "fields": {
        "text": "Fields it concerns, the main one first; absent: not classified."
      },
      "summary": {
        "text": "What was found, in a sentence of one's own."
      },
      "shortages": {
        "text": "People said to be missing; absent: not about that.",
        "types": [
          "Shortage"
        ]
      },
      "severity": {
        "text": "Absent: nobody rated it.",
        "types": [
          "AssignedSeverity"
        ]
      }
    }
  },
  "FormerUnit": {
    "text": "A province, district or commune of the structure before 1 July 2025.",
    "fields": {
      "ref": {
        "text": "The unit by its former code: `former-commune:03535`."
      },
      "kind": {
        "text": "The kind it was until 30 June 2025."
      },
      "name": {
        "text": "The name without its kind."
      },
      "parent": {
        "text": "The unit it belonged to: a district, or a province; absent: not given."
      },
      "validTo": {
        "text": "Its last day, normally 2025-06-30; absent: not given."
      }
    }
  },
  "Gift": {
    "text": "Things given during a visit. Receivers are groups and bodies, never private persons.",
    "parents": [
      "RecordBase",
      "Within"
    ],
    "fields": {
      "occasion": {
        "text": "Absent: not said."
      },
      "givers": {
        "text": "Who gave; a class where they are not named."
      },
      "recipients": {
        "text": "Who received; groups and bodies, never private persons."
      },
      "items": {
        "text": "What was given.",
        "types": [
          "GiftItem"
        ]
      }
    }
  },
  "GiftItem": {
    "text": "One thing given.",
    "fields": {
      "name": {
        "text": "What it is, in words."
      },
      "quantity": {
        "text": "How many; absent: not said."
      },
      "unit": {
        "text": "The unit of the quantity, in words: \"bộ\", \"suất\"; absent: pieces, or not said."
      },
      "valueVnd": {
        "text": "Its value in đồng, all of it; absent: not said."
      }
    }
  },
  "Indicator": {
    "text": "One target of a plan.",
    "fields": {
      "name": {
        "text": "What is to be reached, in words."
      },
      "unit": {
        "text": "Unit of both numbers; absent: a plain number."
      },
      "planned": {
        "text": "The target; absent: not said."
      },
      "actual": {
        "text": "What was reached; absent: not said."
      },
      "asOf": {
        "text": "The day of what was reached; absent: not said."
      }
    }
  },
  "IssueParams": {
    "text": "The params of every issue code.",
    "parents": [
      "LifecycleIssueParams",
      "RegistryIssueParams",
      "RelationIssueParams",
      "StreamIssueParams",
      "TableIssueParams"
    ],
    "fields": {
      "wrong_type": {
        "text": "A value is of another type than its field."
      },
      "missing_field": {
        "text": "A required field is absent."
      },
      "unknown_key": {
        "text": "A field that the kind does not have; `similar` is one it has."
      },
      "invalid_code": {
        "text": "A value that is no member of its code list; `list` is empty where the choice has no list of its own."
      },
      "invalid_literal": {
        "text": "A value where only one is allowed."
      },
      "invalid_format": {
        "text": "A text that has not the written form of its field."
      },
      "blank_text": {
        "text": "A text with nothing visible in it."
      },
      "invalid_characters": {
        "text": "A text with control characters or broken Unicode; `position` counts UTF-16 units from 0."
      },
      "text_too_long": {
        "text": "A text longer than allowed, in characters (code points)."
      },
      "empty_list": {
        "text": "A list without members: leave the field out instead."
      },
      "too_many_items": {
        "text": "A list with more members than allowed."
      },
      "number_too_small": {
        "text": "A number below the smallest allowed."
      },
      "number_too_large": {
        "text": "A number above the largest allowed."
      },
      "number_not_whole": {
        "text": "A number with a fraction where whole ones are counted."
      },
      "invalid_json": {
        "text": "A line or file that is not JSON; `found` is its beginning."
      },
      "unreadable_value": {
        "text": "A value that cannot be read: a getter that throws, a revoked proxy."
      },
      "unsupported_version": {
        "text": "A dataset of a format this library does not know."
      },
      "unknown_kind": {
        "text": "A kind of record that does not exist."
      },
      "duplicate_id": {
        "text": "The same id twice within a kind; `first` is the pointer of the one before, `firstLine` its line in a stream."
      },
      "reference_not_found": {
        "text": "A reference to a record that is neither here nor known to the receiver."
      },
      "id_without_owner": {
        "text": "An id that does not begin with its owner and a slash."
      },
      "missing_any_of": {
        "text": "None of several fields is there, at least one is needed."
      },
      "required_when": {
        "text": "A field that another field's value makes necessary."
      },
      "not_allowed_when": {
        "text": "A field that another field's value rules out."
      },
      "period_reversed": {
        "text": "An end that lies before its start."
      },
      "pointer_leads_nowhere": {
        "text": "A pointer that leads to nothing in its record."
      },
      "state_with_value": {
        "text": "A claim that says why there is no value, where there is one."
      },
      "finding_without_field": {
        "text": "A finding without a field it concerns."
      },
      "stop_outside_visit": {
        "text": "A stop at a unit that the visit does not list."
      },
      "title_body_mismatch": {
        "text": "A title that belongs to another system than the body."
      },
      "parts_exceed_total": {
        "text": "Parts of a measure that do not fit its value."
      },
      "part_exceeds_whole": {
        "text": "A part that is more than its whole: k of n with k greater than n."
      },
      "dossier_sum_mismatch": {
        "text": "A count that is not the sum of its parts, though all are reported."
      },
      "dossier_part_exceeds": {
        "text": "Counts that together exceed the count they are a part of."
      },
      "dossier_balance_mismatch": {
        "text": "Received, and what became of it, do not balance."
      },
      "rate_not_reachable": {
        "text": "A published rate that no whole number of the counts gives; `below` and `above` are the nearest ones that they give. `stated`: the rate says which of them it is taken of."
      },
      "rate_beyond_received": {
        "text": "A published rate that is a share of no number up to what was received; `smallest` is the first that has it."
      },
      "rate_contradicts_counts": {
        "text": "A published rate that the counts beside it do not give."
      },
      "after_issue": {
        "text": "Something reported that happens, ends or holds after the day its dataset was issued, or the record came in alone."
      },
      "published_before_visit": {
        "text": "A visit after the day its source was published."
      },
      "answer_before_proposal": {
        "text": "An answer before the proposal it answers."
      },
      "deadline_before_issue": {
        "text": "A deadline before the day it was set."
      },
      "gift_of_nothing": {
        "text": "A quantity or value of a gift that is nought."
      },
      "list_count_mismatch": {
        "text": "A list beside the number of its members that does not fit it; `complete`: all of them are listed."
      },
      "measure_without_time": {
        "text": "A number of a finding without the day or period it holds for."
      },
      "repeated_item": {
        "text": "The same unit or actor twice in one list."
      }
    }
  },
  "LifecycleIssueParams": {
    "text": "The params of issues about what happened to tasks and proposals.",
    "fields": {
      "event_not_allowed": {
        "text": "An event that the history before it does not allow. `allowed`: those that it does; none where it has ended."
      },
      "event_out_of_order": {
        "text": "An event dated before the one it follows; `previous` absent: before the task was assigned, the proposal raised."
      },
      "extension_not_later": {
        "text": "An extension to a day that is not later than the due day it extends."
      },
      "extension_by_assignee": {
        "text": "An extension granted by the one who asks for it."
      },
      "completed_without_document": {
        "text": "An answer in writing that is said to be given without the document."
      }
    }
  },
  "Link": {
    "text": "A relation to another record that no field of its own expresses.",
    "fields": {
      "rel": {
        "text": "How this record relates to the target."
      },
      "target": {
        "text": "The record it relates to."
      }
    }
  },
  "Measure": {
    "text": "A number about the thing that the record describes.",
    "fields": {
      "name": {
        "text": "What is measured, in words: \"hồ sơ giải quyết đúng hạn\"."
      },
      "value": {
        "text": "The number; absent: mentioned without a number (a claim says why), or only its change is known."
      },
      "outOf": {
        "text": "The total in \"k of n\"; absent: not given."
      },
      "previous": {
        "text": "The value before, at the point of comparison; absent: not given."
      },
      "parts": {
        "text": "A breakdown of the value; absent: none given.",
        "types": [
          "MeasurePart"
        ]
      },
      "partsComplete": {
        "text": "`true`: the parts are all there are and sum to the value. Absent or `false`: they do not exceed it."
      },
      "unit": {
        "text": "Unit of all its numbers; absent: a plain number."
      },
      "asOf": {
        "text": "The day it holds for; absent: that of the record."
      },
      "period": {
        "text": "The period it was counted over; absent: a state, not a flow, or not given.",
        "types": [
          "Period"
        ]
      },
      "comparedWith": {
        "text": "What it is compared with; absent: no comparison."
      },
      "change": {
        "text": "Which way it went; absent: not said."
      }
    }
  },
  "MeasurePart": {
    "text": "One part of a measured total.",
    "fields": {
      "name": {
        "text": "What the part is, in words."
      },
      "value": {
        "text": "Its value, in the unit of the measure."
      },
      "outOf": {
        "text": "The number it is a part of, for \"k of n\"; absent: not given."
      },
      "actor": {
        "text": "Whose part it is; absent: nobody's in particular."
      }
    }
  },
  "Milestone": {
    "text": "An event in the setting up of a unit: the ceremony, the designations, the first congress or session.",
    "parents": [
      "RecordBase"
    ],
    "fields": {
      "unit": {
        "text": "The unit it happened in."
      },
      "kind": {
        "text": "What sort of event it is."
      },
      "date": {
        "text": "When it took place; absent: not said."
      },
      "ordinal": {
        "text": "Which one it was: 1 for the first congress; absent: not said."
      },
      "term": {
        "text": "The term of office it opened; absent: not said.",
        "types": [
          "Period"
        ]
      },
      "summary": {
        "text": "What happened, in a few words."
      }
    }
  },
  "Official": {
    "text": "A public official: a name, a post, or both. Nothing else about the person is kept.",
    "parents": [
      "RecordBase"
    ],
    "fields": {
      "fullName": {
        "text": "Full name; absent: known by the post only."
      },
      "posts": {
        "text": "Public posts; absent: known by name only.",
        "types": [
          "Post"
        ]
      }
    }
  },
  "Organisation": {
    "text": "An organisation that `body@unit` cannot name: a given school, company, project board, ministry.",
    "parents": [
      "RecordBase"
    ],
    "fields": {
      "name": {
        "text": "Full name: \"Trường Tiểu học Căn Co\"."
      },
      "kind": {
        "text": "What sort of organisation it is."
      },
      "unit": {
        "text": "The unit it belongs to or sits in."
      },
      "fields": {
        "text": "Fields it works in; absent: not said."
      },
      "codes": {
        "text": "Its codes, such as the agency identifier; absent: none given.",
        "types": [
          "OtherCode"
        ]
      },
      "validFrom": {
        "text": "First day of its existence; absent: not known."
      },
      "validTo": {
        "text": "Last day of its existence; absent: still exists, or not known."
      }
    }
  },
  "OtherCode": {
    "text": "A code of the same thing in another scheme.",
    "fields": {
      "scheme": {
        "text": "Whose code it is."
      },
      "value": {
        "text": "The code as that scheme writes it."
      },
      "validFrom": {
        "text": "First day of its validity; absent: not known."
      },
      "validTo": {
        "text": "Last day of its validity; absent: still valid, or not known."
      }
    }
  },
  "Participant": {
    "text": "Someone with a part in a session. Who merely came with the delegation stands in the delegation.",
    "fields": {
      "actor": {
        "text": "The official, body or class that took part."
      },
      "roles": {
        "text": "The parts taken."
      },
      "representedBy": {
        "text": "Who stood for the body; absent: the actor itself, or not said."
      }
    }
  },
  "PartyStatistics": {
    "text": "Figures of a unit's Party organisation. Counts only: no one's membership is ever recorded.",
    "parents": [
      "RecordBase"
    ],
    "fields": {
      "unit": {
        "text": "The unit whose Party organisation is counted."
      },
      "asOf": {
        "text": "The day they hold for; absent: not said."
      },
      "organisations": {
        "text": "Grassroots Party organisations."
      },
      "cells": {
        "text": "Party cells (chi bộ)."
      },
      "members": {
        "text": "Party members."
      },
      "newMembers": {
        "text": "Members admitted in the year up to `asOf`."
      },
      "newMembersTarget": {
        "text": "Members to be admitted in that year."
      }
    }
  },
  "Period": {
    "text": "Both ends inclusive; an end that is absent is not known. At least one of the three is there.",
    "fields": {
      "start": {
        "text": "First day, as far as it is known."
      },
      "end": {
        "text": "Last day, as far as it is known."
      },
      "label": {
        "text": "The period in words, as reported: \"8 tháng\", \"nhiệm kỳ 2025–2030\"."
      }
    }
  },
  "PersonnelMovement": {
    "text": "Staff who move: seconded, transferred, recruited, resigned. Numbers, never names.",
    "parents": [
      "RecordBase",
      "Within"
    ],
    "fields": {
      "kind": {
        "text": "Secondment, transfer, recruitment and so on."
      },
      "statedBy": {
        "text": "Who said so; absent: not said."
      },
      "origins": {
        "text": "Where they come from; absent: not said, or from outside."
      },
      "destinations": {
        "text": "Where they go; absent: not said, or they leave."
      },
      "headcount": {
        "text": "How many people; absent: not said."
      },
      "posts": {
        "text": "How many posts; absent: not said."
      },
      "category": {
        "text": "Absent: not said."
      },
      "fields": {
        "text": "Fields they work in; absent: not said."
      },
      "period": {
        "text": "For how long; absent: not said, or for good.",
        "types": [
          "Period"
        ]
      },
      "mandate": {
        "text": "The instrument that orders or allows it; absent: not given.",
        "types": [
          "Citation"
        ]
      },
      "summary": {
        "text": "In a sentence of one's own; absent: the fields say it all."
      }
    }
  },
  "Plan": {
    "text": "A plan or programme of a unit.",
    "parents": [
      "RecordBase"
    ],
    "fields": {
      "unit": {
        "text": "The unit it is a plan of."
      },
      "kind": {
        "text": "What sort of plan it is."
      },
      "period": {
        "text": "The time it is for.",
        "types": [
          "Period"
        ]
      },
      "preparedBy": {
        "text": "Who drew it up; absent: not said."
      },
      "submittedTo": {
        "text": "To whom it was submitted; absent: not said, or not."
      },
      "adoptedBy": {
        "text": "Who adopted it; absent: not said, or not adopted."
      },
      "occasion": {
        "text": "On what occasion, in words: \"Kỳ họp thứ nhất HĐND xã\"; absent: not said."
      },
      "fields": {
        "text": "Fields it covers; absent: not said."
      },
      "indicatorCount": {
        "text": "How many targets it has; absent: not said."
      },
      "indicators": {
        "text": "Its targets as far as they are given; absent: none is.",
        "types": [
          "Indicator"
        ]
      }
    }
  },
  "Post": {
    "text": "A public post that an official holds or held. One official may hold several at once, in the Party and in the state.",
    "fields": {
      "body": {
        "text": "The body, unit or organisation the post is in."
      },
      "title": {
        "text": "Title of the post."
      },
      "localTitle": {
        "text": "The title as printed, where it says more than the code or the code is `other`; absent: as the label."
      },
      "standing": {
        "text": "`true`: standing (Thường trực). Absent: not."
      },
      "acting": {
        "text": "`true`: acting (quyền, phụ trách). Absent: not."
      },
      "since": {
        "text": "First day in the post; absent: not known."
      },
      "until": {
        "text": "Last day in the post; absent: still held, or not known."
      },
      "asOf": {
        "text": "A day on which the post was held for certain; absent: that of the record's source."
      }
    }
  },
  "Predecessor": {
    "text": "A unit, or a piece of one, that went into a successor.",
    "fields": {
      "ref": {
        "text": "The former unit; absent: it was no unit (a firing range, a coastal flat), or its code is not known."
      },
      "name": {
        "text": "Its name as the instrument writes it."
      },
      "extent": {
        "text": "Whether all of it went there; absent: not said."
      },
      "land": {
        "text": "How much of its land went there; absent: not said."
      },
      "people": {
        "text": "How many of its people went there; absent: not said."
      }
    }
  },
  "ProcedureCounts": {
    "text": "Procedures a centre lists.",
    "fields": {
      "total": {
        "text": "All procedures listed."
      },
      "fullOnline": {
        "text": "Those offered wholly online."
      },
      "partialOnline": {
        "text": "Those offered partly online."
      }
    }
  },
  "Project": {
    "text": "A building, road or other work. Its size (storeys, rooms, length) stands in `measures`.",
    "parents": [
      "RecordBase"
    ],
    "fields": {
      "name": {
        "text": "What it is called or is."
      },
      "kind": {
        "text": "Absent: not classified."
      },
      "units": {
        "text": "The units it lies in or serves; several when it crosses a border."
      },
      "costVnd": {
        "text": "Cost in đồng; absent: not said."
      },
      "capitalSource": {
        "text": "Where the money comes from; absent: not said."
      },
      "stage": {
        "text": "How far it is; absent: not said."
      },
      "inheritedFrom": {
        "text": "The former units it was taken over from; absent: not taken over, or not said."
      }
    }
  },
  "Proposal": {
    "text": "What communes or bodies ask for.",
    "parents": [
      "RecordBase",
      "Within"
    ],
    "fields": {
      "itemised": {
        "text": "`false`: a set of proposals of which only the existence is known. Absent: one proposal."
      },
      "kind": {
        "text": "What is asked for; absent: not classified."
      },
      "fields": {
        "text": "Fields it concerns, the main one first; absent: not classified."
      },
      "raisedBy": {
        "text": "The units or bodies that raise it."
      },
      "addressedTo": {
        "text": "Whom it asks; absent: not said."
      },
      "channel": {
        "text": "How it was brought; absent: at the session of its context, or not said."
      },
      "summary": {
        "text": "What is asked, in a sentence of one's own."
      },
      "projectIds": {
        "text": "Projects it asks for; absent: none, or none recorded."
      },
      "authority": {
        "text": "The level with the power to decide; absent: not clear."
      },
      "events": {
        "text": "What happened to it, in order; what was answered stands in answers. Absent: nothing reported.",
        "types": [
          "ProposalStep",
          "ProposalRouted",
          "ProposalMerged"
        ]
      }
    }
  },
  "ProposalMerged": {
    "text": "The proposal says the same as another and goes on under it.",
    "parents": [
      "EventBase"
    ],
    "fields": {
      "type": {
        "text": "It went into another proposal."
      },
      "into": {
        "text": "Id of the proposal it goes on under."
      }
    }
  },
  "ProposalRouted": {
    "text": "The proposal was passed to those who must deal with it.",
    "parents": [
      "EventBase"
    ],
    "fields": {
      "type": {
        "text": "It was passed to those who can settle it."
      },
      "addressedTo": {
        "text": "To whom."
      }
    }
  },
  "ProposalStep": {
    "text": "An event that needs nothing beyond what every event may say.",
    "parents": [
      "EventBase"
    ],
    "fields": {
      "type": {
        "text": "What happened."
      }
    }
  },
  "Province": {
    "text": "A province or centrally-run city, as agencies exchange it in a list of units.",
    "fields": {
      "code": {
        "text": "Two digits, `01` to `99` (Decision 19/2025/QĐ-TTg)."
      },
      "kind": {
        "text": "Province or centrally-run city."
      },
      "name": {
        "text": "The name without its kind: `Lai Châu`."
      },
      "validFrom": {
        "text": "First day on which the unit had this kind and name."
      },
      "validTo": {
        "text": "Last such day; absent: still in force."
      },
      "legalBasis": {
        "text": "The instruments that made or changed it; absent: not given.",
        "types": [
          "Citation"
        ]
      },
      "otherCodes": {
        "text": "Its codes in other schemes; absent: none given.",
        "types": [
          "OtherCode"
        ]
      }
    }
  },
  "PublishedRate": {
    "text": "A rate as it was published. Aggregates never use it: they compute their own from counts.",
    "fields": {
      "kind": {
        "text": "What share it is."
      },
      "percent": {
        "text": "In percent, as printed."
      },
      "decimals": {
        "text": "Digits printed after the decimal sign; absent: those of `percent`."
      },
      "denominator": {
        "text": "What it is a share of; absent: not stated."
      }
    }
  },
  "QualifiedStaff": {
    "text": "How many of the staff have one qualification.",
    "fields": {
      "qualification": {
        "text": "The highest qualification they hold."
      },
      "count": {
        "text": "In persons; absent: not said."
      },
      "percent": {
        "text": "In percent of those present; absent: not said."
      }
    }
  },
  "RecordBase": {
    "text": "What every record may say beside its own fields. An absent field means: not reported.",
    "fields": {
      "id": {
        "text": "Unique within its kind; begins with its owner: `12/directive-7`."
      },
      "sourceIds": {
        "text": "Ids of the sources of the whole record; absent: those of its context, document or dataset."
      },
      "claims": {
        "text": "What is known about its values; absent: all stated and exact.",
        "types": [
          "Claim"
        ]
      },
      "translations": {
        "text": "Its texts in another language; absent: none.",
        "types": [
          "Translation"
        ]
      },
      "names": {
        "text": "Names of units as the sender wrote them; absent: not kept.",
        "types": [
          "UnitName"
        ]
      },
      "measures": {
        "text": "Numbers about the thing it describes that have no field of their own; absent: none.",
        "types": [
          "Measure"
        ]
      },
      "links": {
        "text": "Relations to other records; absent: none.",
        "types": [
          "Link"
        ]
      },
      "note": {
        "text": "A remark on the record, in words."
      },
      "withdrawn": {
        "text": "`true`: the sender takes the record back. Absent: it stands."
      },
      "extensions": {
        "text": "The sender's own additions; absent: none.",
        "types": [
          "Extension"
        ]
      }
    }
  },
  "RecordByKind": {
    "text": "The record of each kind.",
    "fields": {
      "province": {
        "types": [
          "Province"
        ]
      },
      "commune": {
        "types": [
          "Commune"
        ]
      },
      "former-unit": {
        "types": [
          "FormerUnit"
        ]
      },
      "succession": {
        "types": [
          "Succession"
        ]
      },
      "unit-group": {
        "types": [
          "UnitGroup"
        ]
      },
      "unit-profile": {
        "types": [
          "UnitProfile"
        ]
      },
      "milestone": {
        "types": [
          "Milestone"
        ]
      },
      "organisation": {
        "types": [
          "Organisation"
        ]
      },
      "official": {
        "types": [
          "Official"
        ]
      },
      "delegation": {
        "types": [
          "Delegation"
        ]
      },
      "visit": {
        "types": [
          "Visit"
        ]
      },
      "session": {
        "types": [
          "Session"
        ]
      },
      "report": {
        "types": [
          "Report"
        ]
      },
      "finding": {
        "types": [
          "Finding"
        ]
      },
      "proposal": {
        "types": [
          "Proposal"
        ]
      },
      "answer": {
        "types": [
          "Answer"
        ]
      },
      "directive": {
        "types": [
          "Directive"
        ]
      },
      "task": {
        "types": [
          "Task"
        ]
      },
      "commitment": {
        "types": [
          "Commitment"
        ]
      },
      "gift": {
        "types": [
          "Gift"
        ]
      },
      "service-centre": {
        "types": [
          "ServiceCentre"
        ]
      },
      "dossier-statistics": {
        "types": [
          "DossierStatistics"
        ]
      },
      "score": {
        "types": [
          "Score"
        ]
      },
      "staffing": {
        "types": [
          "Staffing"
        ]
      },
      "party-statistics": {
        "types": [
          "PartyStatistics"
        ]
      },
      "personnel-movement": {
        "types": [
          "PersonnelMovement"
        ]
      },
      "plan": {
        "types": [
          "Plan"
        ]
      },
      "project": {
        "types": [
          "Project"
        ]
      },
      "source": {
        "types": [
          "Source"
        ]
      },
      "document": {
        "types": [
          "Document"
        ]
      }
    }
  },
  "RegistryIssueParams": {
    "text": "The params of issues that a registry of units finds.",
    "fields": {
      "unit_not_found": {
        "text": "A code that stands for no unit of its structure."
      },
      "former_code_used": {
        "text": "A code that only the structure before 1 July 2025 knows; `became` are the units it went to."
      },
      "unit_not_in_force": {
        "text": "A unit of today on a day before it was in force."
      },
      "kind_not_in_force": {
        "text": "A kind that a unit does not have on that day."
      },
      "name_code_mismatch": {
        "text": "A name that is not the name of the code beside it; `formerly`: it was, before 1 July 2025."
      },
      "province_mismatch": {
        "text": "A commune said to be in another province than its own."
      },
      "succession_mismatch": {
        "text": "A succession that is not as the resolutions say: predecessors too many or missing, as references."
      },
      "succession_extent_mismatch": {
        "text": "A predecessor said to have gone whole or in part, against the resolution."
      }
    }
  },
  "RelationIssueParams": {
    "text": "The params of issues between several records, between a record and the law of its day, and about privacy.",
    "fields": {
      "repeated_record": {
        "text": "A record that stands twice in a dataset, word for word; `first` is the pointer of the one before."
      },
      "personal_data": {
        "text": "A text that seems to carry personal data, never repeated here; `position` counts UTF-16 units from 0."
      },
      "kind_ended": {
        "text": "A former unit of a kind that ended, said to last longer."
      },
      "validity_overlap": {
        "text": "Two forms of one unit that are valid on the same day; `first` is the pointer of the other."
      },
      "unit_name_repeated": {
        "text": "A name that two communes of a province have on the same day; `other` is the code of the other one."
      },
      "succession_date_differs": {
        "text": "A day of the rearrangement of 2025 that is not the law's."
      },
      "successor_kind_unlikely": {
        "text": "A kind that the rules of the rearrangement do not lead to."
      },
      "predecessor_used_twice": {
        "text": "A former unit that went whole to one successor and yet to another; `first` is the pointer of the whole."
      },
      "area_differs": {
        "text": "An area in km² that is not about the sum of the areas it was made from."
      },
      "below_standard": {
        "text": "A figure below the standard of its kind of unit."
      },
      "two_heads": {
        "text": "Two persons in one post that only one has at a time; `first` is the pointer of the other."
      },
      "director_is_vice_chair": {
        "text": "A director who is also a Vice Chair, on or after the day from which that is not allowed."
      },
      "director_not_vice_chair": {
        "text": "A director who is no Vice Chair, on or before the last day on which that was the rule."
      },
      "body_name_ended": {
        "text": "A body under a name that the law fixed only until a day."
      },
      "commune_centre_in_one_level_province": {
        "text": "A centre of a commune in a province that has branches instead."
      },
      "period_before_unit": {
        "text": "Dossiers counted from a day on which the unit did not operate yet."
      },
      "authority_exceeds_centre": {
        "text": "More dossiers of the commune's own authority than its centre received."
      },
      "unit_outside_province": {
        "text": "A visited unit outside the province that sent the visit."
      },
      "delegation_in_two_places": {
        "text": "Two visits of one delegation in different units at the same time; `first` is the pointer of the other."
      },
      "follow_up_not_later": {
        "text": "A follow-up before the visit it follows."
      },
      "follow_up_elsewhere": {
        "text": "A follow-up to none of the units of the visit it follows."
      },
      "former_unit_acts": {
        "text": "A unit of the structure before 1 July 2025 that acts or is addressed later."
      },
      "directive_upwards": {
        "text": "A binding directive to a higher level."
      },
      "directive_outside_area": {
        "text": "A binding directive to a unit that is not one's own."
      },
      "ministry_directs_commune": {
        "text": "A binding directive of a ministry to a commune."
      },
      "document_before_act": {
        "text": "A document that is older than what it is said to hold."
      },
      "task_differs_from_directive": {
        "text": "A task that does not say what its directive says."
      }
    }
  },
  "Report": {
    "text": "A report that communes give, at a session or in writing.",
    "parents": [
      "RecordBase"
    ],
    "fields": {
      "sessionId": {
        "text": "The session it was given at; absent: sent without one."
      },
      "date": {
        "text": "The day; absent: that of the session."
      },
      "covers": {
        "text": "The period it is about; absent: not said.",
        "types": [
          "Period"
        ]
      },
      "presentedBy": {
        "text": "Who gave it; absent: not said."
      },
      "addressedTo": {
        "text": "To whom; absent: those the session is with."
      },
      "onBehalfOf": {
        "text": "The units it speaks for; absent: not said. Its findings take them as who stated them."
      },
      "form": {
        "text": "Absent: not said."
      },
      "fields": {
        "text": "What it covers; absent: not said."
      },
      "documentId": {
        "text": "The document it stands in; absent: oral, or not at hand."
      }
    }
  },
  "ResidentialAreas": {
    "text": "How many residential areas a unit has, and what they are called there.",
    "fields": {
      "count": {
        "text": "How many there are."
      },
      "term": {
        "text": "The local word; absent: not said."
      }
    }
  },
  "Score": {
    "text": "A unit's value and rank in a published index.",
    "parents": [
      "RecordBase"
    ],
    "fields": {
      "unit": {
        "text": "The unit that was scored."
      },
      "index": {
        "text": "The index it was scored by."
      },
      "value": {
        "text": "Points; absent: only the rank was published."
      },
      "outOf": {
        "text": "The most points possible; absent: 100 where the index says so, or not said."
      },
      "rank": {
        "text": "Place among the ranked units, 1 the best; absent: not ranked."
      },
      "ranked": {
        "text": "How many units were ranked; absent: not said."
      },
      "asOf": {
        "text": "The day or year it is for."
      }
    }
  },
  "ServiceCentre": {
    "text": "A Public Administration Service Centre: its premises and equipment. As an actor it is `service-centre@commune:…`.",
    "parents": [
      "RecordBase"
    ],
    "fields": {
      "unit": {
        "text": "The unit it serves."
      },
      "model": {
        "text": "A centre of the commune, or a branch where the province chose the one-level model."
      },
      "siteCount": {
        "text": "How many places it works in; absent: not said."
      },
      "sites": {
        "text": "Those places, as far as they are described; absent: none is.",
        "types": [
          "ServiceSite"
        ]
      },
      "rooms": {
        "text": "Rooms in all its places; absent: not said."
      },
      "fields": {
        "text": "Fields whose procedures it handles; absent: not said."
      },
      "procedures": {
        "text": "Absent: not said.",
        "types": [
          "ProcedureCounts"
        ]
      },
      "minimumQualification": {
        "text": "The lowest qualification among its staff; absent: not said."
      },
      "director": {
        "text": "Its director; absent: not said."
      },
      "asOf": {
        "text": "The day all this holds for; absent: that of its source."
      }
    }
  },
  "ServiceSite": {
    "text": "One place where a service centre receives people.",
    "fields": {
      "name": {
        "text": "Its name or place; absent: not said."
      },
      "rooms": {
        "text": "Number of rooms."
      },
      "counters": {
        "text": "Number of counters."
      },
      "staff": {
        "text": "Number of people who work there."
      }
    }
  },
  "Session": {
    "text": "A sitting at which reports are heard and conclusions given.",
    "parents": [
      "RecordBase"
    ],
    "fields": {
      "visitId": {
        "text": "The visit it belongs to; absent: held on its own."
      },
      "kind": {
        "text": "What sort of session it is."
      },
      "date": {
        "text": "The day; absent: that of the visit."
      },
      "partOfDay": {
        "text": "Absent: not said."
      },
      "mode": {
        "text": "Absent: not said."
      },
      "venue": {
        "text": "Where it was held, in words; absent: not said."
      },
      "units": {
        "text": "The units worked with, present or represented."
      },
      "fields": {
        "text": "What it was about; absent: not said."
      },
      "participants": {
        "text": "Those with a part in it; absent: nobody is named.",
        "types": [
          "Participant"
        ]
      }
    }
  },
  "Shortage": {
    "text": "People who are missing.",
    "fields": {
      "field": {
        "text": "The field they are missing in; absent: not said."
      },
      "position": {
        "text": "The post they are missing for, in words; absent: not said."
      },
      "count": {
        "text": "How many are missing, in persons; absent: not said."
      }
    }
  },
  "Source": {
    "text": "Where facts come from: an article, an official document, a register, a dataset.",
    "parents": [
      "RecordBase"
    ],
    "fields": {
      "form": {
        "text": "What sort of source it is."
      },
      "extent": {
        "text": "How much of it was at hand; absent: all."
      },
      "publisher": {
        "text": "The paper, portal or agency that published it; absent: not stated."
      },
      "title": {
        "text": "Its title, as printed; absent: not at hand."
      },
      "author": {
        "text": "Its author as signed; absent: not signed."
      },
      "publishedOn": {
        "text": "Day of publication, as far as it is known; absent: not known."
      },
      "url": {
        "text": "Its web address; absent: not known."
      },
      "language": {
        "text": "The language it is written in."
      }
    }
  },
  "Staffing": {
    "text": "Posts and people of a body, as a register counts them. What someone merely says stands in a finding.",
    "parents": [
      "RecordBase"
    ],
    "fields": {
      "body": {
        "text": "The unit or body whose staff are counted."
      },
      "asOf": {
        "text": "The day it holds for; absent: not said."
      },
      "category": {
        "text": "Which staff are counted."
      },
      "quota": {
        "text": "Posts assigned; absent: not said."
      },
      "present": {
        "text": "People present; absent: not said."
      },
      "byQualification": {
        "text": "Staff by highest qualification; absent: not reported.",
        "types": [
          "QualifiedStaff"
        ]
      },
      "shortages": {
        "text": "Posts not filled, by field or position; absent: none reported.",
        "types": [
          "Shortage"
        ]
      }
    }
  },
  "Stop": {
    "text": "One place gone to during a visit. Stops stand in their order.",
    "parents": [
      "RecordBase"
    ],
    "fields": {
      "at": {
        "text": "The unit, body or organisation gone to."
      },
      "placeKind": {
        "text": "What kind of place it was, where it is none of these; absent: the body or organisation says it."
      },
      "placeName": {
        "text": "Its name in words, where there is one beside `at`; absent: none."
      },
      "activities": {
        "text": "What was done there; absent: not said."
      },
      "date": {
        "text": "The day; absent: that of the visit."
      },
      "phase": {
        "text": "Before or after the working session; absent: not said, or there was none."
      }
    }
  },
  "StreamIssueParams": {
    "text": "The params of issues about lines of a stream.",
    "fields": {
      "invalid_utf8": {
        "text": "A line of bytes that are no UTF-8."
      },
      "line_too_long": {
        "text": "A line longer than the receiver reads, in bytes."
      },
      "blank_line": {
        "text": "A line with nothing on it."
      },
      "byte_order_mark": {
        "text": "A byte order mark before the first line."
      },
      "unfinished_line": {
        "text": "A last line without a line feed: the file may be cut off."
      }
    }
  },
  "Succession": {
    "text": "How one unit came to be: one record per successor, as the resolutions are written.",
    "parents": [
      "RecordBase"
    ],
    "fields": {
      "successor": {
        "text": "The unit that came to be."
      },
      "arrangement": {
        "text": "How the successor came about."
      },
      "predecessors": {
        "text": "The units it was made from.",
        "types": [
          "Predecessor"
        ]
      },
      "instrument": {
        "text": "The resolution and clause; absent: not given.",
        "types": [
          "Citation"
        ]
      },
      "adoptedOn": {
        "text": "Day of adoption; absent: not given."
      },
      "effectiveOn": {
        "text": "Day of legal effect (2025: 16 June for communes, 12 June for provinces); absent: not given."
      },
      "operationalFrom": {
        "text": "First day of operation (2025: 1 July); absent: not given."
      }
    }
  },
  "TableIssueParams": {
    "text": "The params of issues about files of tables: CSV and workbooks.",
    "fields": {
      "unreadable_file": {
        "text": "A file that cannot be read; `found` says what was found where the reason does not."
      },
      "unknown_sheet": {
        "text": "A sheet that is none of the tables; `similar` is one that is."
      },
      "unknown_column": {
        "text": "A column whose heading is none of the sheet; `similar` is one that is."
      },
      "repeated_column": {
        "text": "A heading that stands over two columns."
      },
      "ambiguous_cell": {
        "text": "A cell that may mean several things; `readings` are some of them."
      },
      "unreadable_number": {
        "text": "A text where a number is expected that is none as numbers are written; `example` is one that is."
      },
      "unreadable_day": {
        "text": "A cell that is no day; `partial`: a month or year would do."
      },
      "unit_name_not_found": {
        "text": "A text that names no unit, or none that a registry was given for; `similar` are units with a similar name."
      },
      "formula_without_value": {
        "text": "A formula without a value, or one whose value is an error."
      },
      "merged_cells": {
        "text": "A cell that spans several; `range` such as `B3:B5`."
      }
    }
  },
  "Task": {
    "text": "What one addressee owes. Stands alone: on a screen and in a file no directive is needed beside it.",
    "parents": [
      "RecordBase"
    ],
    "fields": {
      "directiveId": {
        "text": "The directive it comes from; absent: assigned otherwise."
      },
      "assignee": {
        "text": "The one addressee that has to do it."
      },
      "role": {
        "text": "Lead (chủ trì) or coordinating (phối hợp)."
      },
      "summary": {
        "text": "What is to be done."
      },
      "obligations": {
        "text": "What kind of act is owed."
      },
      "assignedOn": {
        "text": "The day it was assigned."
      },
      "deadline": {
        "text": "The deadline as it was set; absent: none was.",
        "types": [
          "DeadlineBy",
          "DeadlineWithin",
          "DeadlineBefore",
          "DeadlineRecurring"
        ]
      },
      "dueOn": {
        "text": "The due day, fixed with the holidays known when the task was made; absent: it has none."
      },
      "events": {
        "text": "What happened to it, in order; absent: nothing reported.",
        "types": [
          "TaskStep",
          "TaskDocumented",
          "TaskProgress",
          "TaskCompleted",
          "TaskExtended",
          "TaskEscalated"
        ]
      }
    }
  },
  "TaskCompleted": {
    "text": "The work is done.",
    "parents": [
      "EventBase"
    ],
    "fields": {
      "type": {
        "text": "It was done."
      },
      "date": {
        "text": "The day it was done."
      }
    }
  },
  "TaskDocumented": {
    "text": "An oral directive was put into a document.",
    "parents": [
      "EventBase"
    ],
    "fields": {
      "type": {
        "text": "The oral task was put in writing."
      },
      "documentId": {
        "text": "The document that puts it in writing."
      }
    }
  },
  "TaskEscalated": {
    "text": "The matter was taken to a higher authority; the task stays open.",
    "parents": [
      "EventBase"
    ],
    "fields": {
      "type": {
        "text": "It was taken up to a higher level; it stays open."
      },
      "addressedTo": {
        "text": "To whom it was taken up."
      },
      "reason": {
        "text": "Why it could not be settled."
      }
    }
  },
  "TaskExtended": {
    "text": "The due day was moved.",
    "parents": [
      "EventBase"
    ],
    "fields": {
      "type": {
        "text": "It was given more time."
      },
      "date": {
        "text": "The day the extension was granted."
      },
      "dueOn": {
        "text": "The new due day."
      }
    }
  },
  "TaskProgress": {
    "text": "The assignee told how far the work is.",
    "parents": [
      "EventBase"
    ],
    "fields": {
      "type": {
        "text": "Progress was reported."
      },
      "percent": {
        "text": "Share of the work done, 0 to 100."
      }
    }
  },
  "TaskStep": {
    "text": "An event that needs nothing beyond what every event may say.",
    "parents": [
      "EventBase"
    ],
    "fields": {
      "type": {
        "text": "What happened."
      }
    }
  },
  "Translation": {
    "text": "A text of the record in another language.",
    "fields": {
      "pointer": {
        "text": "JSON Pointer to the text within the record."
      },
      "language": {
        "text": "Language of the translation."
      },
      "text": {
        "text": "The translated text."
      }
    }
  },
  "UnitGroup": {
    "text": "Communes spoken of together: a former district's, a cluster, a region. Facts said of them undivided name the group.",
    "parents": [
      "RecordBase"
    ],
    "fields": {
      "kind": {
        "text": "What makes them a group."
      },
      "name": {
        "text": "What the group is called: \"vùng Mù Cang Chải\"."
      },
      "province": {
        "text": "The province whose communes they are."
      },
      "communes": {
        "text": "Its members, as far as they are named; absent: none is."
      },
      "complete": {
        "text": "`true`: every member is listed. `false`: there are, or may be, more."
      },
      "count": {
        "text": "How many members it has, when said; absent: not said."
      },
      "formerDistricts": {
        "text": "The former districts it covers; absent: not said."
      }
    }
  },
  "UnitName": {
    "text": "A unit's name as the sender wrote it, to be compared with the registry.",
    "fields": {
      "ref": {
        "text": "The unit meant."
      },
      "name": {
        "text": "The spelling, with or without its kind: \"xã Căn Co\"."
      }
    }
  },
  "UnitProfile": {
    "text": "Basic figures of a unit at a time. Sources differ: two profiles of one unit may both be right.",
    "parents": [
      "RecordBase"
    ],
    "fields": {
      "unit": {
        "text": "The unit that is described."
      },
      "asOf": {
        "text": "The day the figures hold for; absent: not said."
      },
      "areaKm2": {
        "text": "Natural area in square kilometres."
      },
      "population": {
        "text": "Number of people."
      },
      "households": {
        "text": "Number of households."
      },
      "residentialAreas": {
        "text": "Villages, hamlets, residential groups; absent: not reported.",
        "types": [
          "ResidentialAreas"
        ]
      },
      "regionClasses": {
        "text": "Terrain and region classes that apply; absent: not said."
      },
      "povertyRatePercent": {
        "text": "Share of poor households, in percent."
      }
    }
  },
  "Visit": {
    "text": "A delegation goes to communes.",
    "parents": [
      "RecordBase"
    ],
    "fields": {
      "delegationId": {
        "text": "The delegation; absent: none was named, see `ledBy`."
      },
      "ledBy": {
        "text": "Who led it, where no delegation is recorded; absent: its head, or not said."
      },
      "date": {
        "text": "The day, or the first of several."
      },
      "endDate": {
        "text": "The last day; absent: one day."
      },
      "partOfDay": {
        "text": "Absent: not said."
      },
      "activities": {
        "text": "What it was for."
      },
      "units": {
        "text": "The units gone to; never those merely invited."
      },
      "stops": {
        "text": "The places gone to, in order; absent: not reported.",
        "types": [
          "Stop"
        ]
      },
      "announced": {
        "text": "`true`: announced beforehand, `false`: not. Absent: not said."
      },
      "mandate": {
        "text": "The plan or decision it follows, where the delegation names none; absent: none given.",
        "types": [
          "Citation"
        ]
      },
      "followsUpId": {
        "text": "The earlier visit it follows up; absent: none."
      }
    }
  },
  "Within": {
    "text": "Where and when something was said or done.",
    "fields": {
      "context": {
        "text": "The narrowest known place where it was said; absent: said outside any visit or session."
      },
      "documentId": {
        "text": "The document it stands in; absent: said, not written."
      },
      "date": {
        "text": "The day; absent: that of the context, else that of the document."
      }
    }
  }
};
