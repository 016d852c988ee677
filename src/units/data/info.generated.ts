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
  },
  "instruments": [
    {
      "number": "202/2025/QH15",
      "effective": "2025-07-01",
      "subject": "provinces"
    },
    {
      "number": "19/2025/QĐ-TTg",
      "effective": "2025-07-01",
      "subject": "codes"
    },
    {
      "number": "1654/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "91"
    },
    {
      "number": "1655/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "96"
    },
    {
      "number": "1656/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "01"
    },
    {
      "number": "1657/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "04"
    },
    {
      "number": "1658/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "24"
    },
    {
      "number": "1659/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "48"
    },
    {
      "number": "1660/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "66"
    },
    {
      "number": "1661/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "11"
    },
    {
      "number": "1662/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "75"
    },
    {
      "number": "1663/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "82"
    },
    {
      "number": "1664/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "52"
    },
    {
      "number": "1665/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "42"
    },
    {
      "number": "1666/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "33"
    },
    {
      "number": "1667/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "56"
    },
    {
      "number": "1668/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "92"
    },
    {
      "number": "1669/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "31"
    },
    {
      "number": "1670/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "12"
    },
    {
      "number": "1671/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "68"
    },
    {
      "number": "1672/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "20"
    },
    {
      "number": "1673/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "15"
    },
    {
      "number": "1674/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "37"
    },
    {
      "number": "1675/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "46"
    },
    {
      "number": "1676/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "25"
    },
    {
      "number": "1677/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "51"
    },
    {
      "number": "1678/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "40"
    },
    {
      "number": "1679/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "22"
    },
    {
      "number": "1680/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "44"
    },
    {
      "number": "1681/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "14"
    },
    {
      "number": "1682/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "80"
    },
    {
      "number": "1683/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "19"
    },
    {
      "number": "1684/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "08"
    },
    {
      "number": "1685/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "79"
    },
    {
      "number": "1686/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "38"
    },
    {
      "number": "1687/NQ-UBTVQH15",
      "effective": "2025-07-01",
      "subject": "communes",
      "provinceCode": "86"
    },
    {
      "number": "237/NQ-UBTVQH16",
      "effective": "2026-04-30",
      "subject": "communes",
      "provinceCode": "75"
    },
    {
      "number": "30/2026/QH16",
      "effective": "2026-04-30",
      "subject": "provinces",
      "provinceCode": "75"
    },
    {
      "number": "36/2026/QH16",
      "effective": "2026-09-01",
      "subject": "provinces",
      "provinceCode": "22"
    },
    {
      "number": "388/NQ-UBTVQH16",
      "effective": "2026-09-20",
      "subject": "communes",
      "provinceCode": "24"
    },
    {
      "number": "39/2026/QH16",
      "effective": "2026-09-20",
      "subject": "provinces",
      "provinceCode": "24"
    }
  ]
} as const;
