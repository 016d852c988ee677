import type { DirectiveKind } from "../../codes/directive-kind.js";
import type { ActorRef } from "../../codes/reference.js";
import type { UnitRef } from "../../core/reference.js";
import { inheritedValue } from "../../model/inherit.js";
import type { Directive } from "../../model/oversight/directive.js";
import { levelOf, unitsActedFor } from "../actor.js";
import type { RuleContext } from "../rule.js";

/** Kinds that leave the addressee no choice. A request may go to any body, upwards too. */
export const BINDING: ReadonlySet<DirectiveKind> = new Set<DirectiveKind>(["assign", "direct", "require"]);

/** An issuer and one addressee, with the units they act for. */
export interface Command {
  readonly pointer: string;
  readonly issuer: ActorRef;
  readonly issuerUnits: readonly UnitRef[];
  readonly issuerLevel: number;
  readonly addressee: ActorRef;
  readonly addresseeUnit: UnitRef;
  readonly addresseeLevel: number;
}

/** The pairs of issuer and addressee of a directive of whose units enough is known. */
export function* commandsOf(directive: Directive, { lookup }: RuleContext): Generator<Command> {
  const { issuedBy: issuer, addressees } = directive;
  const sender = directive.onBehalfOf ?? inheritedValue("directive", directive, "onBehalfOf", lookup)?.value;
  const issuerUnits = [issuer, ...(typeof sender === "string" ? [sender] : [])].flatMap((actor) =>
    unitsActedFor(actor, lookup),
  );
  const levels = issuerUnits.map(levelOf);
  if (levels.length === 0 || levels.includes(undefined)) return;
  const issuerLevel = Math.max(...(levels as number[]));
  for (const [index, { actor: addressee }] of addressees.entries()) {
    const [addresseeUnit, ...others] = unitsActedFor(addressee, lookup);
    const addresseeLevel = addresseeUnit && levelOf(addresseeUnit);
    if (addresseeUnit === undefined || addresseeLevel === undefined || others.length > 0) continue;
    const pointer = `/addressees/${index}/actor`;
    yield { pointer, issuer, issuerUnits, issuerLevel, addressee, addresseeUnit, addresseeLevel };
  }
}
