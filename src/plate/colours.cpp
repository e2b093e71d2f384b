// SPDX-License-Identifier: Apache-2.0
#include "plate/colours.h"

#include "plate/grammar.h"
#include "plate/normalise.h"

namespace bayfinder {

namespace {

constexpr quint32 blue = 0xff1c3f94;
constexpr quint32 yellow = 0xfff7c600;
constexpr quint32 paleGreen = 0xfff4faf1;
constexpr quint32 green = 0xff5fc27a;
constexpr quint32 white = 0xffffffff;
constexpr quint32 black = 0xff101010;
constexpr quint32 red = 0xffa8000c;
constexpr quint32 redOnBlack = 0xffff7d73;
constexpr quint32 grey = 0xffe6e6e6;

constexpr PlateColours plain(PlateColour name, quint32 background, quint32 text, quint32 special)
{
    return {name, background, background, text, special};
}

} // namespace

PlateColours plateColours(QStringView plate)
{
    switch (kindOf(normalisedPlate(plate))) {
    case PlateKind::Ordinary:
        return plain(PlateColour::Blue, blue, white, white);
    case PlateKind::NewEnergySmall:
        return {PlateColour::Green, paleGreen, green, black, black};
    case PlateKind::NewEnergyLarge:
        return {PlateColour::YellowGreen, yellow, green, black, black};
    case PlateKind::Coach:
    case PlateKind::Trailer:
        return plain(PlateColour::Yellow, yellow, black, black);
    case PlateKind::Embassy:
    case PlateKind::Consulate:
        return plain(PlateColour::Black, black, white, redOnBlack);
    case PlateKind::HongKong:
    case PlateKind::Macau:
        return plain(PlateColour::Black, black, white, white);
    case PlateKind::Police:
    case PlateKind::ArmedPolice:
    case PlateKind::Emergency:
    case PlateKind::Military:
        return plain(PlateColour::White, white, black, red);
    case PlateKind::FreeText:
        break;
    }
    return plain(PlateColour::Unknown, grey, black, black);
}

} // namespace bayfinder
