import type { Messages } from "../nl/index.ts";

export const wishes: Messages["wishes"] = {
  goals: {
    lower_bill: { label: "A lower bill", hint: "Pay less for gas and electricity." },
    warmer: { label: "A warmer home", hint: "No cold feet and no draughts." },
    healthier_air: { label: "Fresh, healthy air", hint: "No mould and not stuffy." },
    off_gas: { label: "No more gas", hint: "Heat and cook with electricity." },
    less_co2: { label: "Less CO₂", hint: "Your home does less harm to the climate." },
    cooler_summers: { label: "Cooler in summer", hint: "Sleep well on warm days." },
    boiler_broken: { label: "My boiler needs replacing", hint: "It is old or breaks down often." },
    moving_in: { label: "I am moving", hint: "An empty house is a handy moment." },
    renovating: { label: "I am renovating", hint: "A new kitchen, bathroom or dormer." },
  },
  help: {
    look_around: { label: "I am just looking", hint: "You do not have to choose anything." },
    do_it_myself: { label: "I do it myself", hint: "You want to see figures and get to work." },
    think_along: { label: "Think along with me", hint: "You decide. We explain what is wise." },
    guided: { label: "Walk with me", hint: "You want someone to help at every step." },
    fully_arranged: { label: "Arrange it for me", hint: "You want to do as little as possible yourself." },
  },
};
