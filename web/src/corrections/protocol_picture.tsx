/** How many corrections there were, day by day, and how many of them have signs. */
import { protocol as words } from "#text";
import { numericDate } from "../model/dates";
import { fill, plural } from "../model/words";
import { barsOf } from "./days";
import type { Protocol } from "./protocol_search";

const height = 60;

export function Picture({ view }: { view: Protocol }) {
  const { each, bars, most } = barsOf(view.from, view.to, view.days);
  if (most === 0) return null;
  const signed = view.days.reduce((sum, day) => sum + day.with_signs, 0);
  const top = bars.find((bar) => bar.count === most);
  const label = fill(words.picture[each], {
    most: plural(words.corrections, most),
    on: numericDate(top?.from ?? view.from),
    signed,
  });
  const tall = (count: number) => (count / most) * height;
  return (
    <figure class="protocol-picture">
      <svg
        viewBox={`0 0 ${bars.length} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        {bars.map((bar, at) => (
          <g key={bar.from}>
            <title>
              {fill(words.bar, {
                day:
                  bar.from === bar.to
                    ? numericDate(bar.from)
                    : `${numericDate(bar.from)}–${numericDate(bar.to)}`,
                count: bar.count,
                signed: bar.with_signs,
              })}
            </title>
            <rect
              class="every"
              x={at + 0.12}
              width={0.76}
              y={height - tall(bar.count)}
              height={tall(bar.count)}
            />
            <rect
              class="signed"
              x={at + 0.12}
              width={0.76}
              y={height - tall(bar.with_signs)}
              height={tall(bar.with_signs)}
            />
          </g>
        ))}
      </svg>
      <figcaption>
        <span>{numericDate(view.from)}</span>
        <span>{numericDate(view.to)}</span>
        <span class="protocol-legend">
          <span>
            <i class="every" aria-hidden="true" /> {words.legend[each]}
          </span>
          <span>
            <i class="signed" aria-hidden="true" /> {words.legend_signed}
          </span>
        </span>
      </figcaption>
    </figure>
  );
}
