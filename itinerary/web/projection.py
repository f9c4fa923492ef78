"""Where a place stands on the page's world map: the Equal Earth projection.

B. Šavrič, T. Patterson and B. Jenny, "The Equal Earth map projection", International Journal of
Geographical Information Science 33 (2019). Areas keep their proportions.
"""

from __future__ import annotations

from math import asin, cos, pi, radians, sin, sqrt

WIDTH = 2000
"""Units of the map from its western to its eastern edge."""
NORTH, SOUTH = 84.0, -57.0
"""The latitudes (degrees) at which the map ends: nobody travels to Antarctica for a state."""

_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_M = sqrt(3) / 2
_HALF_WIDTH = pi / (_M * _A1)
_SCALE = WIDTH / (2 * _HALF_WIDTH)


def _height(latitude: float) -> float:
    angle = asin(_M * sin(radians(latitude)))
    return angle * (_A1 + _A2 * angle**2 + angle**6 * (_A3 + _A4 * angle**2))


HEIGHT = round(_SCALE * (_height(NORTH) - _height(SOUTH)))
"""Units of the map from its northern to its southern edge."""


def projected(latitude: float, longitude: float) -> tuple[float, float]:
    """The point on the map, in units from its left and its upper edge, of a place in degrees."""
    angle = asin(_M * sin(radians(latitude)))
    stretch = _A1 + 3 * _A2 * angle**2 + angle**6 * (7 * _A3 + 9 * _A4 * angle**2)
    east = radians(longitude) * cos(angle) / (_M * stretch)
    return (
        _SCALE * (east + _HALF_WIDTH),
        _SCALE * (_height(NORTH) - _height(latitude)),
    )
