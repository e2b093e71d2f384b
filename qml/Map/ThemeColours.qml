// SPDX-License-Identifier: Apache-2.0
import Bayfinder.Quick
import Bayfinder.Theme

// The theme's colours as a map takes them.
MapColours {
    outside: Theme.mapOutside
    floor: Theme.mapFloor
    road: Theme.mapRoad
    room: Theme.mapRoom
    solid: Theme.mapSolid
    passage: Theme.mapPassage
    opening: Theme.mapOutside
    line: Theme.mapLine
    bay: Theme.mapBay
    bayFree: Theme.mapBayFree
    bayTaken: Theme.mapBayTaken
    car: Theme.mapCar
    text: Theme.text
    halo: Theme.surface
    symbol: Theme.textMuted
    symbolText: Theme.surface
    route: Theme.mapRoute
    routeEdge: Theme.mapRouteEdge
    target: Theme.mapTarget
    targetText: Theme.mapTargetText
    kiosk: Theme.accent
    kioskText: Theme.accentText
}
