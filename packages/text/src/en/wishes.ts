import type { Messages } from "../nl/index.ts";

export const wishes: Messages["wishes"] = {
  goals: {
    lower_bill: "A lower bill",
    warmer: "A warmer home",
    healthier_air: "Fresh, healthy air",
    off_gas: "No more gas",
    less_co2: "Less CO₂",
    cooler_summers: "Cooler in summer",
    boiler_broken: "My boiler needs replacing",
    moving_in: "I am moving",
    renovating: "I am renovating",
  },
  help: {
    look_around: { label: "I am just looking", hint: "You do not have to choose anything." },
    do_it_myself: { label: "I do it myself", hint: "You want to see figures and get to work." },
    think_along: { label: "Think along with me", hint: "You decide. We explain what is wise." },
    guided: { label: "Walk with me", hint: "You want someone to help at every step." },
    fully_arranged: { label: "Arrange it for me", hint: "You want to do as little as possible yourself." },
  },
};
