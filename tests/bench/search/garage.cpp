// SPDX-License-Identifier: Apache-2.0
#include "garage.h"

#include "plate/alphabet.h"

#include <QSet>

namespace bayfinder::bench {

using namespace Qt::StringLiterals;

namespace {

QChar oneOf(QStringView characters, QRandomGenerator &random)
{
    return characters.at(random.bounded(int(characters.size())));
}

/// People pay for 6, 8 and 9, and avoid 4.
QChar digit(QRandomGenerator &random)
{
    return oneOf(u"0011222333455566667778888999", random);
}

QString digitsOf(int count, QRandomGenerator &random)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += digit(random);
    return text;
}

QString region(QRandomGenerator &random)
{
    const double home = random.generateDouble();
    if (home < 0.60)
        return u"川A"_s;
    // Offices are lettered by the size of their towns.
    const QChar office = oneOf(random.bounded(4) == 0 ? serialLetters() : u"ABCDEFGH"_s, random);
    return (home < 0.82 ? QChar(u'川') : oneOf(provinceCharacters(), random)) + QString(office);
}

QString ordinarySerial(QRandomGenerator &random)
{
    QString serial = digitsOf(5, random);
    const double kind = random.generateDouble();
    const int letters = kind < 0.3 ? 0 : kind < 0.7 ? 1 : 2;
    for (int i = 0; i < letters; ++i)
        serial[random.bounded(5)] = oneOf(serialLetters(), random);
    return serial;
}

QString energySerial(QRandomGenerator &random)
{
    const double kind = random.generateDouble();
    QString serial(kind < 0.7 ? QChar(u'D') : kind < 0.85 ? QChar(u'F') : oneOf(u"ABCEGH", random));
    serial += random.bounded(10) < 4 ? oneOf(serialLetters(), random) : digit(random);
    return serial + digitsOf(4, random);
}

QString specialPlate(QRandomGenerator &random)
{
    switch (random.bounded(6)) {
    case 0:
        return region(random) + digitsOf(4, random) + u'警';
    case 1:
        return region(random) + digitsOf(4, random) + u'学';
    case 2:
        return region(random) + digitsOf(4, random) + u'挂';
    case 3:
        return u"粤Z"_s + digitsOf(4, random) + u'港';
    case 4:
        return region(random) + digitsOf(5, random) + u'D';
    default:
        return u"WJ"_s + oneOf(provinceCharacters(), random) + digitsOf(5, random);
    }
}

QString plate(QRandomGenerator &random)
{
    const double kind = random.generateDouble();
    if (kind < 0.70)
        return region(random) + ordinarySerial(random);
    return kind < 0.97 ? region(random) + energySerial(random) : specialPlate(random);
}

} // namespace

QList<ParkedCar> parkedCars(int count, QRandomGenerator &random)
{
    const QDateTime now(QDate(2026, 3, 14), QTime(15, 0), Qt::OffsetFromUTC, 8 * 3600);
    QList<ParkedCar> cars;
    QSet<QString> plates;
    while (cars.size() < count) {
        const QString text = plate(random);
        if (plates.contains(text))
            continue;
        plates.insert(text);
        ParkedCar car;
        car.plate = text;
        car.area = u"01"_s;
        car.bay = QString::number(cars.size() + 1);
        car.parkedSince = now.addSecs(-60 * random.bounded(12 * 60));
        cars.append(car);
    }
    return cars;
}

} // namespace bayfinder::bench
