// SPDX-License-Identifier: Apache-2.0
#include "simulator/camera/carlook.h"

#include "simulator/draws.h"

#include <array>

namespace bayfinder::camera {

namespace {

struct Paint
{
    double until; // share of the cars up to here
    Vec3 colour;
    float gloss;
};

// Most cars are white, black or grey.
constexpr std::array paints{
    Paint{0.30, {0.74F, 0.74F, 0.73F}, 0.55F}, // white
    Paint{0.48, {0.010F, 0.010F, 0.012F}, 0.95F}, // black
    Paint{0.60, {0.33F, 0.34F, 0.35F}, 0.75F}, // silver
    Paint{0.72, {0.075F, 0.080F, 0.085F}, 0.85F}, // grey
    Paint{0.79, {0.012F, 0.040F, 0.135F}, 0.90F}, // blue
    Paint{0.85, {0.30F, 0.012F, 0.014F}, 0.85F}, // red
    Paint{0.90, {0.40F, 0.31F, 0.20F}, 0.75F}, // champagne
    Paint{0.94, {0.085F, 0.045F, 0.025F}, 0.85F}, // brown
    Paint{0.97, {0.030F, 0.095F, 0.070F}, 0.85F}, // green
    Paint{1.00, {0.55F, 0.23F, 0.02F}, 0.70F}, // orange
};

} // namespace

CarLook CarLook::invented(quint64 appearance, bool electric)
{
    Draws draws(mixed(appearance, {0x6c6f6f6bULL}));
    CarLook look;
    const double paint = draws.fraction();
    for (const Paint &candidate : paints) {
        if (paint < candidate.until) {
            look.paint = candidate.colour;
            look.flakes = candidate.gloss;
            break;
        }
    }
    const auto between = [&draws](double low, double high) {
        return static_cast<float>(draws.between(low, high));
    };
    if (draws.chance(0.45)) { // a sport utility vehicle
        look.noseTop = between(0.84, 0.90);
        look.cowl = look.noseTop + between(0.19, 0.22);
        look.roof = between(1.64, 1.72);
        look.halfWidth = between(0.92, 0.95);
        look.rake = between(0.66, 0.76);
    } else {
        look.noseTop = between(0.71, 0.75);
        look.cowl = look.noseTop + between(0.21, 0.24);
        look.roof = between(1.44, 1.49);
        look.halfWidth = between(0.89, 0.925);
        look.rake = between(0.76, 0.88);
    }
    look.bonnet = between(1.02, 1.18);
    look.length = between(4.4, 4.8);
    look.grille = electric ? Grille::Closed : static_cast<Grille>(draws.below(3));
    look.lamps = draws.below(3);
    look.lampsLit = draws.chance(0.35);
    look.chrome = draws.chance(0.6);
    look.glassRoof = draws.chance(0.3);
    return look;
}

} // namespace bayfinder::camera
