import type { ReactElement } from "react";
import { type DrawingLayout, pointsOf } from "./layout.ts";
import type { HouseDrawingLabels, RoomTemperatures } from "./props.ts";
import type { HouseSection, SectionRoom } from "./section.ts";
import { tintOf } from "./tint.ts";

/** Room shapes, tinted by temperature when there is one to show. */
export function Rooms({
  section,
  layout,
  temperaturesC,
}: {
  section: HouseSection;
  layout: DrawingLayout;
  temperaturesC: RoomTemperatures | null;
}): ReactElement {
  return (
    <g>
      {section.rooms.map((room) => {
        const celsius = temperatureOf(room, temperaturesC);
        return (
          <polygon
            key={room.outline.join()}
            className={`room room-${room.zone}`}
            points={pointsOf(layout, room.outline)}
            style={celsius === null ? undefined : { fill: tintOf(celsius) }}
          />
        );
      })}
    </g>
  );
}

/** Name and temperature in each room, once per zone. */
export function RoomWords({
  section,
  layout,
  temperaturesC,
  labels,
}: {
  section: HouseSection;
  layout: DrawingLayout;
  temperaturesC: RoomTemperatures;
  labels: HouseDrawingLabels;
}): ReactElement {
  const largest = new Map<string, SectionRoom>();
  for (const room of section.rooms) {
    const present = largest.get(room.zone);
    if (!present || areaOf(room) > areaOf(present)) largest.set(room.zone, room);
  }
  return (
    <g>
      {[...largest.values()].map((room) => {
        const celsius = temperatureOf(room, temperaturesC);
        if (celsius === null || room.zone === "crawl") return null;
        const spot = layout.place(wordsAt(room));
        return (
          <text
            key={room.zone}
            className="room-words"
            x={spot.x}
            y={spot.y}
            fontSize={layout.fontSize}
            textAnchor="middle"
          >
            <tspan x={spot.x} className="room-temperature">
              {labels.temperature(celsius)}
            </tspan>
            <tspan x={spot.x} dy={layout.fontSize * 1.15} fontSize={layout.fontSize * 0.86}>
              {labels.rooms[room.zone]}
            </tspan>
          </text>
        );
      })}
    </g>
  );
}

function temperatureOf(room: SectionRoom, temperaturesC: RoomTemperatures | null): number | null {
  if (!temperaturesC || room.zone === "crawl") return null;
  return temperaturesC[room.zone];
}

/** Upper half of a room: the lower half holds the furniture. Under a roof: the middle. */
function wordsAt(room: SectionRoom): readonly [number, number] {
  const ys = room.outline.map((point) => point[0]);
  const zs = room.outline.map((point) => point[1]);
  const [minZ, maxZ] = [Math.min(...zs), Math.max(...zs)];
  const [minY, maxY] = [Math.min(...ys), Math.max(...ys)];
  const underSlope = room.zone !== "attic" && room.outline.length > 4;
  if (underSlope) return [(minY + maxY) / 2, minZ + (maxZ - minZ) * 0.66];
  return room.zone === "attic"
    ? [(minY + maxY) / 2, minZ + (maxZ - minZ) * 0.34]
    : [minY + (maxY - minY) * 0.78, minZ + (maxZ - minZ) * 0.76];
}

function areaOf({ outline }: SectionRoom): number {
  let twice = 0;
  for (let index = 0; index < outline.length; index++) {
    const [y1, z1] = outline[index]!;
    const [y2, z2] = outline[(index + 1) % outline.length]!;
    twice += y1 * z2 - y2 * z1;
  }
  return Math.abs(twice) / 2;
}
