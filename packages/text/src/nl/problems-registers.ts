import type { ProblemSentence } from "../problem-sentence.ts";

/** Addresses and registers: PDOK, BAG, EP-Online, 3DBAG. */
export const registerProblems: Readonly<Record<string, ProblemSentence>> = {
  "address.postcode-invalid": (_place, value, allowed) =>
    `‘${value}’ is geen postcode. Er is niets opgevraagd. Schrijf het zo: ${allowed}.`,
  "address.house-number-invalid": (_place, value, allowed) =>
    `‘${value}’ is geen huisnummer. Er is niets opgevraagd. Schrijf het zo: ${allowed}.`,
  "address.not-found": () =>
    "Dit adres staat niet in de lijst van adressen. Controleer het, of vul zelf in wat je weet.",
  "address.several": (_place, value) => `Er zijn ${value} adressen met dit nummer. Kies het adres van je huis.`,
  "register.too-many-questions": (_place, _value, allowed) =>
    `Je hebt vaak een adres opgezocht. Er is nu niets opgevraagd. Wacht ${allowed} seconden, of vul zelf in wat je weet.`,
  "register.key-missing": (place) => `${place} kunnen we hier niet vragen. Vul zelf in wat je weet.`,
  "register.key-refused": (place) =>
    `${place} laat ons nu niet binnen. De beheerder moet ernaar kijken. Vul zelf in wat je weet.`,
  "register.offline": (place) =>
    `We kunnen ${place} niet bereiken. Vul zelf in wat je weet, of probeer het later opnieuw.`,
  "register.timed-out": (place, value) =>
    `${place} gaf na ${value} seconden nog geen antwoord. Vul zelf in wat je weet, of probeer het later opnieuw.`,
  "register.rate-limited": (place) =>
    `${place} krijgt nu te veel vragen. Probeer het over een paar minuten opnieuw, of vul zelf in wat je weet.`,
  "register.day-limit": (place) =>
    `${place} beantwoordt vandaag geen vragen meer. Probeer het morgen opnieuw, of vul zelf in wat je weet.`,
  "register.server-failed": (place) =>
    `${place} heeft een storing. Vul zelf in wat je weet, of probeer het later opnieuw.`,
  "register.stopped": (place) => `Je bent gestopt met vragen aan ${place}. Er is niets veranderd.`,
  "register.answer-too-large": (place) => `Het antwoord van ${place} is te groot. Vul zelf in wat je weet.`,
  "register.answer-changed": (place) =>
    `We begrijpen het antwoord van ${place} niet. De beheerder moet ernaar kijken. Vul zelf in wat je weet.`,
  "bag.not-found": () => "Dit adres staat niet in de BAG. Controleer het, of vul zelf in wat je weet.",
  "bag.several": (_place, value) => `Bij dit nummer horen ${value} woningen. Kies je eigen woning.`,
  "bag.building-not-found": () => "Dit gebouw staat niet in de BAG. Vul zelf in wat je weet.",
  "bag.floor-area-implausible": (_place, value, allowed) =>
    `In de BAG staat een oppervlakte van ${value} m². Dat kan niet kloppen. We gebruiken die niet. Mogelijk is: ${allowed}.`,
  "bag.construction-year-implausible": (_place, value) =>
    `In de BAG staat het bouwjaar ${value}. Dat kan niet kloppen. We gebruiken dat niet.`,
  "bag.several-construction-years": (_place, value) =>
    `Je woning ligt in gebouwen van verschillende jaren: ${value}. We gebruiken het oudste jaar.`,
  "bag.not-a-home": (_place, value) => `Op dit adres staat geen woning in de BAG, maar: ${value}.`,
  "bag.not-in-use": (_place, value) => `Deze woning is volgens de BAG niet gewoon in gebruik: ${value}.`,
  "label.absent": () => "Voor je huis is geen energielabel bekend. Dat is niet erg: we rekenen met je antwoorden.",
  "label.several-homes": (_place, value) =>
    `Bij dit nummer horen ${value} labels van andere woningen. Kies je eigen woning.`,
  "label.several-labels": (_place, value) => `Je huis heeft ${value} energielabels. We gebruiken het nieuwste.`,
  "label.id-and-address-differ": () =>
    "EP-Online geeft voor je adres een ander label dan voor je woning. We gebruiken het label van je woning.",
  "label.class-unknown": (_place, value, allowed) =>
    `Het energielabel ‘${value}’ kennen we niet. We gebruiken het niet. Bekend zijn: ${allowed}.`,
  "label.value-implausible": (_place, value, allowed) =>
    `Een getal op het energielabel kan niet kloppen: ${value}. We gebruiken het niet. Mogelijk is: ${allowed}.`,
  "label.expired": (_place, value) => `Je energielabel is verlopen op ${value}. Je huis kan veranderd zijn.`,
  "label.preliminary": () => "Dit energielabel is voorlopig. Het echte huis kan anders zijn.",
  "label.not-a-home": (_place, value) => `Dit energielabel is niet van een woning, maar van: ${value}.`,
  "shape.not-found": () => "Van dit gebouw is geen 3D-vorm bekend. We rekenen met je antwoorden.",
  "shape.not-reconstructed": () => "De 3D-vorm van dit gebouw is niet gelukt. We gebruiken die niet.",
  "shape.too-few-points": () => "Het gebouw is vanuit de lucht te weinig gemeten. We gebruiken de 3D-vorm niet.",
  "shape.solid-not-closed": () => "De 3D-vorm van dit gebouw is niet dicht. We gebruiken die niet.",
  "shape.value-missing": (_place, value) => `In de 3D-vorm van dit gebouw mist: ${value}. We gebruiken die niet.`,
  "shape.younger-than-points": (_place, value, allowed) =>
    `Het gebouw is van ${allowed}, maar gemeten in ${value}. We gebruiken de 3D-vorm niet.`,
  "shape.height-implausible": (_place, value, allowed) =>
    `Het gebouw zou ${value} m hoog zijn. Dat kan niet kloppen. We gebruiken de 3D-vorm niet. Mogelijk is: ${allowed}.`,
  "shape.ground-area-implausible": (_place, value, allowed) =>
    `Het gebouw zou ${value} m² grond innemen. Dat kan niet kloppen. We gebruiken de 3D-vorm niet. Mogelijk is: ${allowed}.`,
  "shape.volume-implausible": (_place, value, allowed) =>
    `De inhoud van ${value} m³ past niet bij hoogte en grond. We gebruiken de 3D-vorm niet. Mogelijk is: ${allowed}.`,
  "shape.roof-area-implausible": (_place, value, allowed) =>
    `Het dak van ${value} m² past niet bij de grond. We gebruiken de 3D-vorm niet. Mogelijk is: ${allowed}.`,
  "shape.wall-area-implausible": (_place, value, allowed) =>
    `De muren van ${value} m² passen niet bij de rest. We gebruiken de 3D-vorm niet. Mogelijk is: ${allowed}.`,
  "shape.volume-against-floor-area": (_place, value, allowed) =>
    `De inhoud van ${value} m³ past niet bij de oppervlakte in de BAG. We gebruiken de 3D-vorm niet. Mogelijk is: ${allowed}.`,
  "shape.several-homes": (_place, value) =>
    `In dit gebouw zijn ${value} woningen. De 3D-vorm is van het hele gebouw, niet van jouw woning.`,
  "shape.quality-doubtful": () => "De makers twijfelen aan deze 3D-vorm. Kijk of de maten kloppen.",
  "shape.roof-inaccurate": (_place, value) =>
    `Het dak in de 3D-vorm wijkt tot ${value} m af. Kijk of de maten kloppen.`,
};
