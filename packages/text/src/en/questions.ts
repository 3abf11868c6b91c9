import type { Messages } from "../nl/index.ts";

const glazing = {
  single: { label: "Single glass", hint: "One pane. Wet on the inside in winter." },
  double: { label: "Plain double glass", hint: "Two panes, often from before 1995." },
  hr: { label: "HR glass", hint: "Double glass with a thin layer that keeps heat in." },
  hr_plus_plus: { label: "HR++ glass", hint: "Good double glass, often from after 2000." },
  triple: { label: "Triple glass", hint: "Three panes behind each other." },
};

export const questions: Messages["questions"] = {
  "home.form": {
    title: "What kind of home do you live in?",
    short: "Kind of home",
    why: "A home between two neighbours loses less heat than one that stands alone.",
    options: {
      mid_terrace: { label: "Terraced house", hint: "Neighbours on both sides." },
      end_terrace: { label: "End of terrace", hint: "The last house of a row." },
      semi_detached: { label: "Semi-detached house", hint: "Neighbours on one side." },
      detached: { label: "Detached house", hint: "No neighbours against your wall." },
      walk_up_flat: { label: "Flat with a stairwell", hint: "You come in through a shared staircase." },
      gallery_flat: { label: "Gallery flat", hint: "Your front door is on an open gallery." },
    },
  },
  "home.constructionYear": {
    title: "In what year was your home built?",
    short: "Year built",
    why: "The year tells us how homes were built then. A guess is good enough.",
    options: {},
  },
  "home.floorAreaM2": {
    title: "How large is your home?",
    short: "Floor area",
    why: "We mean the floor of all rooms you live in, on all storeys. A larger home needs more heat.",
    options: {},
  },
  "home.streetFacing": {
    title: "Which way does your front wall face?",
    short: "Front wall faces",
    why: "Sun from the south warms your home. Stand at the window on the street. Where the sun is at noon is south.",
    options: {
      north: { label: "North", hint: "Almost never sun." },
      north_east: { label: "North-east", hint: "Sun early in the morning." },
      east: { label: "East", hint: "Sun in the morning." },
      south_east: { label: "South-east", hint: "Sun until noon." },
      south: { label: "South", hint: "Sun in the middle of the day." },
      south_west: { label: "South-west", hint: "Sun after noon." },
      west: { label: "West", hint: "Sun in the evening." },
      north_west: { label: "North-west", hint: "Sun late in the evening." },
    },
  },
  "home.postcode": {
    title: "What are the four digits of your postcode?",
    short: "Postcode",
    why: "With them we choose the weather station that fits your home. We do not need the letters or the number. Without a postcode we take De Bilt.",
    options: {},
  },
  "envelope.roof.insulation": {
    title: "Is your roof insulated?",
    short: "Roof insulation",
    why: "Warm air rises. A roof without insulation loses much heat. Insulation is a layer that keeps heat in.",
    options: {
      as_built: { label: "As it was built", hint: "Nothing was done to it later." },
      some: { label: "A thin layer", hint: "About 5 centimetres, often from long ago." },
      good: { label: "A thick layer", hint: "About 10 to 14 centimetres." },
      very_good: { label: "A very thick layer", hint: "More than 20 centimetres, as in a new home." },
    },
  },
  "envelope.facade.wall": {
    title: "Does your wall have a cavity?",
    short: "Cavity wall",
    why: "A cavity is an empty space between two walls. After 1930 most homes got one. It can often be filled.",
    options: {
      cavity: { label: "Yes, a cavity", hint: "The wall is thicker than 25 centimetres." },
      solid: { label: "No, a solid wall", hint: "Often in homes from before 1930." },
    },
  },
  "envelope.facade.insulation": {
    title: "Are your outside walls insulated?",
    short: "Wall insulation",
    why: "Outside walls are large. That is why insulation makes much difference here.",
    options: {
      as_built: { label: "As it was built", hint: "Nothing was done to it later." },
      cavity: { label: "The cavity is filled", hint: "You often see small round holes in the joints." },
      inside: { label: "On the inside", hint: "An extra wall with insulation in the room." },
      outside: { label: "On the outside", hint: "Insulation with new render or brick slips." },
    },
  },
  "envelope.floor.below": {
    title: "What is under your floor?",
    short: "Under the floor",
    why: "Many homes have a crawl space. That is a low, cold space you can crawl into.",
    options: {
      crawl_space: { label: "A crawl space", hint: "There is often a hatch near the front door." },
      ground: { label: "Sand or concrete", hint: "There is no space under the floor." },
    },
  },
  "envelope.floor.insulation": {
    title: "Is your floor insulated?",
    short: "Floor insulation",
    why: "A cold floor gives cold feet. Most older homes have no insulation here.",
    options: {
      as_built: { label: "As it was built", hint: "Nothing was done to it later." },
      some: { label: "A thin layer", hint: "For example foil or a few centimetres of foam." },
      good: { label: "A thick layer", hint: "More than 10 centimetres, or chips or beads." },
    },
  },
  "envelope.glazing.living": {
    title: "What glass is in the living room?",
    short: "Living room glass",
    why: "Look at the edge between the panes. It often shows the kind of glass and a year.",
    options: glazing,
  },
  "envelope.glazing.sleeping": {
    title: "What glass is in the bedrooms?",
    short: "Bedroom glass",
    why: "Upstairs often has other glass than downstairs.",
    options: glazing,
  },
  "envelope.draught": {
    title: "Is your home draughty?",
    short: "Draughts",
    why: "Cold air blows in through gaps. You feel that on a windy day.",
    options: {
      draughty: { label: "Yes, it is draughty", hint: "Curtains move when the wind blows." },
      ordinary: { label: "A little at times", hint: "Only near a door or a window." },
      tight: { label: "No, hardly", hint: "Gaps have been closed." },
    },
  },
  "ventilation.system": {
    title: "How does fresh air come in?",
    short: "Ventilation",
    why: "Ventilation is fresh air, all day long. Without fresh air you get damp and mould.",
    options: {
      natural: { label: "Windows and grilles", hint: "There is no fan." },
      mechanical_extract: {
        label: "A fan draws air out",
        hint: "In kitchen, toilet and bathroom. Fresh air comes in through grilles.",
      },
      demand_extract: { label: "Extraction that measures by itself", hint: "Sensors turn the fan up or down." },
      balanced_heat_recovery: { label: "Ventilation that wins back heat", hint: "Air goes in and out through ducts." },
    },
  },
  "ventilation.inlets": {
    title: "Are there grilles above your windows?",
    short: "Ventilation grilles",
    why: "A grille lets fresh air in, even with the window shut.",
    options: {},
  },
  "heating.source": {
    title: "How do you heat your home?",
    short: "Heating",
    why: "This decides whether you use gas or electricity.",
    options: {
      gas_boiler: { label: "With a gas boiler", hint: "Most homes have this." },
      hybrid_heat_pump: { label: "Hybrid heat pump", hint: "A heat pump with a gas boiler beside it." },
      heat_pump: { label: "Heat pump, no gas", hint: "A device that takes heat from outside air." },
    },
  },
  "heating.boilerYear": {
    title: "What year is your boiler from?",
    short: "Year of the boiler",
    why: "The year is often on a sticker on the boiler. A boiler lasts about 15 years.",
    options: {},
  },
  "heating.emitters": {
    title: "How does the heat come into the room?",
    short: "Radiators or floor",
    why: "Large radiators and floor heating work with cooler water. That suits a heat pump.",
    options: {
      radiators: { label: "Ordinary radiators", hint: "They get very hot in winter." },
      low_temperature_radiators: { label: "Radiators for lukewarm water", hint: "Extra large, or with small fans." },
      floor_heating: { label: "Floor heating", hint: "Pipes in the floor, at least in the living room." },
    },
  },
  "heating.openFlue": {
    title: "Do you have a stove or geyser that takes air from the room?",
    short: "Open appliance",
    why: "Such an appliance always needs fresh air. Closing gaps can then be dangerous.",
    options: {},
  },
  "use.type": {
    title: "Who is at home by day?",
    short: "At home by day",
    why: "Are you home a lot? Then the heating is on for longer.",
    options: {
      at_home: { label: "Someone is almost always in", hint: "For example because you are retired." },
      out_to_work: { label: "Nobody is in by day", hint: "You work or study elsewhere." },
      family: { label: "A family, in and out", hint: "Children at school, sometimes someone home." },
    },
  },
  "use.occupants": {
    title: "How many people live here?",
    short: "Number of people",
    why: "More people use more hot water. They also give off heat themselves.",
    options: {},
  },
  "use.dayTemperatureC": {
    title: "At how many degrees is the heating when you are in?",
    short: "Temperature by day",
    why: "One degree lower easily saves 5 to 8 percent gas.",
    options: {},
  },
  "use.nightTemperatureC": {
    title: "At how many degrees is the heating at night?",
    short: "Temperature at night",
    why: "At night a home cools slowly. How fast depends on the insulation.",
    options: {},
  },
  "use.bedroomsHeated": {
    title: "Do you heat the bedrooms?",
    short: "Bedrooms heated",
    why: "Cold bedrooms cost less. We do not want to promise savings you already have.",
    options: {
      no: { label: "No", hint: "The radiator is always off." },
      a_little: { label: "A little", hint: "Only when it freezes, or for an hour." },
      yes: { label: "Yes", hint: "The radiator is simply on." },
    },
  },
  "use.bedroomWindow": {
    title: "Is the bedroom window open at night?",
    short: "Window at night",
    why: "An open window gives fresh air. In winter heat leaves too.",
    options: {
      shut: { label: "Shut", hint: "Mostly shut in summer too." },
      ajar: { label: "Ajar", hint: "Open a few centimetres." },
      open: { label: "Open", hint: "Wide open all year." },
    },
  },
  "electricity.cooking": {
    title: "What do you cook on?",
    short: "Cooking",
    why: "Who cooks with electricity can do without gas.",
    options: {
      gas: { label: "Gas", hint: "A stove with flames." },
      induction: { label: "Electric", hint: "Induction or a ceramic plate." },
    },
  },
  "solar.panels": {
    title: "How many solar panels do you have?",
    short: "Solar panels",
    why: "Fill in 0 if you have none.",
    options: {},
  },
  "heating.heatPumpKind": {
    title: "Where does your heat pump get its heat from?",
    short: "Kind of heat pump",
    why: "In winter the ground is warmer than the air. A heat pump then uses less electricity.",
    options: {
      air: { label: "From the outdoor air", hint: "There is a box with a fan outside." },
      ground: { label: "From the ground", hint: "With pipes deep in the garden." },
    },
  },
  "hotWater.showerRecovery": {
    title: "Does your shower win back heat?",
    short: "Shower heat recovery",
    why: "Warm water going down the drain can warm the cold water. That saves hot water.",
    options: {
      none: { label: "No", hint: "An ordinary shower." },
      vertical_pipe: { label: "Yes, with a pipe", hint: "A thick copper pipe below the shower." },
      drain_channel: { label: "Yes, in the channel", hint: "It is in the drain of the shower." },
      tray: { label: "Yes, in the tray", hint: "It is in the shower tray." },
    },
  },
  "hotWater.solarCollector": {
    title: "Do you have a solar water heater?",
    short: "Solar water heater",
    why: "It makes hot water with the sun. It is something else than solar panels.",
    options: {
      none: { label: "No", hint: "Also if you only have solar panels." },
      small: { label: "Yes, a small one", hint: "One plate on the roof." },
      large: { label: "Yes, a large one", hint: "Two plates on the roof." },
    },
  },
  "electricity.battery": {
    title: "Do you have a home battery?",
    short: "Home battery",
    why: "A battery keeps power from your panels for the evening.",
    options: {
      none: { label: "No", hint: "Most homes have none." },
      small: { label: "Yes, a small one", hint: "About 5 kWh." },
      medium: { label: "Yes, an ordinary one", hint: "About 10 kWh." },
      large: { label: "Yes, a large one", hint: "About 15 kWh." },
    },
  },
};
