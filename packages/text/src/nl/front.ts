export const front = {
  documentTitle: "Wat wil je met je huis?",
  title: "Wat wil je met je huis?",
  intro:
    "Vertel wat je belangrijk vindt. Dan kijken we samen hoe jouw huis werkt en wat je kunt doen. Je hoeft niets in te vullen.",
  goalsLegend: "Wat wil je graag?",
  goalsHint: "Kies alles wat past.",
  helpLegend: "Hoeveel hulp wil je?",
  helpHint: "Dit kun je altijd veranderen.",
  helpPromise: "Deze keuze gaat over de uitleg op het scherm. Er komt niemand langs en niemand belt je.",
  nameLabel: "Hoe mogen we je noemen?",
  nameHint: "Een voornaam is genoeg. Leeg laten mag ook.",
  start: "Naar mijn huis",
  next: "Daarna stellen we vragen over je huis. Dat duurt ongeveer 3 minuten.",
  resume: (answers: number) =>
    answers === 1
      ? "Je hebt al 1 vraag beantwoord. Je kunt zo verder."
      : `Je hebt al ${answers} vragen beantwoord. Je kunt zo verder.`,
  privacy: "Geen account, geen adres nodig. Je antwoorden blijven op dit apparaat.",
  houseNote: "Dit huis is nog een schets. Met elk antwoord lijkt het meer op jouw huis.",
};
