/** Every claim path: the question, a short name for lists, why it matters, and its options. */
export const questions = {
  "home.form": {
    title: "In wat voor huis woon je?",
    short: "Soort huis",
    why: "Een huis tussen twee buren verliest minder warmte dan een huis dat vrij staat.",
    options: {
      mid_terrace: { label: "Tussenwoning", hint: "Aan twee kanten buren." },
      end_terrace: { label: "Hoekwoning", hint: "Het laatste huis van een rij." },
      semi_detached: { label: "Twee onder één kap", hint: "Aan één kant buren." },
      detached: { label: "Vrijstaand huis", hint: "Geen buren tegen je muur." },
      walk_up_flat: { label: "Flat of portiek", hint: "Je komt binnen via een trappenhuis." },
      gallery_flat: { label: "Galerijflat", hint: "Je voordeur ligt aan een galerij." },
    },
  },
  "home.constructionYear": {
    title: "In welk jaar is je huis gebouwd?",
    short: "Bouwjaar",
    why: "Aan het bouwjaar zien we hoe huizen toen werden gebouwd. Een schatting is goed genoeg.",
    options: {},
  },
  "home.floorAreaM2": {
    title: "Hoe groot is je huis?",
    short: "Woonoppervlakte",
    why: "We bedoelen de vloer van alle kamers waar je woont, op alle verdiepingen. Een groter huis vraagt meer warmte.",
    options: {},
  },
  "home.streetFacing": {
    title: "Naar welke kant kijkt je voorgevel?",
    short: "Ligging voorgevel",
    why: "Zon op het zuiden verwarmt je huis. Sta je voor het raam aan de straat? Kijk dan waar de zon om 12 uur staat: dat is het zuiden.",
    options: {
      north: { label: "Noord", hint: "Bijna nooit zon." },
      north_east: { label: "Noordoost", hint: "Vroeg in de ochtend zon." },
      east: { label: "Oost", hint: "In de ochtend zon." },
      south_east: { label: "Zuidoost", hint: "Tot de middag zon." },
      south: { label: "Zuid", hint: "Midden op de dag zon." },
      south_west: { label: "Zuidwest", hint: "Na de middag zon." },
      west: { label: "West", hint: "In de avond zon." },
      north_west: { label: "Noordwest", hint: "Laat in de avond zon." },
    },
  },
  "envelope.roof.insulation": {
    title: "Is je dak geïsoleerd?",
    short: "Isolatie dak",
    why: "Warme lucht stijgt op. Door een dak zonder isolatie gaat veel warmte weg. Isolatie is een laag die warmte tegenhoudt.",
    options: {
      as_built: { label: "Zoals het gebouwd is", hint: "Er is daarna niets aan gedaan." },
      some: { label: "Een dunne laag", hint: "Ongeveer 5 centimeter, vaak van lang geleden." },
      good: { label: "Een dikke laag", hint: "Ongeveer 10 tot 14 centimeter." },
      very_good: { label: "Een heel dikke laag", hint: "Meer dan 20 centimeter, als in een nieuw huis." },
    },
  },
  "envelope.facade.wall": {
    title: "Heeft je muur een spouw?",
    short: "Spouwmuur",
    why: "Een spouw is een lege ruimte tussen twee muren. Na 1930 kregen de meeste huizen een spouw. Die kun je vaak vullen.",
    options: {
      cavity: { label: "Ja, een spouw", hint: "De muur is dikker dan 25 centimeter." },
      solid: { label: "Nee, een dichte muur", hint: "Vaak in huizen van vóór 1930." },
    },
  },
  "envelope.facade.insulation": {
    title: "Zijn je buitenmuren geïsoleerd?",
    short: "Isolatie muren",
    why: "Buitenmuren zijn groot. Daarom maakt isolatie hier veel verschil.",
    options: {
      as_built: { label: "Zoals het gebouwd is", hint: "Er is daarna niets aan gedaan." },
      cavity: { label: "De spouw is gevuld", hint: "Je ziet vaak kleine ronde vulgaten in de voegen." },
      inside: { label: "Aan de binnenkant", hint: "Een extra wand met isolatie in de kamer." },
      outside: { label: "Aan de buitenkant", hint: "Isolatie met nieuw stucwerk of steenstrips." },
    },
  },
  "envelope.floor.below": {
    title: "Wat zit er onder je vloer?",
    short: "Onder de vloer",
    why: "Onder veel huizen zit een kruipruimte. Dat is een lage, koude ruimte waar je in kunt kruipen.",
    options: {
      crawl_space: { label: "Een kruipruimte", hint: "Er zit vaak een luik bij de voordeur." },
      ground: { label: "Zand of beton", hint: "Er is geen ruimte onder de vloer." },
    },
  },
  "envelope.floor.insulation": {
    title: "Is je vloer geïsoleerd?",
    short: "Isolatie vloer",
    why: "Een koude vloer geeft koude voeten. De meeste oude huizen hebben hier geen isolatie.",
    options: {
      as_built: { label: "Zoals het gebouwd is", hint: "Er is daarna niets aan gedaan." },
      some: { label: "Een dunne laag", hint: "Bijvoorbeeld folie of een paar centimeter schuim." },
      good: { label: "Een dikke laag", hint: "Meer dan 10 centimeter, of chips of parels." },
    },
  },
  "envelope.glazing.living": {
    title: "Welk glas zit er in de woonkamer?",
    short: "Glas woonkamer",
    why: "Kijk in de rand tussen de ruiten. Vaak staat daar het soort glas en een jaartal.",
    options: {
      single: { label: "Enkel glas", hint: "Eén ruit. In de winter nat aan de binnenkant." },
      double: { label: "Gewoon dubbel glas", hint: "Twee ruiten, vaak van vóór 1995." },
      hr: { label: "HR-glas", hint: "Dubbel glas met een dunne laag die warmte tegenhoudt." },
      hr_plus_plus: { label: "HR++ glas", hint: "Goed dubbel glas, vaak van na 2000." },
      triple: { label: "Driedubbel glas", hint: "Drie ruiten achter elkaar." },
    },
  },
  "envelope.glazing.sleeping": {
    title: "Welk glas zit er in de slaapkamers?",
    short: "Glas slaapkamers",
    why: "Boven zit vaak ander glas dan beneden.",
    options: {
      single: { label: "Enkel glas", hint: "Eén ruit. In de winter nat aan de binnenkant." },
      double: { label: "Gewoon dubbel glas", hint: "Twee ruiten, vaak van vóór 1995." },
      hr: { label: "HR-glas", hint: "Dubbel glas met een dunne laag die warmte tegenhoudt." },
      hr_plus_plus: { label: "HR++ glas", hint: "Goed dubbel glas, vaak van na 2000." },
      triple: { label: "Driedubbel glas", hint: "Drie ruiten achter elkaar." },
    },
  },
  "envelope.draught": {
    title: "Tocht het in je huis?",
    short: "Tocht",
    why: "Door kieren waait koude lucht naar binnen. Dat voel je op een dag met veel wind.",
    options: {
      draughty: { label: "Ja, het tocht", hint: "Gordijnen bewegen als het waait." },
      ordinary: { label: "Soms een beetje", hint: "Alleen bij een deur of een raam." },
      tight: { label: "Nee, bijna niet", hint: "Kieren zijn dicht gemaakt." },
    },
  },
  "ventilation.system": {
    title: "Hoe komt er frisse lucht in huis?",
    short: "Ventilatie",
    why: "Ventilatie is verse lucht, de hele dag. Zonder verse lucht krijg je vocht en schimmel.",
    options: {
      natural: { label: "Ramen en roosters", hint: "Er is geen ventilator." },
      mechanical_extract: {
        label: "Een ventilator zuigt lucht af",
        hint: "In keuken, wc en badkamer. Verse lucht komt door roosters.",
      },
      demand_extract: { label: "Afzuiging die zelf meet", hint: "Sensoren zetten de ventilator harder of zachter." },
      balanced_heat_recovery: {
        label: "Ventilatie die warmte terugwint",
        hint: "Lucht gaat in en uit door buizen. Dit heet ook wtw.",
      },
    },
  },
  "ventilation.inlets": {
    title: "Zitten er roosters boven je ramen?",
    short: "Ventilatieroosters",
    why: "Door een rooster komt verse lucht binnen, ook als het raam dicht is.",
    options: {},
  },
  "heating.source": {
    title: "Hoe verwarm je je huis?",
    short: "Verwarming",
    why: "Dit bepaalt of je gas of stroom gebruikt.",
    options: {
      gas_boiler: { label: "Met een cv-ketel op gas", hint: "De meeste huizen hebben dit." },
      hybrid_heat_pump: { label: "Hybride warmtepomp", hint: "Een warmtepomp met een gasketel ernaast." },
      heat_pump: { label: "Warmtepomp, zonder gas", hint: "Een apparaat dat warmte uit buitenlucht haalt." },
    },
  },
  "heating.boilerYear": {
    title: "Uit welk jaar is je cv-ketel?",
    short: "Jaar van de ketel",
    why: "Het jaar staat vaak op een sticker op de ketel. Een ketel gaat ongeveer 15 jaar mee.",
    options: {},
  },
  "heating.emitters": {
    title: "Hoe komt de warmte in de kamer?",
    short: "Radiatoren of vloer",
    why: "Grote radiatoren en vloerverwarming werken met minder heet water. Dat past bij een warmtepomp.",
    options: {
      radiators: { label: "Gewone radiatoren", hint: "Ze worden in de winter erg heet." },
      low_temperature_radiators: {
        label: "Radiatoren voor lauw water",
        hint: "Extra groot, of met kleine ventilatoren.",
      },
      floor_heating: { label: "Vloerverwarming", hint: "Buizen in de vloer, minstens in de woonkamer." },
    },
  },
  "heating.openFlue": {
    title: "Heb je een kachel of geiser die lucht uit de kamer haalt?",
    short: "Open toestel",
    why: "Zo'n toestel heeft altijd verse lucht nodig. Kieren dichten kan dan gevaarlijk zijn.",
    options: {},
  },
  "use.type": {
    title: "Wie is er overdag thuis?",
    short: "Overdag thuis",
    why: "Ben je veel thuis? Dan staat de verwarming langer aan.",
    options: {
      at_home: { label: "Er is bijna altijd iemand", hint: "Bijvoorbeeld omdat je met pensioen bent." },
      out_to_work: { label: "Overdag is er niemand", hint: "Je werkt of studeert buiten de deur." },
      family: { label: "Een gezin, in en uit", hint: "Kinderen naar school, soms iemand thuis." },
    },
  },
  "use.occupants": {
    title: "Met hoeveel mensen woon je hier?",
    short: "Aantal bewoners",
    why: "Meer mensen gebruiken meer warm water. Ze geven ook zelf warmte af.",
    options: {},
  },
  "use.dayTemperatureC": {
    title: "Op hoeveel graden staat de verwarming als je thuis bent?",
    short: "Temperatuur overdag",
    why: "Eén graad lager scheelt al gauw 5 tot 8 procent gas.",
    options: {},
  },
  "use.nightTemperatureC": {
    title: "Op hoeveel graden staat de verwarming in de nacht?",
    short: "Temperatuur 's nachts",
    why: "In de nacht koelt een huis langzaam af. Hoe snel, hangt af van de isolatie.",
    options: {},
  },
  "use.bedroomsHeated": {
    title: "Verwarm je de slaapkamers?",
    short: "Slaapkamers verwarmd",
    why: "Koude slaapkamers kosten minder. We willen je geen besparing beloven die je al hebt.",
    options: {
      no: { label: "Nee", hint: "De radiator staat altijd uit." },
      a_little: { label: "Een beetje", hint: "Alleen als het vriest, of een uurtje." },
      yes: { label: "Ja", hint: "De radiator staat gewoon aan." },
    },
  },
  "use.bedroomWindow": {
    title: "Staat het slaapkamerraam 's nachts open?",
    short: "Raam 's nachts",
    why: "Een open raam geeft frisse lucht. In de winter gaat er ook warmte weg.",
    options: {
      shut: { label: "Dicht", hint: "Ook in de zomer meestal dicht." },
      ajar: { label: "Op een kier", hint: "Een paar centimeter open." },
      open: { label: "Open", hint: "Het hele jaar wijd open." },
    },
  },
  "electricity.cooking": {
    title: "Waar kook je op?",
    short: "Koken",
    why: "Wie elektrisch kookt, kan helemaal van het gas af.",
    options: {
      gas: { label: "Gas", hint: "Een fornuis met vlammen." },
      induction: { label: "Elektrisch", hint: "Inductie of een keramische plaat." },
    },
  },
  "solar.panels": {
    title: "Hoeveel zonnepanelen heb je?",
    short: "Zonnepanelen",
    why: "Vul 0 in als je geen panelen hebt.",
    options: {},
  },
  "heating.heatPumpKind": {
    title: "Waar haalt je warmtepomp zijn warmte vandaan?",
    short: "Soort warmtepomp",
    why: "In de grond is het in de winter warmer dan buiten. Dan werkt een warmtepomp zuiniger.",
    options: {
      air: { label: "Uit de buitenlucht", hint: "Er staat een kast met een ventilator buiten." },
      ground: { label: "Uit de grond", hint: "Met buizen diep in de tuin." },
    },
  },
  "hotWater.showerRecovery": {
    title: "Wint je douche warmte terug?",
    short: "Douche met warmte terug",
    why: "Warm water uit het putje kan het koude water alvast opwarmen. Dat scheelt warm water.",
    options: {
      none: { label: "Nee", hint: "Een gewone douche." },
      vertical_pipe: { label: "Ja, met een buis", hint: "Een dikke koperen buis onder de douche." },
      drain_channel: { label: "Ja, in de goot", hint: "Het zit in de goot van de douche." },
      tray: { label: "Ja, in de bak", hint: "Het zit in de douchebak." },
    },
  },
  "hotWater.solarCollector": {
    title: "Heb je een zonneboiler?",
    short: "Zonneboiler",
    why: "Een zonneboiler maakt warm water met de zon. Het is iets anders dan zonnepanelen.",
    options: {
      none: { label: "Nee", hint: "Ook goed als je alleen zonnepanelen hebt." },
      small: { label: "Ja, een kleine", hint: "Eén plaat op het dak." },
      large: { label: "Ja, een grote", hint: "Twee platen op het dak." },
    },
  },
  "electricity.battery": {
    title: "Heb je een thuisbatterij?",
    short: "Thuisbatterij",
    why: "Een batterij bewaart stroom van je panelen voor de avond.",
    options: {
      none: { label: "Nee", hint: "De meeste huizen hebben er geen." },
      small: { label: "Ja, een kleine", hint: "Ongeveer 5 kWh." },
      medium: { label: "Ja, een gewone", hint: "Ongeveer 10 kWh." },
      large: { label: "Ja, een grote", hint: "Ongeveer 15 kWh." },
    },
  },
};
