// Written by `npm run generate` from the TSV files of this folder.

export const info = {
  "edition": "2026-09-20",
  "asOf": "2026-09-25",
  "digest": "sha256:8a99ed66ef3891ec27276eff8d5101ec3cab607554870afe596bb5e1a101ed4e",
  "counts": {
    "provinces": 34,
    "communes": 3321,
    "amendments": 25,
    "formerProvinces": 63,
    "formerDistricts": 696,
    "formerCommunes": 10035,
    "successions": 10573
  }
} as const;
