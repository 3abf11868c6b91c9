import type { ProblemSentence } from "../problem-sentence.ts";

/** Rooms and radiators. */
export const roomProblems: Readonly<Record<string, ProblemSentence>> = {
  "rooms.none": () => "There is no room in the list yet. Add one.",
  "rooms.id-duplicated": (_place, value) => `The name ${value} is used twice. Give every room a name of its own.`,
  "rooms.size-out-of-range": (place, value, allowed) =>
    `${place}: ${value} cannot be right. What you filled in is still there. Possible: ${allowed}.`,
  "rooms.temperature-out-of-range": (place, value, allowed) =>
    `${place}: ${value} °C is not a usual room temperature. Possible: ${allowed}.`,
  "rooms.emitter-in-unheated-room": (place) =>
    `${place}: this room is not heated, but it has a radiator. Take it away, or say that the room is heated.`,
  "rooms.heated-floor-larger-than-room": (place, value, allowed) =>
    `${place}: the heated floor (${value} m²) is larger than the room. Possible: ${allowed} m² or less.`,
  "rooms.surface-unknown": (place, value, allowed) =>
    `${place}: ${value} is not a part of this home. Choose from: ${allowed}.`,
  "rooms.surface-of-other-zone": (place, value) => `${place}: ${value} belongs to another part of the home.`,
  "rooms.area-not-positive": (place, value) => `${place}: ${value} m² is not possible. Fill in more than 0.`,
  "rooms.window-without-outer-wall": (_place, value) =>
    `${value} has a window, but no outer wall or roof. See which of the two is right.`,
  "rooms.surface-larger-than-home": (place, value, allowed) =>
    `${place}: the rooms have ${value} m² of it together. The whole home has ${allowed} m².`,
  "rooms.floor-larger-than-home": (place, value, allowed) =>
    `${place}: the rooms are ${value} m² together. The home is ${allowed} m².`,
  "rooms.floor-smaller-than-home": (place, value, allowed) =>
    `${place}: the rooms are only ${value} m² together. The home is ${allowed} m². A room is missing.`,
  "rooms.room-unknown": (place, value, allowed) => `${place}: there is no room ${value}. Choose from: ${allowed}.`,
  "rooms.partition-with-itself": (place) => `${place}: a wall stands between two rooms. Choose another room.`,
  "radiators.size-out-of-range": (place, value, allowed) =>
    `${place}: ${value} is not a size of a radiator. Possible: ${allowed}.`,
  "radiators.size-unknown": (place, value, allowed) => `${place}: there is no size ${value}. Choose from: ${allowed}.`,
};
