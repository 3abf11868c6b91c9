export const wishes = {
  goals: {
    lower_bill: "Een lagere rekening",
    warmer: "Een warmer huis",
    healthier_air: "Frisse, gezonde lucht",
    off_gas: "Van het gas af",
    less_co2: "Minder CO₂",
    cooler_summers: "Koeler in de zomer",
    boiler_broken: "Mijn ketel is aan vervanging toe",
    moving_in: "Ik ga verhuizen",
    renovating: "Ik ga verbouwen",
  },
  help: {
    look_around: { label: "Ik kijk alleen rond", hint: "Je hoeft niets te kiezen." },
    do_it_myself: { label: "Ik doe het zelf", hint: "Je wilt cijfers zien en zelf aan de slag." },
    think_along: { label: "Denk met me mee", hint: "Jij beslist. Wij leggen uit wat slim is." },
    guided: { label: "Loop met me mee", hint: "Je wilt bij elke stap iemand die helpt." },
    fully_arranged: { label: "Regel het voor mij", hint: "Je wilt zo weinig mogelijk zelf doen." },
  },
};
