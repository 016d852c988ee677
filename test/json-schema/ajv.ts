import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { annotationKeywords } from "../../src/json-schema/json-schema.js";

/** Ajv as strict as it can be about the schemas themselves, with the library's annotations known. */
export function strictAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strictTypes: true, strictTuples: true });
  formats(ajv);
  ajv.addVocabulary([...annotationKeywords]);
  return ajv;
}
