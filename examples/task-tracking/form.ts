/** The form of a new directive: react-hook-form asks the library, so each field shows the library's words. */
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import type { Directive } from "haicap";
import { standardSchema } from "haicap";
import { createFormControl } from "react-hook-form";
import type { FieldPath } from "react-hook-form";

/** In a page: `useForm<Directive>({ resolver })`; the control made here is the same without React. */
const resolver = standardSchemaResolver(standardSchema("directive", { locale: "vi" }));

/** What a person filled in, checked: the message at each field that is wrong. */
export async function checkForm(
  filled: Directive,
  fields: readonly FieldPath<Directive>[],
): Promise<{ field: string; message: string }[]> {
  const form = createFormControl<Directive>({ resolver, defaultValues: filled });
  for (const field of fields) form.register(field);
  await form.trigger();
  return fields.flatMap((field) => {
    const { error } = form.getFieldState(field);
    return error?.message === undefined ? [] : [{ field, message: error.message }];
  });
}
