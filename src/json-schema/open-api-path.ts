import type { JsonSchema } from "./json-schema.js";

const schema = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string): JsonSchema => ({ "application/json": { schema: schema(name) } });
const problem = (description: string): JsonSchema => ({
  description,
  content: { "application/problem+json": { schema: schema("Problem") } },
});

const refused = {
  "401": problem("No token, or one that is not valid"),
  "403": problem("The agency may not do this"),
};
const datasetId = {
  name: "datasetId",
  in: "path",
  required: true,
  description: "Id of the dataset, percent-encoded: `12%2F2025-10`",
  schema: schema("Id"),
};

/** The paths of the exchange. */
export const exchangePaths: JsonSchema = {
  "/datasets": {
    post: {
      operationId: "submitDataset",
      tags: ["datasets"],
      summary: "Submit a dataset",
      description:
        "A dataset in one document, or as a stream with one record a line. An id that was sent before replaces what it named; `withdrawn` takes back.",
      requestBody: {
        required: true,
        content: {
          ...json("Dataset"),
          "application/x-ndjson": {
            schema: { type: "string", description: "Lines that follow haicap/schema/line.json" },
          },
        },
      },
      responses: {
        "201": {
          description: "Accepted; warnings may remain",
          headers: {
            Location: { description: "Where the report can be read again", schema: { type: "string" } },
          },
          content: json("ValidationReport"),
        },
        "400": problem("The body is not JSON"),
        "413": problem("The body is too large"),
        "422": { description: "Refused; the report says why", content: json("ValidationReport") },
        ...refused,
      },
    },
  },
  "/datasets/{datasetId}/report": {
    get: {
      operationId: "readReport",
      tags: ["datasets"],
      summary: "Read the report on a dataset",
      parameters: [datasetId],
      responses: {
        "200": { description: "The report", content: json("ValidationReport") },
        "404": problem("No such dataset was submitted"),
        ...refused,
      },
    },
  },
  "/duties": {
    get: {
      operationId: "listOpenDuties",
      tags: ["duties"],
      summary: "List open duties",
      description: "Answers that are owed and have not been given, the oldest first.",
      parameters: [
        {
          name: "owedBy",
          in: "query",
          description: "Only duties of this actor",
          schema: schema("ActorRef"),
        },
        { name: "asOf", in: "query", description: "The day to judge; absent: today", schema: schema("Day") },
        { name: "timeliness", in: "query", description: "Only such duties", schema: schema("Timeliness") },
        {
          name: "limit",
          in: "query",
          description: "Most duties on a page",
          schema: { type: "integer", minimum: 1, maximum: 1000, default: 100 },
        },
        { name: "page", in: "query", description: "`next` of the page before", schema: { type: "string" } },
      ],
      responses: {
        "200": { description: "A page of duties", content: json("DutyPage") },
        "400": problem("A parameter is not valid"),
        ...refused,
      },
    },
  },
};
