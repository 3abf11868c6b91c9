export const wishes = {
  goals: {
    lower_bill: { label: "Een lagere rekening", hint: "Minder betalen voor gas en stroom." },
    warmer: { label: "Een warmer huis", hint: "Geen koude voeten en geen tocht." },
    healthier_air: { label: "Frisse, gezonde lucht", hint: "Geen schimmel en niet benauwd." },
    off_gas: { label: "Van het gas af", hint: "Verwarmen en koken op stroom." },
    less_co2: { label: "Minder CO₂", hint: "Je huis belast het klimaat minder." },
    cooler_summers: { label: "Koeler in de zomer", hint: "Goed slapen op warme dagen." },
    boiler_broken: { label: "Mijn ketel is aan vervanging toe", hint: "Hij is oud of gaat vaak stuk." },
    moving_in: { label: "Ik ga verhuizen", hint: "Een leeg huis is een handig moment." },
    renovating: { label: "Ik ga verbouwen", hint: "Een nieuwe keuken, badkamer of dakkapel." },
  },
  help: {
    look_around: { label: "Ik kijk alleen rond", hint: "Je hoeft niets te kiezen." },
    do_it_myself: { label: "Ik doe het zelf", hint: "Je wilt cijfers zien en zelf aan de slag." },
    think_along: { label: "Denk met me mee", hint: "Jij beslist. Wij leggen uit wat slim is." },
    guided: { label: "Loop met me mee", hint: "Je wilt bij elke stap iemand die helpt." },
    fully_arranged: { label: "Regel het voor mij", hint: "Je wilt zo weinig mogelijk zelf doen." },
  },
};
