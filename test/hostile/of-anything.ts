import * as haicap from "haicap";
import * as documents from "haicap/documents";
import * as issues from "haicap/issues";
import * as labels from "haicap/labels";
import * as tables from "haicap/tables";
import * as units from "haicap/units";
import * as former from "haicap/units/former";
import { example } from "../datasets.js";

type Calls = Readonly<Record<string, (value: never) => unknown>>;

const gift = labels.documentKindList;
const lookup = haicap.lookupIn(example("nam-ma"));
const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(String(value));

/** Functions that take any value, as a stranger may send it. */
export const ofAnything: Calls = {
  "haicap: formatIssue": (value) => haicap.formatIssue(value, "vi"),
  "haicap: isActorRef": haicap.isActorRef,
  "haicap: isDay": haicap.isDay,
  "haicap: isRecordKind": haicap.isRecordKind,
  "haicap: isUnitRef": haicap.isUnitRef,
  "haicap: migrate": (value) => haicap.migrate(value),
  "haicap: parseDay": haicap.parseDay,
  "haicap: parseLine": haicap.parseLine,
  "haicap: parseNumber": haicap.parseNumber,
  "haicap: parseRef": haicap.parseRef,
  "haicap: standardSchema": (value) => haicap.standardSchema("gift")["~standard"].validate(value),
  "haicap: validateDataset": haicap.validateDataset,
  "haicap: validateRecord": (value) => [
    haicap.validateRecord("visit", value),
    haicap.validateRecord(value, { id: "12/a" }),
  ],
  "haicap/issues: formatIssue": (value) => issues.formatIssue(value, "en"),
  "haicap/labels: codeOf": (value) => labels.codeOf(gift, value),
  "haicap/labels: listOf": labels.listOf,
  "haicap/units: findCommune": (value) => [
    units.findCommune(value),
    units.findCommune("03538", { on: value }),
  ],
  "haicap/units: findProvince": (value) => [
    units.findProvince(value),
    units.findProvince("12", { on: value }),
  ],
  "haicap/units: resolveUnit": (value) => [
    units.resolveUnit(value),
    units.resolveUnit("Nậm Mạ", { on: value }),
  ],
  "haicap/units/former: communesOfFormerDistrict": former.communesOfFormerDistrict,
  "haicap/units/former: convertCommune": former.convertCommune,
  "haicap/units/former: detectEra": (value) => former.detectEra([value, value]),
  "haicap/units/former: findFormerCommune": former.findFormerCommune,
  "haicap/units/former: findFormerDistrict": former.findFormerDistrict,
  "haicap/units/former: findFormerProvince": former.findFormerProvince,
  "haicap/units/former: predecessorsOf": former.predecessorsOf,
  "haicap/units/former: resolveUnit": former.resolveUnit,
  "haicap/units/former: successorsOf": former.successorsOf,
  "haicap/tables: fromRows": (value) => tables.fromRows({ findings: [value] }),
  "haicap/tables: readWorkbook": (value) => tables.readWorkbook(value),
  "haicap/tables: writeErrors": (value) => [
    tables.writeErrors(value, [], "vi"),
    tables.writeErrors(tables.workbookTemplate(["gift"]), [value], "vi"),
  ],
  "haicap/documents: parseAgencyId": (value) => documents.parseAgencyId(value, "vn-agency-qcvn102"),
  "haicap/documents: parseDocumentNumber": documents.parseDocumentNumber,
};

/** Functions that take a text, any text. */
export const ofText: Calls = {
  "haicap: isWithin": (text) => [haicap.isWithin(text, "/a"), haicap.isWithin("/a", text)],
  "haicap: nameOf": (text) => haicap.nameOf(text, lookup),
  "haicap: ownerOf": haicap.ownerOf,
  "haicap: parsePointer": haicap.parsePointer,
  "haicap: sameName": (text) => haicap.sameName(text, "Hòa"),
  "haicap: toPointer": (text) => haicap.toPointer([text, text]),
  "haicap: validateStream": (text) => haicap.validateStream([bytes(text)]).report(),
  "haicap: valueAt": (text) => haicap.valueAt(example("nam-ma"), text),
  "haicap: withoutNulls": (text) => haicap.withoutNulls({ text: [text, null] }),
  "haicap/labels: headingOf": (text) => [
    labels.headingOf(text, "/id", "vi"),
    labels.headingOf("visit", text, "vi"),
  ],
  "haicap/labels: labelOf": (text) => labels.labelOf(gift, text, "vi"),
  "haicap/tables: fromCsv": (text) => tables.fromCsv({ "findings.csv": text }),
  "haicap/units: listCommunes": (text) => units.listCommunes({ provinceCode: text, on: text }),
  "haicap/units: listProvinces": (text) => units.listProvinces({ on: text }),
  "haicap/units: searchUnits": (text) => units.searchUnits(text, { provinceCode: text }),
  "haicap/units/former: searchUnits": (text) => [
    former.searchUnits(text),
    former.searchUnits("Nậm", { provinceCode: text }),
  ],
};
