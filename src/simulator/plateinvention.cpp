// SPDX-License-Identifier: Apache-2.0
#include "simulator/plateinvention.h"

#include "plate/alphabet.h"
#include "simulator/draws.h"

#include <QSet>
#include <QStringView>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

QChar oneOf(Draws &draws, QStringView characters)
{
    return characters.at(draws.below(static_cast<int>(characters.size())));
}

QString some(Draws &draws, QStringView characters, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += oneOf(draws, characters);
    return text;
}

// Province and issuing office. Offices with early letters serve the large towns, so they are met more often.
QString prefix(Draws &draws)
{
    const QChar province = draws.chance(0.72) ? u'川' : oneOf(draws, provinceCharacters());
    return QString(province) + oneOf(draws, serialLetters().left(draws.chance(0.75) ? 4 : 16));
}

// Five characters, at most two of them letters, as issued today.
QString ordinarySerial(Draws &draws)
{
    QString serial = some(draws, digits(), 5);
    const int lettersInIt = draws.below(3);
    for (int i = 0; i < lettersInIt; ++i)
        serial[draws.below(5)] = oneOf(draws, serialLetters());
    return serial;
}

QString smallNewEnergySerial(Draws &draws)
{
    // D, A, B, C, E: battery; F, G, H, J, K: other new energy. D and F were given out first.
    QString serial(draws.chance(0.7) ? u'D' : oneOf(draws, u"FABCEGH"));
    serial += draws.chance(0.4) ? oneOf(draws, serialLetters()) : oneOf(draws, digits());
    return serial + some(draws, digits(), 4);
}

QString rarePlate(Draws &draws)
{
    switch (draws.below(9)) {
    case 0:
        return prefix(draws) + some(draws, digits(), 4) + u'警';
    case 1:
        return prefix(draws) + some(draws, digits(), 4) + u'学';
    case 2:
        return u"粤Z"_s + some(draws, digits(), 4) + u'港';
    case 3:
        return u"粤Z"_s + some(draws, digits(), 4) + u'澳';
    case 4:
        return u"川A"_s + some(draws, digits(), 4) + u'领';
    case 5:
        return u"WJ"_s + oneOf(draws, provinceCharacters()) + some(draws, digits(), 5);
    case 6:
        return prefix(draws) + some(draws, digits(), 5) + u'D';
    case 7:
        return prefix(draws) + some(draws, digits(), 4) + u'挂';
    default:
        return some(draws, digits(), 6) + u'使';
    }
}

QString onePlate(Draws &draws)
{
    const double kind = draws.fraction();
    if (kind < 0.70)
        return prefix(draws) + ordinarySerial(draws);
    if (kind < 0.97)
        return prefix(draws) + smallNewEnergySerial(draws);
    return rarePlate(draws);
}

QString plateWith(Draws &draws, const QString &part)
{
    const int room = 5 - static_cast<int>(part.size());
    const int before = room > 0 ? draws.below(room + 1) : 0;
    // Digits only: a serial has no more than two letters, and the part may have them.
    return prefix(draws) + some(draws, digits(), before) + part
        + some(draws, digits(), qMax(0, room - before));
}

} // namespace

QStringList inventPlates(quint64 seed, int count, const QString &alike, int alikeCount)
{
    Draws draws(mixed(seed, {0x706c617465ULL}));
    QStringList plates;
    QSet<QString> known;
    plates.reserve(count);
    known.reserve(count);
    const auto add = [&](const QString &plate) {
        if (known.contains(plate))
            return;
        known.insert(plate);
        plates.append(plate);
    };
    // A part may leave room for fewer plates than were asked for.
    for (int attempt = 0; plates.size() < qMin(alikeCount, count) && attempt < 20 * alikeCount; ++attempt)
        add(plateWith(draws, alike));
    while (plates.size() < count)
        add(onePlate(draws));
    return plates;
}

} // namespace bayfinder
