import { type HomeLookUp, homeLookUpSchema, type HomeQuestion } from "@keukentafel/contract";
import type { Outcome } from "@keukentafel/quantities";
import { askServer, type Fetch, readAnswer } from "./ask-server.ts";

/** Asks the server what public registers know of the home at an address. Nothing throws; what fails is told. */
export function askRegisters(
  question: HomeQuestion,
  signal: AbortSignal,
  send: Fetch = (address, request) => fetch(address, request),
): Promise<Outcome<HomeLookUp>> {
  const request = { method: "POST", path: "/homes/look-up", body: question, signal } as const;
  return readAnswer(askServer(send, request), homeLookUpSchema);
}
