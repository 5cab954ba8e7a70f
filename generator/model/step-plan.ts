interface StepBase {
  /** String literals for messages: function and parameter by their C names. */
  readonly owner: string;
  readonly label: string;
  /** The JavaScript name of the argument; the C parameter's own name where it is none. */
  readonly argument: string;
  readonly isOptional: boolean;
}

/** How one C parameter gets its value. Each kind has its template `argument/<kind>`, and `prepare/<kind>` if it needs one. */
export type StepPlan =
  /** Checked and passed: integers, handles, enums, booleans. `check` is a support function. */
  | (StepBase & { readonly kind: 'value'; readonly check: string })
  /** `_Reserved_`: always zero. */
  | (StepBase & { readonly kind: 'reserved' })
  /** A length that a buffer gives: `value`. No check where the type holds whatever memory can. */
  | (StepBase & { readonly kind: 'length'; readonly check: string | null; readonly value: string })
  /** `*Length` of `_Inout_`: capacity in, size out. */
  | (StepBase & {
      readonly kind: 'inoutLength';
      readonly slot: SlotPlan;
      readonly check: string;
      readonly value: string;
    })
  | (StepBase & { readonly kind: 'outScalar'; readonly slot: SlotPlan })
  | (StepBase & { readonly kind: 'inScalar' | 'inoutScalar'; readonly slot: SlotPlan; readonly check: string })
  | (StepBase & { readonly kind: 'outRecord'; readonly slot: SlotPlan; readonly codec: string })
  /** A record passed by value: laid in `slot`, and read from there as `value`. */
  | (StepBase & {
      readonly kind: 'recordValue';
      readonly slot: SlotPlan;
      readonly codec: string;
      readonly value: string;
    })
  | (StepBase & { readonly kind: 'inRecord' | 'recordsIn'; readonly codec: string })
  | (StepBase & { readonly kind: 'inoutRecord'; readonly codec: string; readonly variable: string })
  | (StepBase & { readonly kind: 'scalarsIn'; readonly element: string })
  /** An array of what the call writes; `bytes` of it are cleared where SAL does not say how much that is. */
  | (StepBase & { readonly kind: 'arrayOut'; readonly slot: SlotPlan; readonly bytes: string | null })
  | (StepBase & { readonly kind: 'bytesIn' })
  | (StepBase & { readonly kind: 'bytesOut' | 'bytesInout'; readonly slot: SlotPlan })
  /** A string or structured value that the support function `adapter` lays in the frame. */
  | (StepBase & { readonly kind: 'adapter'; readonly adapter: string })
  /** Memory that the callee keeps, callbacks, and whatever fits no other kind: an address is passed. */
  | (StepBase & { readonly kind: 'address' });

/** A place in the frame. */
export interface SlotPlan {
  /** `p + 16`: offset in the arena. */
  readonly offset: string;
  /** Statement text that stores `@`: `m.u32[(p + 16) >>> 2] = @`, split around it. */
  readonly storeBefore: string;
  readonly storeAfter: string;
}
