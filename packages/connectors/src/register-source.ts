import type { Instant } from "@keukentafel/quantities";
import registers from "../data/registers.json" with { type: "json" };

/** A register that can be asked. */
export type RegisterName = "pdok" | "bag" | "epOnline" | "bag3d";

/** Where facts came from, to stand beside them. */
export interface RegisterSource {
  readonly register: RegisterName;
  /** As the holder of the register wants to be named. */
  readonly attribution: string;
  /** UTC instant of the answer. */
  readonly retrievedAt: Instant;
}

/** The name of a register as everybody writes it; the `path` of its problems. */
export function nameOf(register: RegisterName): string {
  return registers[register].name;
}

export function sourceOf(register: RegisterName, retrievedAt: Instant): RegisterSource {
  return { register, attribution: registers[register].attribution.value, retrievedAt };
}
