import type { Messages } from "../nl/index.ts";

export const styleGuide: Messages["styleGuide"] = {
  documentTitle: "Style guide",
  title: "Style guide",
  intro: "All parts of the screen, with examples. The home here is an example.",
  theme: "Theme",
  themes: { linen: "Linen", eikendam: "Municipality of Eikendam (invented)" },
  colours: "Colours",
  type: "Letters",
  buttons: "Buttons",
  choices: "Choices",
  notices: "Notices",
  numbers: "Numbers",
  drawing: "The house",
  charts: "Charts",
  sampleNotice: "This is a notice.",
  sampleProblem: "This is how we say that something is wrong.",
  sampleQuestion: "What glass is in the living room?",
};
