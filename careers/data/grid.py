"""Eastings and northings of the National Grid (EPSG:27700) -> latitude and longitude (WGS84), good to about five metres.

Formulas and constants: Ordnance Survey, “A guide to coordinate systems in Great Britain”, annexes B, C and section 6.6.
Five metres is what a single Helmert shift can do; Code-Point's own points are rounded and we keep their means.
"""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Ellipsoid:
    """Half axes in metres."""

    a: float
    b: float

    @property
    def e2(self) -> float:
        """Eccentricity squared."""
        return 1 - (self.b / self.a) ** 2


AIRY_1830 = Ellipsoid(6377563.396, 6356256.909)
WGS84 = Ellipsoid(6378137.0, 6356752.3142)

SCALE = 0.9996012717
ORIGIN_LAT, ORIGIN_LON = math.radians(49), math.radians(-2)
ORIGIN_EAST, ORIGIN_NORTH = 400_000.0, -100_000.0

SHIFT = (446.448, -125.157, 542.060)
"""Metres along x, y, z from OSGB36 to WGS84."""
TURN = tuple(math.radians(seconds / 3600) for seconds in (0.1502, 0.2470, 0.8421))
STRETCH = -20.4894e-6


def convert_grid(easting: float, northing: float) -> tuple[float, float]:
    """Latitude and longitude in degrees of a point given in metres of the National Grid."""
    lat, lon = _unproject(easting, northing)
    lat, lon = _to_angles(_shift(_to_space(lat, lon)))
    return math.degrees(lat), math.degrees(lon)


def _unproject(easting: float, northing: float) -> tuple[float, float]:
    """Grid -> latitude and longitude on the Airy ellipsoid, in radians (annex C.2)."""
    lat = _find_foot(northing)
    sin, cos, tan = math.sin(lat), math.cos(lat), math.tan(lat)
    nu = AIRY_1830.a * SCALE / math.sqrt(1 - AIRY_1830.e2 * sin**2)
    rho = nu * (1 - AIRY_1830.e2) / (1 - AIRY_1830.e2 * sin**2)
    eta2 = nu / rho - 1
    vii = tan / (2 * rho * nu)
    viii = tan / (24 * rho * nu**3) * (5 + 3 * tan**2 + eta2 - 9 * tan**2 * eta2)
    ix = tan / (720 * rho * nu**5) * (61 + 90 * tan**2 + 45 * tan**4)
    x = 1 / (cos * nu)
    xi = 1 / (cos * 6 * nu**3) * (nu / rho + 2 * tan**2)
    xii = 1 / (cos * 120 * nu**5) * (5 + 28 * tan**2 + 24 * tan**4)
    xiia = 1 / (cos * 5040 * nu**7) * (61 + 662 * tan**2 + 1320 * tan**4 + 720 * tan**6)
    east = easting - ORIGIN_EAST
    return (
        lat - vii * east**2 + viii * east**4 - ix * east**6,
        ORIGIN_LON + x * east - xi * east**3 + xii * east**5 - xiia * east**7,
    )


def _find_foot(northing: float) -> float:
    """Latitude, in radians, at which the meridian of the origin reaches `northing`, to a hundredth of a millimetre."""
    lat, arc = ORIGIN_LAT, 0.0
    while True:
        lat += (northing - ORIGIN_NORTH - arc) / (AIRY_1830.a * SCALE)
        arc = _measure_meridian(lat)
        if abs(northing - ORIGIN_NORTH - arc) < 1e-5:  # noqa: PLR2004 - metres
            return lat


def _measure_meridian(lat: float) -> float:
    """Metres along the meridian from the origin to `lat`, in radians."""
    n = (AIRY_1830.a - AIRY_1830.b) / (AIRY_1830.a + AIRY_1830.b)
    less, more = lat - ORIGIN_LAT, lat + ORIGIN_LAT
    return (
        AIRY_1830.b
        * SCALE
        * (
            (1 + n + 5 / 4 * n**2 + 5 / 4 * n**3) * less
            - (3 * n + 3 * n**2 + 21 / 8 * n**3) * math.sin(less) * math.cos(more)
            + (15 / 8 * n**2 + 15 / 8 * n**3) * math.sin(2 * less) * math.cos(2 * more)
            - 35 / 24 * n**3 * math.sin(3 * less) * math.cos(3 * more)
        )
    )


def _to_space(lat: float, lon: float) -> tuple[float, float, float]:
    """Radians on the Airy ellipsoid, at no height -> metres along x, y, z."""
    nu = AIRY_1830.a / math.sqrt(1 - AIRY_1830.e2 * math.sin(lat) ** 2)
    return (
        nu * math.cos(lat) * math.cos(lon),
        nu * math.cos(lat) * math.sin(lon),
        (1 - AIRY_1830.e2) * nu * math.sin(lat),
    )


def _shift(point: tuple[float, float, float]) -> tuple[float, float, float]:
    """OSGB36 -> WGS84, both in metres along x, y, z."""
    (x, y, z), (right, up, round_) = point, TURN
    grow = 1 + STRETCH
    return (
        SHIFT[0] + grow * x - round_ * y + up * z,
        SHIFT[1] + round_ * x + grow * y - right * z,
        SHIFT[2] - up * x + right * y + grow * z,
    )


def _to_angles(point: tuple[float, float, float]) -> tuple[float, float]:
    """Metres along x, y, z -> radians on the WGS84 ellipsoid."""
    x, y, z = point
    out = math.hypot(x, y)
    lat = math.atan2(z, out * (1 - WGS84.e2))
    for _ in range(6):  # each turn gains some three digits
        nu = WGS84.a / math.sqrt(1 - WGS84.e2 * math.sin(lat) ** 2)
        lat = math.atan2(z + WGS84.e2 * nu * math.sin(lat), out)
    return lat, math.atan2(y, x)
