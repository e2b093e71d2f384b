// SPDX-License-Identifier: Apache-2.0
#include "simulator/carpicture.h"

#include "plate/colours.h"
#include "simulator/camera/carbody.h"
#include "simulator/camera/finish.h"
#include "simulator/camera/garagescene.h"
#include "simulator/camera/platepaint.h"
#include "simulator/camera/rasterizer.h"
#include "simulator/draws.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr int jpegQuality = 76;

bool isElectric(const QString &plate)
{
    const PlateColour colour = plateColours(plate).name;
    return colour == PlateColour::Green || colour == PlateColour::YellowGreen;
}

camera::View viewOf(Draws &draws)
{
    const auto between = [&draws](double low, double high) {
        return static_cast<float>(draws.between(low, high));
    };
    camera::View view;
    view.eye = {between(-0.4, 0.4), between(-3.35, -3.05), between(2.15, 2.3)};
    view.target = {between(-0.08, 0.08), 0.62F, between(0.50, 0.58)};
    view.focus = between(1290, 1380);
    view.barrel = 0.12F;
    view.roll = between(-0.02, 0.02);
    return view;
}

camera::Lighting lightingOf(Draws &draws, bool night)
{
    camera::Lighting lighting;
    // At night every other row of tubes is off, and the camera makes up for some of it.
    lighting.brightness = static_cast<float>(night ? draws.between(0.30, 0.40) : draws.between(0.72, 0.9));
    lighting.tubeOffset = static_cast<float>(draws.between(0, 2.6));
    const auto warmth = static_cast<float>(draws.between(-0.06, 0.05));
    lighting.tint = {1 + warmth, 1, 1 - warmth};
    return lighting;
}

struct StandingCar
{
    camera::CarLook look;
    camera::CarPlace place;
    QImage plate;
};

QList<StandingCar> carsOf(const CarPictureSubject &subject, Draws &draws)
{
    const auto between = [&draws](double low, double high) {
        return static_cast<float>(draws.between(low, high));
    };
    QList<StandingCar> cars;
    cars.append({camera::CarLook::invented(subject.appearance, isElectric(subject.plate)),
                 {between(-0.12, 0.12), between(0.15, 0.4), between(-0.025, 0.025)},
                 camera::platePicture(subject.plate, 0.5)});
    for (const float side : {-1.0F, 1.0F}) {
        if (!draws.chance(0.65))
            continue;
        // Neighbours stay without a plate: nobody may be found in another car's picture.
        cars.append(
            {camera::CarLook::invented(draws.next(), draws.chance(0.3)),
             {side * camera::bayWidth + between(-0.15, 0.15), between(0.2, 0.6), between(-0.03, 0.03)},
             QImage()});
    }
    return cars;
}

} // namespace

QByteArray carPicture(const CarPictureSubject &subject)
{
    Draws draws(mixed(subject.appearance, {0x63616d657261ULL}));
    const camera::View view = viewOf(draws);
    camera::Lighting lighting = lightingOf(draws, subject.night);
    const QList<StandingCar> cars = carsOf(subject, draws);
    for (const StandingCar &car : cars)
        lighting.footprints.push_back({car.place.x, car.place.y + car.look.length / 2,
                                       car.look.halfWidth - 0.1F, car.look.length / 2 - 0.12F, 0.62F});

    camera::Rasterizer rasterizer(view, lighting);
    for (qsizetype i = 0; i < cars.size(); ++i) {
        const StandingCar &car = cars.at(i);
        for (const camera::Patch &patch : camera::carBody(car.look, car.place, car.plate, i == 0))
            rasterizer.draw(patch);
    }
    const camera::GarageScene scene = camera::garageScene(subject.area, subject.bay, subject.appearance);
    for (const camera::GarageScene::Part &part : scene.parts)
        rasterizer.draw(part.patch, part.lift);

    QImage picture = rasterizer.takeImage();
    camera::Finish how;
    how.noise = subject.night ? 9.0F : 3.2F;
    how.saturation = subject.night ? 0.62F : 0.92F;
    how.seed = mixed(subject.appearance, {0x6e6f697365ULL});
    how.timeStamp = subject.timeStamp;
    how.name = u"CAM %1-%2"_s.arg(subject.area, subject.bay);
    camera::finish(picture, how);

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPEG", jpegQuality);
    return bytes;
}

} // namespace bayfinder
