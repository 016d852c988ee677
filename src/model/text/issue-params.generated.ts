// Written by `npm run generate` from src/issues/params.ts.

import type { ParamsText } from "./params-text.js";

export const issueParams: Readonly<Record<string, ParamsText>> = {
  "wrong_type": {
    "type": "object",
    "properties": {
      "expected": {
        "type": "string",
        "enum": [
          "list",
          "not-a-number",
          "nothing",
          "null",
          "number",
          "object",
          "other",
          "text",
          "text-number-or-yes-no",
          "text-or-number",
          "whole-number",
          "yes-no"
        ]
      },
      "found": {
        "type": "string",
        "enum": [
          "list",
          "not-a-number",
          "nothing",
          "null",
          "number",
          "object",
          "other",
          "text",
          "text-number-or-yes-no",
          "text-or-number",
          "whole-number",
          "yes-no"
        ]
      }
    },
    "required": [
      "expected",
      "found"
    ],
    "additionalProperties": false
  },
  "missing_field": {
    "type": "object",
    "properties": {
      "field": {
        "type": "string"
      }
    },
    "required": [
      "field"
    ],
    "additionalProperties": false
  },
  "unknown_key": {
    "type": "object",
    "properties": {
      "key": {
        "type": "string"
      },
      "similar": {
        "type": "string"
      }
    },
    "required": [
      "key"
    ],
    "additionalProperties": false
  },
  "invalid_code": {
    "type": "object",
    "properties": {
      "list": {
        "type": "string"
      },
      "found": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "type": "null"
          },
          {
            "type": "number"
          },
          {
            "type": "string"
          }
        ]
      },
      "allowed": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "similar": {
        "type": "string"
      }
    },
    "required": [
      "list",
      "found",
      "allowed"
    ],
    "additionalProperties": false
  },
  "invalid_literal": {
    "type": "object",
    "properties": {
      "expected": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "type": "null"
          },
          {
            "type": "number"
          },
          {
            "type": "string"
          }
        ]
      },
      "found": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "type": "null"
          },
          {
            "type": "number"
          },
          {
            "type": "string"
          }
        ]
      }
    },
    "required": [
      "expected",
      "found"
    ],
    "additionalProperties": false
  },
  "invalid_format": {
    "type": "object",
    "properties": {
      "format": {
        "type": "string"
      },
      "found": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "type": "null"
          },
          {
            "type": "number"
          },
          {
            "type": "string"
          }
        ]
      }
    },
    "required": [
      "format",
      "found"
    ],
    "additionalProperties": false
  },
  "blank_text": {
    "type": "object",
    "properties": {},
    "additionalProperties": false
  },
  "invalid_characters": {
    "type": "object",
    "properties": {
      "position": {
        "type": "number"
      },
      "character": {
        "type": "string"
      }
    },
    "required": [
      "position",
      "character"
    ],
    "additionalProperties": false
  },
  "text_too_long": {
    "type": "object",
    "properties": {
      "max": {
        "type": "number"
      },
      "found": {
        "type": "number"
      }
    },
    "required": [
      "max",
      "found"
    ],
    "additionalProperties": false
  },
  "empty_list": {
    "type": "object",
    "properties": {},
    "additionalProperties": false
  },
  "too_many_items": {
    "type": "object",
    "properties": {
      "max": {
        "type": "number"
      },
      "found": {
        "type": "number"
      }
    },
    "required": [
      "max",
      "found"
    ],
    "additionalProperties": false
  },
  "number_too_small": {
    "type": "object",
    "properties": {
      "min": {
        "type": "number"
      },
      "found": {
        "type": "number"
      }
    },
    "required": [
      "min",
      "found"
    ],
    "additionalProperties": false
  },
  "number_too_large": {
    "type": "object",
    "properties": {
      "max": {
        "type": "number"
      },
      "found": {
        "type": "number"
      }
    },
    "required": [
      "max",
      "found"
    ],
    "additionalProperties": false
  },
  "number_not_whole": {
    "type": "object",
    "properties": {
      "found": {
        "type": "number"
      }
    },
    "required": [
      "found"
    ],
    "additionalProperties": false
  },
  "invalid_json": {
    "type": "object",
    "properties": {
      "found": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "type": "null"
          },
          {
            "type": "number"
          },
          {
            "type": "string"
          }
        ]
      }
    },
    "required": [
      "found"
    ],
    "additionalProperties": false
  },
  "unreadable_value": {
    "type": "object",
    "properties": {},
    "additionalProperties": false
  },
  "unsupported_version": {
    "type": "object",
    "properties": {
      "supported": {
        "type": "string"
      },
      "found": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "type": "null"
          },
          {
            "type": "number"
          },
          {
            "type": "string"
          }
        ]
      }
    },
    "required": [
      "supported",
      "found"
    ],
    "additionalProperties": false
  },
  "unknown_kind": {
    "type": "object",
    "properties": {
      "found": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "type": "null"
          },
          {
            "type": "number"
          },
          {
            "type": "string"
          }
        ]
      },
      "similar": {
        "type": "string"
      }
    },
    "required": [
      "found"
    ],
    "additionalProperties": false
  },
  "duplicate_id": {
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "first": {
        "type": "string"
      },
      "firstLine": {
        "type": "number"
      }
    },
    "required": [
      "id",
      "first"
    ],
    "additionalProperties": false
  },
  "reference_not_found": {
    "type": "object",
    "properties": {
      "kind": {
        "type": "string",
        "enum": [
          "answer",
          "commitment",
          "commune",
          "delegation",
          "directive",
          "document",
          "dossier-statistics",
          "finding",
          "former-unit",
          "gift",
          "milestone",
          "official",
          "organisation",
          "party-statistics",
          "personnel-movement",
          "plan",
          "project",
          "proposal",
          "province",
          "report",
          "score",
          "service-centre",
          "session",
          "source",
          "staffing",
          "stop",
          "succession",
          "task",
          "unit-group",
          "unit-profile",
          "visit"
        ]
      },
      "id": {
        "type": "string"
      }
    },
    "required": [
      "kind",
      "id"
    ],
    "additionalProperties": false
  },
  "id_without_owner": {
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      }
    },
    "required": [
      "id"
    ],
    "additionalProperties": false
  },
  "missing_any_of": {
    "type": "object",
    "properties": {
      "fields": {
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    },
    "required": [
      "fields"
    ],
    "additionalProperties": false
  },
  "required_when": {
    "type": "object",
    "properties": {
      "field": {
        "type": "string"
      },
      "when": {
        "type": "string"
      },
      "value": {
        "type": "string"
      }
    },
    "required": [
      "field",
      "when",
      "value"
    ],
    "additionalProperties": false
  },
  "not_allowed_when": {
    "type": "object",
    "properties": {
      "field": {
        "type": "string"
      },
      "when": {
        "type": "string"
      },
      "value": {
        "type": "string"
      }
    },
    "required": [
      "field",
      "when",
      "value"
    ],
    "additionalProperties": false
  },
  "period_reversed": {
    "type": "object",
    "properties": {
      "start": {
        "type": "string"
      },
      "end": {
        "type": "string"
      },
      "startField": {
        "type": "string"
      },
      "endField": {
        "type": "string"
      }
    },
    "required": [
      "start",
      "end",
      "startField",
      "endField"
    ],
    "additionalProperties": false
  },
  "pointer_leads_nowhere": {
    "type": "object",
    "properties": {
      "target": {
        "type": "string"
      }
    },
    "required": [
      "target"
    ],
    "additionalProperties": false
  },
  "state_with_value": {
    "type": "object",
    "properties": {
      "target": {
        "type": "string"
      },
      "state": {
        "type": "string"
      }
    },
    "required": [
      "target",
      "state"
    ],
    "additionalProperties": false
  },
  "finding_without_field": {
    "type": "object",
    "properties": {},
    "additionalProperties": false
  },
  "stop_outside_visit": {
    "type": "object",
    "properties": {
      "unit": {
        "type": "string"
      }
    },
    "required": [
      "unit"
    ],
    "additionalProperties": false
  },
  "title_body_mismatch": {
    "type": "object",
    "properties": {
      "title": {
        "type": "string"
      },
      "body": {
        "type": "string"
      }
    },
    "required": [
      "title",
      "body"
    ],
    "additionalProperties": false
  },
  "parts_exceed_total": {
    "type": "object",
    "properties": {
      "sum": {
        "type": "number"
      },
      "total": {
        "type": "number"
      },
      "complete": {
        "type": "boolean"
      }
    },
    "required": [
      "sum",
      "total",
      "complete"
    ],
    "additionalProperties": false
  },
  "part_exceeds_whole": {
    "type": "object",
    "properties": {
      "part": {
        "type": "number"
      },
      "whole": {
        "type": "number"
      }
    },
    "required": [
      "part",
      "whole"
    ],
    "additionalProperties": false
  },
  "dossier_sum_mismatch": {
    "type": "object",
    "properties": {
      "total": {
        "type": "string"
      },
      "parts": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "expected": {
        "type": "number"
      },
      "found": {
        "type": "number"
      }
    },
    "required": [
      "total",
      "parts",
      "expected",
      "found"
    ],
    "additionalProperties": false
  },
  "dossier_part_exceeds": {
    "type": "object",
    "properties": {
      "parts": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "whole": {
        "type": "string"
      },
      "partCount": {
        "type": "number"
      },
      "wholeCount": {
        "type": "number"
      }
    },
    "required": [
      "parts",
      "whole",
      "partCount",
      "wholeCount"
    ],
    "additionalProperties": false
  },
  "dossier_balance_mismatch": {
    "type": "object",
    "properties": {
      "parts": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "expected": {
        "type": "number"
      },
      "found": {
        "type": "number"
      }
    },
    "required": [
      "parts",
      "expected",
      "found"
    ],
    "additionalProperties": false
  },
  "rate_not_reachable": {
    "type": "object",
    "properties": {
      "rate": {
        "type": "string"
      },
      "percent": {
        "type": "number"
      },
      "counts": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "totals": {
        "type": "array",
        "items": {
          "type": "number"
        }
      },
      "below": {
        "type": "number"
      },
      "above": {
        "type": "number"
      },
      "stated": {
        "type": "boolean"
      }
    },
    "required": [
      "rate",
      "percent",
      "counts",
      "totals",
      "below",
      "above",
      "stated"
    ],
    "additionalProperties": false
  },
  "rate_beyond_received": {
    "type": "object",
    "properties": {
      "rate": {
        "type": "string"
      },
      "percent": {
        "type": "number"
      },
      "received": {
        "type": "number"
      },
      "smallest": {
        "type": "number"
      }
    },
    "required": [
      "rate",
      "percent",
      "received",
      "smallest"
    ],
    "additionalProperties": false
  },
  "rate_contradicts_counts": {
    "type": "object",
    "properties": {
      "rate": {
        "type": "string"
      },
      "percent": {
        "type": "number"
      },
      "part": {
        "type": "number"
      },
      "total": {
        "type": "number"
      },
      "computed": {
        "type": "number"
      }
    },
    "required": [
      "rate",
      "percent",
      "part",
      "total",
      "computed"
    ],
    "additionalProperties": false
  },
  "after_issue": {
    "type": "object",
    "properties": {
      "day": {
        "type": "string"
      },
      "issuedOn": {
        "type": "string"
      }
    },
    "required": [
      "day",
      "issuedOn"
    ],
    "additionalProperties": false
  },
  "published_before_visit": {
    "type": "object",
    "properties": {
      "date": {
        "type": "string"
      },
      "publishedOn": {
        "type": "string"
      }
    },
    "required": [
      "date",
      "publishedOn"
    ],
    "additionalProperties": false
  },
  "answer_before_proposal": {
    "type": "object",
    "properties": {
      "answered": {
        "type": "string"
      },
      "raised": {
        "type": "string"
      },
      "proposalId": {
        "type": "string"
      }
    },
    "required": [
      "answered",
      "raised",
      "proposalId"
    ],
    "additionalProperties": false
  },
  "deadline_before_issue": {
    "type": "object",
    "properties": {
      "deadline": {
        "type": "string"
      },
      "issued": {
        "type": "string"
      }
    },
    "required": [
      "deadline",
      "issued"
    ],
    "additionalProperties": false
  },
  "gift_of_nothing": {
    "type": "object",
    "properties": {
      "item": {
        "type": "string"
      }
    },
    "required": [
      "item"
    ],
    "additionalProperties": false
  },
  "list_count_mismatch": {
    "type": "object",
    "properties": {
      "listed": {
        "type": "number"
      },
      "stated": {
        "type": "number"
      },
      "complete": {
        "type": "boolean"
      }
    },
    "required": [
      "listed",
      "stated",
      "complete"
    ],
    "additionalProperties": false
  },
  "measure_without_time": {
    "type": "object",
    "properties": {
      "name": {
        "type": "string"
      }
    },
    "required": [
      "name"
    ],
    "additionalProperties": false
  },
  "repeated_item": {
    "type": "object",
    "properties": {
      "item": {
        "type": "string"
      }
    },
    "required": [
      "item"
    ],
    "additionalProperties": false
  },
  "event_not_allowed": {
    "type": "object",
    "properties": {
      "kind": {
        "type": "string",
        "enum": [
          "proposal",
          "task"
        ]
      },
      "event": {
        "type": "string"
      },
      "status": {
        "type": "string"
      },
      "allowed": {
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    },
    "required": [
      "kind",
      "event",
      "status",
      "allowed"
    ],
    "additionalProperties": false
  },
  "event_out_of_order": {
    "type": "object",
    "properties": {
      "kind": {
        "type": "string",
        "enum": [
          "proposal",
          "task"
        ]
      },
      "event": {
        "type": "string"
      },
      "date": {
        "type": "string"
      },
      "previous": {
        "type": "string"
      },
      "previousDate": {
        "type": "string"
      }
    },
    "required": [
      "kind",
      "event",
      "date",
      "previousDate"
    ],
    "additionalProperties": false
  },
  "extension_not_later": {
    "type": "object",
    "properties": {
      "dueOn": {
        "type": "string"
      },
      "previous": {
        "type": "string"
      }
    },
    "required": [
      "dueOn",
      "previous"
    ],
    "additionalProperties": false
  },
  "extension_by_assignee": {
    "type": "object",
    "properties": {
      "by": {
        "type": "string"
      }
    },
    "required": [
      "by"
    ],
    "additionalProperties": false
  },
  "completed_without_document": {
    "type": "object",
    "properties": {},
    "additionalProperties": false
  },
  "unit_not_found": {
    "type": "object",
    "properties": {
      "ref": {
        "type": "string"
      }
    },
    "required": [
      "ref"
    ],
    "additionalProperties": false
  },
  "former_code_used": {
    "type": "object",
    "properties": {
      "ref": {
        "type": "string"
      },
      "formerKind": {
        "type": "string"
      },
      "formerName": {
        "type": "string"
      },
      "became": {
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    },
    "required": [
      "ref",
      "formerKind",
      "formerName",
      "became"
    ],
    "additionalProperties": false
  },
  "unit_not_in_force": {
    "type": "object",
    "properties": {
      "ref": {
        "type": "string"
      },
      "day": {
        "type": "string"
      },
      "since": {
        "type": "string"
      }
    },
    "required": [
      "ref",
      "day",
      "since"
    ],
    "additionalProperties": false
  },
  "kind_not_in_force": {
    "type": "object",
    "properties": {
      "ref": {
        "type": "string"
      },
      "name": {
        "type": "string"
      },
      "found": {
        "type": "string"
      },
      "expected": {
        "type": "string"
      },
      "day": {
        "type": "string"
      }
    },
    "required": [
      "ref",
      "name",
      "found",
      "expected"
    ],
    "additionalProperties": false
  },
  "name_code_mismatch": {
    "type": "object",
    "properties": {
      "ref": {
        "type": "string"
      },
      "found": {
        "type": "string"
      },
      "kind": {
        "type": "string"
      },
      "name": {
        "type": "string"
      },
      "provinceKind": {
        "type": "string"
      },
      "provinceName": {
        "type": "string"
      },
      "formerly": {
        "type": "boolean"
      }
    },
    "required": [
      "ref",
      "found",
      "kind",
      "name",
      "formerly"
    ],
    "additionalProperties": false
  },
  "province_mismatch": {
    "type": "object",
    "properties": {
      "ref": {
        "type": "string"
      },
      "kind": {
        "type": "string"
      },
      "name": {
        "type": "string"
      },
      "found": {
        "type": "string"
      },
      "expected": {
        "type": "string"
      },
      "provinceKind": {
        "type": "string"
      },
      "provinceName": {
        "type": "string"
      }
    },
    "required": [
      "ref",
      "kind",
      "name",
      "found",
      "expected",
      "provinceKind",
      "provinceName"
    ],
    "additionalProperties": false
  },
  "succession_mismatch": {
    "type": "object",
    "properties": {
      "successor": {
        "type": "string"
      },
      "missing": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "extra": {
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    },
    "required": [
      "successor",
      "missing",
      "extra"
    ],
    "additionalProperties": false
  },
  "succession_extent_mismatch": {
    "type": "object",
    "properties": {
      "predecessor": {
        "type": "string"
      },
      "found": {
        "type": "string"
      },
      "expected": {
        "type": "string"
      }
    },
    "required": [
      "predecessor",
      "found",
      "expected"
    ],
    "additionalProperties": false
  },
  "repeated_record": {
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "first": {
        "type": "string"
      }
    },
    "required": [
      "id",
      "first"
    ],
    "additionalProperties": false
  },
  "personal_data": {
    "type": "object",
    "properties": {
      "what": {
        "type": "string",
        "enum": [
          "email",
          "identity-number",
          "phone-number"
        ]
      },
      "position": {
        "type": "number"
      }
    },
    "required": [
      "what",
      "position"
    ],
    "additionalProperties": false
  },
  "kind_ended": {
    "type": "object",
    "properties": {
      "kind": {
        "type": "string"
      },
      "validTo": {
        "type": "string"
      },
      "ended": {
        "type": "string"
      }
    },
    "required": [
      "kind",
      "validTo",
      "ended"
    ],
    "additionalProperties": false
  },
  "validity_overlap": {
    "type": "object",
    "properties": {
      "code": {
        "type": "string"
      },
      "validFrom": {
        "type": "string"
      },
      "first": {
        "type": "string"
      },
      "firstLine": {
        "type": "number"
      }
    },
    "required": [
      "code",
      "validFrom",
      "first"
    ],
    "additionalProperties": false
  },
  "unit_name_repeated": {
    "type": "object",
    "properties": {
      "name": {
        "type": "string"
      },
      "provinceCode": {
        "type": "string"
      },
      "other": {
        "type": "string"
      }
    },
    "required": [
      "name",
      "provinceCode",
      "other"
    ],
    "additionalProperties": false
  },
  "succession_date_differs": {
    "type": "object",
    "properties": {
      "field": {
        "type": "string"
      },
      "found": {
        "type": "string"
      },
      "expected": {
        "type": "string"
      }
    },
    "required": [
      "field",
      "found",
      "expected"
    ],
    "additionalProperties": false
  },
  "successor_kind_unlikely": {
    "type": "object",
    "properties": {
      "kind": {
        "type": "string"
      },
      "expected": {
        "type": "string"
      }
    },
    "required": [
      "kind",
      "expected"
    ],
    "additionalProperties": false
  },
  "predecessor_used_twice": {
    "type": "object",
    "properties": {
      "predecessor": {
        "type": "string"
      },
      "first": {
        "type": "string"
      },
      "firstLine": {
        "type": "number"
      }
    },
    "required": [
      "predecessor",
      "first"
    ],
    "additionalProperties": false
  },
  "area_differs": {
    "type": "object",
    "properties": {
      "area": {
        "type": "number"
      },
      "sum": {
        "type": "number"
      }
    },
    "required": [
      "area",
      "sum"
    ],
    "additionalProperties": false
  },
  "below_standard": {
    "type": "object",
    "properties": {
      "field": {
        "type": "string"
      },
      "found": {
        "type": "number"
      },
      "standard": {
        "type": "number"
      }
    },
    "required": [
      "field",
      "found",
      "standard"
    ],
    "additionalProperties": false
  },
  "two_heads": {
    "type": "object",
    "properties": {
      "title": {
        "type": "string"
      },
      "body": {
        "type": "string"
      },
      "first": {
        "type": "string"
      },
      "firstLine": {
        "type": "number"
      }
    },
    "required": [
      "title",
      "body",
      "first"
    ],
    "additionalProperties": false
  },
  "director_is_vice_chair": {
    "type": "object",
    "properties": {
      "unit": {
        "type": "string"
      },
      "since": {
        "type": "string"
      }
    },
    "required": [
      "unit",
      "since"
    ],
    "additionalProperties": false
  },
  "director_not_vice_chair": {
    "type": "object",
    "properties": {
      "unit": {
        "type": "string"
      },
      "until": {
        "type": "string"
      }
    },
    "required": [
      "unit",
      "until"
    ],
    "additionalProperties": false
  },
  "body_name_ended": {
    "type": "object",
    "properties": {
      "body": {
        "type": "string"
      },
      "ended": {
        "type": "string"
      }
    },
    "required": [
      "body",
      "ended"
    ],
    "additionalProperties": false
  },
  "commune_centre_in_one_level_province": {
    "type": "object",
    "properties": {
      "unit": {
        "type": "string"
      },
      "province": {
        "type": "string"
      }
    },
    "required": [
      "unit",
      "province"
    ],
    "additionalProperties": false
  },
  "period_before_unit": {
    "type": "object",
    "properties": {
      "unit": {
        "type": "string"
      },
      "start": {
        "type": "string"
      },
      "since": {
        "type": "string"
      }
    },
    "required": [
      "unit",
      "start",
      "since"
    ],
    "additionalProperties": false
  },
  "authority_exceeds_centre": {
    "type": "object",
    "properties": {
      "received": {
        "type": "number"
      },
      "atCentre": {
        "type": "number"
      },
      "otherId": {
        "type": "string"
      }
    },
    "required": [
      "received",
      "atCentre",
      "otherId"
    ],
    "additionalProperties": false
  },
  "unit_outside_province": {
    "type": "object",
    "properties": {
      "unit": {
        "type": "string"
      },
      "province": {
        "type": "string"
      }
    },
    "required": [
      "unit",
      "province"
    ],
    "additionalProperties": false
  },
  "delegation_in_two_places": {
    "type": "object",
    "properties": {
      "date": {
        "type": "string"
      },
      "first": {
        "type": "string"
      },
      "firstLine": {
        "type": "number"
      }
    },
    "required": [
      "date",
      "first"
    ],
    "additionalProperties": false
  },
  "follow_up_not_later": {
    "type": "object",
    "properties": {
      "date": {
        "type": "string"
      },
      "earlierId": {
        "type": "string"
      },
      "earlierDate": {
        "type": "string"
      }
    },
    "required": [
      "date",
      "earlierId",
      "earlierDate"
    ],
    "additionalProperties": false
  },
  "follow_up_elsewhere": {
    "type": "object",
    "properties": {
      "earlierId": {
        "type": "string"
      }
    },
    "required": [
      "earlierId"
    ],
    "additionalProperties": false
  },
  "former_unit_acts": {
    "type": "object",
    "properties": {
      "actor": {
        "type": "string"
      },
      "day": {
        "type": "string"
      }
    },
    "required": [
      "actor",
      "day"
    ],
    "additionalProperties": false
  },
  "directive_upwards": {
    "type": "object",
    "properties": {
      "issuer": {
        "type": "string"
      },
      "addressee": {
        "type": "string"
      }
    },
    "required": [
      "issuer",
      "addressee"
    ],
    "additionalProperties": false
  },
  "directive_outside_area": {
    "type": "object",
    "properties": {
      "issuer": {
        "type": "string"
      },
      "addressee": {
        "type": "string"
      }
    },
    "required": [
      "issuer",
      "addressee"
    ],
    "additionalProperties": false
  },
  "ministry_directs_commune": {
    "type": "object",
    "properties": {
      "issuer": {
        "type": "string"
      },
      "addressee": {
        "type": "string"
      },
      "kind": {
        "type": "string"
      }
    },
    "required": [
      "issuer",
      "addressee",
      "kind"
    ],
    "additionalProperties": false
  },
  "document_before_act": {
    "type": "object",
    "properties": {
      "date": {
        "type": "string"
      },
      "documentId": {
        "type": "string"
      },
      "issuedOn": {
        "type": "string"
      }
    },
    "required": [
      "date",
      "documentId",
      "issuedOn"
    ],
    "additionalProperties": false
  },
  "task_differs_from_directive": {
    "type": "object",
    "properties": {
      "field": {
        "type": "string"
      },
      "directiveId": {
        "type": "string"
      }
    },
    "required": [
      "field",
      "directiveId"
    ],
    "additionalProperties": false
  },
  "invalid_utf8": {
    "type": "object",
    "properties": {},
    "additionalProperties": false
  },
  "line_too_long": {
    "type": "object",
    "properties": {
      "max": {
        "type": "number"
      },
      "found": {
        "type": "number"
      }
    },
    "required": [
      "max",
      "found"
    ],
    "additionalProperties": false
  },
  "blank_line": {
    "type": "object",
    "properties": {},
    "additionalProperties": false
  },
  "byte_order_mark": {
    "type": "object",
    "properties": {},
    "additionalProperties": false
  },
  "unfinished_line": {
    "type": "object",
    "properties": {},
    "additionalProperties": false
  },
  "unreadable_file": {
    "type": "object",
    "properties": {
      "reason": {
        "type": "string",
        "enum": [
          "csv",
          "damaged",
          "no-known-sheet",
          "not-a-workbook",
          "old-workbook",
          "protected",
          "too-large"
        ]
      },
      "found": {
        "type": "string"
      }
    },
    "required": [
      "reason"
    ],
    "additionalProperties": false
  },
  "unknown_sheet": {
    "type": "object",
    "properties": {
      "sheet": {
        "type": "string"
      },
      "similar": {
        "type": "string"
      }
    },
    "required": [
      "sheet"
    ],
    "additionalProperties": false
  },
  "unknown_column": {
    "type": "object",
    "properties": {
      "heading": {
        "type": "string"
      },
      "similar": {
        "type": "string"
      }
    },
    "required": [
      "heading"
    ],
    "additionalProperties": false
  },
  "repeated_column": {
    "type": "object",
    "properties": {
      "heading": {
        "type": "string"
      }
    },
    "required": [
      "heading"
    ],
    "additionalProperties": false
  },
  "ambiguous_cell": {
    "type": "object",
    "properties": {
      "found": {
        "type": "string"
      },
      "readings": {
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    },
    "required": [
      "found",
      "readings"
    ],
    "additionalProperties": false
  },
  "unreadable_number": {
    "type": "object",
    "properties": {
      "found": {
        "type": "string"
      },
      "example": {
        "type": "string"
      }
    },
    "required": [
      "found",
      "example"
    ],
    "additionalProperties": false
  },
  "unreadable_day": {
    "type": "object",
    "properties": {
      "found": {
        "type": "string"
      },
      "partial": {
        "type": "boolean"
      }
    },
    "required": [
      "found",
      "partial"
    ],
    "additionalProperties": false
  },
  "unit_name_not_found": {
    "type": "object",
    "properties": {
      "found": {
        "type": "string"
      },
      "similar": {
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    },
    "required": [
      "found",
      "similar"
    ],
    "additionalProperties": false
  },
  "formula_without_value": {
    "type": "object",
    "properties": {
      "found": {
        "type": "string"
      }
    },
    "required": [
      "found"
    ],
    "additionalProperties": false
  },
  "merged_cells": {
    "type": "object",
    "properties": {
      "range": {
        "type": "string"
      }
    },
    "required": [
      "range"
    ],
    "additionalProperties": false
  }
};
