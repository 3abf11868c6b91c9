import type { ProblemSentence } from "../problem-sentence.ts";

/** Addresses and registers: PDOK, BAG, EP-Online, 3DBAG. */
export const registerProblems: Readonly<Record<string, ProblemSentence>> = {
  "address.postcode-invalid": (_place, value, allowed) =>
    `‘${value}’ is not a postcode. Nothing was asked. Write it like this: ${allowed}.`,
  "address.house-number-invalid": (_place, value, allowed) =>
    `‘${value}’ is not a house number. Nothing was asked. Write it like this: ${allowed}.`,
  "address.not-found": () => "This address is not in the list of addresses. Check it, or fill in what you know.",
  "address.several": (_place, value) => `There are ${value} addresses with this number. Choose the one of your home.`,
  "register.too-many-questions": (_place, _value, allowed) =>
    `You looked up addresses often. Nothing was asked now. Wait ${allowed} seconds, or fill in what you know yourself.`,
  "register.key-missing": (place) => `${place} cannot be asked here. Fill in what you know yourself.`,
  "register.key-refused": (place) =>
    `${place} does not let us in now. The administrator must look at it. Fill in what you know yourself.`,
  "register.offline": (place) => `We cannot reach ${place}. Fill in what you know yourself, or try again later.`,
  "register.timed-out": (place, value) =>
    `${place} gave no answer in ${value} seconds. Fill in what you know yourself, or try again later.`,
  "register.rate-limited": (place) =>
    `${place} gets too many questions now. Try again in a few minutes, or fill in what you know yourself.`,
  "register.day-limit": (place) =>
    `${place} answers no more questions today. Try again tomorrow, or fill in what you know yourself.`,
  "register.server-failed": (place) => `${place} is out of order. Fill in what you know yourself, or try again later.`,
  "register.stopped": (place) => `You stopped asking ${place}. Nothing has changed.`,
  "register.answer-too-large": (place) => `The answer of ${place} is too large. Fill in what you know yourself.`,
  "register.answer-changed": (place) =>
    `We do not understand the answer of ${place}. The administrator must look at it. Fill in what you know yourself.`,
  "bag.not-found": () => "This address is not in the BAG. Check it, or fill in what you know yourself.",
  "bag.several": (_place, value) => `There are ${value} homes at this number. Choose your own home.`,
  "bag.building-not-found": () => "This building is not in the BAG. Fill in what you know yourself.",
  "bag.floor-area-implausible": (_place, value, allowed) =>
    `The BAG says ${value} m² of floor. That cannot be right. We do not use it. Possible is: ${allowed}.`,
  "bag.construction-year-implausible": (_place, value) =>
    `The BAG says it was built in ${value}. That cannot be right. We do not use it.`,
  "bag.several-construction-years": (_place, value) =>
    `Your home lies in buildings of different years: ${value}. We use the oldest year.`,
  "bag.not-a-home": (_place, value) => `The BAG has no home at this address, but: ${value}.`,
  "bag.not-in-use": (_place, value) => `The BAG says that this home is not in ordinary use: ${value}.`,
  "label.absent": () => "No energy label is known for your home. That is fine: we use your answers.",
  "label.several-homes": (_place, value) =>
    `There are ${value} labels of other homes at this number. Choose your own home.`,
  "label.several-labels": (_place, value) => `Your home has ${value} energy labels. We use the newest.`,
  "label.id-and-address-differ": () =>
    "EP-Online gives another label for your address than for your home. We use the label of your home.",
  "label.class-unknown": (_place, value, allowed) =>
    `We do not know the energy label ‘${value}’. We do not use it. Known are: ${allowed}.`,
  "label.value-implausible": (_place, value, allowed) =>
    `A number on the energy label cannot be right: ${value}. We do not use it. Possible is: ${allowed}.`,
  "label.expired": (_place, value) => `Your energy label expired on ${value}. Your home may have changed.`,
  "label.preliminary": () => "This energy label is preliminary. The real home may be different.",
  "label.not-a-home": (_place, value) => `This energy label is not of a home, but of: ${value}.`,
  "shape.not-found": () => "No 3D shape is known of this building. We use your answers.",
  "shape.not-reconstructed": () => "The 3D shape of this building did not succeed. We do not use it.",
  "shape.too-few-points": () => "The building was measured too little from the air. We do not use the 3D shape.",
  "shape.solid-not-closed": () => "The 3D shape of this building is not closed. We do not use it.",
  "shape.value-missing": (_place, value) => `The 3D shape of this building lacks: ${value}. We do not use it.`,
  "shape.younger-than-points": (_place, value, allowed) =>
    `The building is of ${allowed}, but was measured in ${value}. We do not use the 3D shape.`,
  "shape.height-implausible": (_place, value, allowed) =>
    `The building would be ${value} m high. That cannot be right. We do not use the 3D shape. Possible is: ${allowed}.`,
  "shape.ground-area-implausible": (_place, value, allowed) =>
    `The building would stand on ${value} m². That cannot be right. We do not use the 3D shape. Possible is: ${allowed}.`,
  "shape.volume-implausible": (_place, value, allowed) =>
    `The volume of ${value} m³ does not fit height and ground. We do not use the 3D shape. Possible is: ${allowed}.`,
  "shape.roof-area-implausible": (_place, value, allowed) =>
    `The roof of ${value} m² does not fit the ground. We do not use the 3D shape. Possible is: ${allowed}.`,
  "shape.wall-area-implausible": (_place, value, allowed) =>
    `The walls of ${value} m² do not fit the rest. We do not use the 3D shape. Possible is: ${allowed}.`,
  "shape.volume-against-floor-area": (_place, value, allowed) =>
    `The volume of ${value} m³ does not fit the floor area in the BAG. We do not use the 3D shape. Possible is: ${allowed}.`,
  "shape.several-homes": (_place, value) =>
    `This building has ${value} homes. The 3D shape is of the whole building, not of your home.`,
  "shape.quality-doubtful": () => "The makers have doubts about this 3D shape. See whether the sizes are right.",
  "shape.roof-inaccurate": (_place, value) =>
    `The roof of the 3D shape is off by up to ${value} m. See whether the sizes are right.`,
};
