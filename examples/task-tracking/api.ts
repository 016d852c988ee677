/** The back end: directives come in from the form, tasks, extensions and answers follow, nothing is called overdue in the store. */
import { sValidator } from "@hono/standard-validator";
import type { Id, Issue, Task } from "haicap";
import { AnswerSchema, DocumentSchema, formatIssue, standardSchema, TaskEventSchema } from "haicap";
import { advance, answerInWriting, dueOnOf, expandDirective, statusOf, timelinessOf } from "haicap/lifecycle";
import { Hono } from "hono";
import * as z from "zod";
import type { Store } from "./store.js";
import { lookupOf } from "./store.js";

const words = (issues: readonly Issue[]): string[] => issues.map((issue) => formatIssue(issue, "vi"));

const { by, outcome, proposalIds, summary } = AnswerSchema.shape;
/** What is sent to answer a task in writing; the issuer of the document is who answers. */
const WrittenAnswerSchema = z.strictObject({
  document: DocumentSchema.omit({ issuer: true }),
  by,
  date: z.iso.date(),
  outcome,
  proposalIds,
  summary,
});

/** The application over a store. */
export function createApi(store: Store) {
  const taskAt = (id: Id): Task | undefined => store.tasks.find((task) => task.id === id);
  const replace = (task: Task): void => {
    store.tasks[store.tasks.findIndex(({ id }) => id === task.id)] = task;
  };

  return new Hono()
    .post("/directives", sValidator("json", standardSchema("directive", { locale: "vi" })), (context) => {
      const directive = context.req.valid("json");
      const { tasks, unresolved } = expandDirective(directive, { lookup: lookupOf(store) });
      store.directives.push(directive);
      store.tasks.push(...tasks);
      return context.json({ tasks: tasks.map(({ id }) => id), unresolved }, 201);
    })
    .post("/tasks/:id/events", sValidator("json", TaskEventSchema), (context) => {
      const task = taskAt(context.req.param("id"));
      if (task === undefined) return context.json({ issues: ["Không có nhiệm vụ này."] }, 404);
      const result = advance(task, context.req.valid("json"));
      if (!result.ok) return context.json({ issues: words(result.issues) }, 409);
      replace(result.value);
      return context.json({ status: statusOf(result.value), dueOn: dueOnOf(result.value) });
    })
    .post("/tasks/:id/answer", sValidator("json", WrittenAnswerSchema), (context) => {
      const task = taskAt(context.req.param("id"));
      if (task === undefined) return context.json({ issues: ["Không có nhiệm vụ này."] }, 404);
      const result = answerInWriting(task, context.req.valid("json"));
      if (!result.ok) return context.json({ issues: words(result.issues) }, 409);
      replace(result.value.task);
      store.answers.push(result.value.answer);
      store.documents.push(result.value.document);
      return context.json({ answer: result.value.answer.id, status: statusOf(result.value.task) }, 201);
    })
    .get("/overdue/:day", (context) => {
      const asOf = context.req.param("day");
      const late = store.tasks.filter((task) => timelinessOf(task, { asOf }) === "overdue");
      const byAssignee: Record<string, string[]> = {};
      for (const { assignee, id } of late) (byAssignee[assignee] ??= []).push(id);
      return context.json(byAssignee);
    });
}
