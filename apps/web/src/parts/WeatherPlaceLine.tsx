import type { WeatherPlace } from "@keukentafel/insight";
import { Link } from "../navigation.tsx";
import { useText } from "../words.tsx";

/** Below this nobody would notice the difference in temperature: 0.2 K. */
const noticeableHeightM = 30;

/** Whose weather the home gets, how far away that is, and where to say where the home stands. */
export function WeatherPlaceLine({ place }: { readonly place: WeatherPlace }) {
  const { weather, format } = useText();
  const words = weather.place;
  const station = weather.stations[place.station];
  if (place.nearest === null)
    return (
      <p>
        {words.usual(station)}{" "}
        <Link to="home" question="home.postcode">
          {words.tell}
        </Link>
      </p>
    );
  const { distanceKm, heightDifferenceM: height = 0 } = place.nearest;
  return (
    <p>
      {words.nearest(station, format.number(Math.max(1, distanceKm), 0))}
      {Math.abs(height) >= noticeableHeightM &&
        ` ${(height > 0 ? words.higher : words.lower)(format.about(Math.abs(height)))}`}
    </p>
  );
}
