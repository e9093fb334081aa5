"""Where in the region something is taught within reach, and where not: for families a gap, for planners a question.

A district is as well covered as the share of its postcode sectors whose middle lies within so many kilometres, in a
straight line, of a site of somebody who teaches it. A site stands for all that its provider teaches, as the evidence names
no site; who has no known site reaches nobody. So a gap is a question to ask, not proof that nothing is there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from careers.places.locate import find_nearest, measure_km
from careers.queries.geography import Point
from careers.queries.providers import SiteRow, Taught

Spot = tuple[float, float]


@dataclass(frozen=True)
class Cover:
    """One district: how many of its sectors are reached, of how many; the site nearest to its middle, and its miles."""

    district: str
    reached: int
    sectors: int
    nearest: SiteRow | None = None
    miles: float | None = None

    @property
    def amount(self) -> str:
        """`all`, `most` (half or more), `some` or `none`."""
        if self.reached == self.sectors:
            return "all"
        if 2 * self.reached >= self.sectors:
            return "most"
        return "some" if self.reached else "none"


class Coverage:
    """Reckons coverage of anything that is taught; distances are measured once."""

    def __init__(
        self, sites: Mapping[str, list[SiteRow]], sectors: Mapping[str, list[Point]], within_km: float
    ) -> None:
        """sites: provider -> where it teaches; sectors: district -> its sectors."""
        self.sites = sites
        spots = dict.fromkeys((site.lat, site.lon) for found in sites.values() for site in found)
        self._numbers = {spot: number for number, spot in enumerate(spots)}
        middles = {district: tuple((one.lat, one.lon) for one in found) for district, found in sectors.items()}
        self._reached = {
            district: _list_reached(tuple(spots), points, within_km) for district, points in middles.items()
        }

    def measure(self, providers: Iterable[str], middles: Mapping[str, Point] | None = None) -> list[Cover]:
        """Coverage of each district by these providers, the least covered first.

        middles: district -> its middle, to find the nearest site to it; without them none is named
        """
        own = [site for provider in providers for site in self.sites.get(provider, [])]
        mask = sum({1 << self._numbers[site.lat, site.lon] for site in own})
        covers = []
        for district, sectors in self._reached.items():
            middle = (middles or {}).get(district)
            nearest, miles = (find_nearest(middle, own) if middle else None) or (None, None)
            reached = sum(bool(one & mask) for one in sectors)
            covers.append(Cover(district, reached, len(sectors), nearest, miles))
        return sorted(covers, key=lambda one: one.reached / one.sectors)


def group_taught(taught: Iterable[Taught]) -> dict[tuple[str, int], set[str]]:
    """Routeway and level -> who teaches it.

    What spans levels counts at none: of a higher apprenticeship we often know only that it is one of 4 to 7.
    """
    found: dict[tuple[str, int], set[str]] = {}
    for one in taught:
        if one.level_from == one.level_to:
            found.setdefault((one.routeway, one.level_from), set()).add(one.provider)
    return found


@lru_cache(maxsize=256)
def _list_reached(sites: tuple[Spot, ...], sectors: tuple[Spot, ...], km: float) -> list[int]:
    """For each sector the sites within reach, one bit a site."""
    return [
        sum(1 << number for number, site in enumerate(sites) if measure_km(*sector, *site) <= km) for sector in sectors
    ]
