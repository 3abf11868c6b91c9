import type { Messages } from "../nl/index.ts";

export const front: Messages["front"] = {
  documentTitle: "What do you want with your home?",
  title: "What do you want with your home?",
  intro:
    "Tell us what matters to you. Then we look together at how your home works and what you can do. Nothing is required.",
  goalsLegend: "What would you like?",
  goalsHint: "Choose all that fit.",
  helpLegend: "How much help do you want?",
  helpHint: "You can change this at any time.",
  helpPromise: "This choice is about the explanation on screen. Nobody visits and nobody calls you.",
  nameLabel: "What may we call you?",
  nameHint: "A first name is enough. You may leave it empty.",
  start: "To my home",
  next: "Then we ask some questions about your home. That takes about 3 minutes.",
  resume: (answers) =>
    answers === 1
      ? "You have answered 1 question. You can go on from there."
      : `You have answered ${answers} questions. You can go on from there.`,
  privacy: "No account, no address needed. Your answers stay on this device.",
  houseNote: "This house is still a sketch. With every answer it looks more like yours.",
};
