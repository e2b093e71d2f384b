// SPDX-License-Identifier: Apache-2.0
#include "simulator/plateinvention.h"

#include "simulator/draws.h"

#include <QSet>
#include <QStringView>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr QStringView provinces = u"京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新";
constexpr QStringView letters = u"ABCDEFGHJKLMNPQRSTUVWXYZ"; // without I and O
constexpr QStringView digits = u"0123456789";

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
    const QChar province = draws.chance(0.72) ? u'川' : oneOf(draws, provinces);
    const QStringView offices = draws.chance(0.75) ? letters.first(4) : letters.first(16);
    return QString(province) + oneOf(draws, offices);
}

// Five characters, at most two of them letters, as issued today.
QString ordinarySerial(Draws &draws)
{
    QString serial = some(draws, digits, 5);
    const int lettersInIt = draws.below(3);
    for (int i = 0; i < lettersInIt; ++i)
        serial[draws.below(5)] = oneOf(draws, letters);
    return serial;
}

QString smallNewEnergySerial(Draws &draws)
{
    // D, A, B, C, E: battery; F, G, H, J, K: other new energy. D and F were given out first.
    QString serial(draws.chance(0.7) ? u'D' : oneOf(draws, u"FABCEGH"));
    serial += draws.chance(0.4) ? oneOf(draws, letters) : oneOf(draws, digits);
    return serial + some(draws, digits, 4);
}

InventedPlate rarePlate(Draws &draws)
{
    switch (draws.below(9)) {
    case 0:
        return {prefix(draws) + some(draws, digits, 4) + u'警', PlateLook::White};
    case 1:
        return {prefix(draws) + some(draws, digits, 4) + u'学', PlateLook::Yellow};
    case 2:
        return {u"粤Z"_s + some(draws, digits, 4) + u'港', PlateLook::Black};
    case 3:
        return {u"粤Z"_s + some(draws, digits, 4) + u'澳', PlateLook::Black};
    case 4:
        return {u"川A"_s + some(draws, digits, 4) + u'领', PlateLook::Black};
    case 5:
        return {u"WJ"_s + oneOf(draws, provinces) + some(draws, digits, 5), PlateLook::White};
    case 6:
        return {prefix(draws) + some(draws, digits, 5) + u'D', PlateLook::YellowGreen};
    case 7:
        return {prefix(draws) + some(draws, digits, 4) + u'挂', PlateLook::Yellow};
    default:
        return {prefix(draws) + some(draws, digits, 5), PlateLook::Yellow}; // coaches and lorries
    }
}

InventedPlate onePlate(Draws &draws)
{
    const double kind = draws.fraction();
    if (kind < 0.70)
        return {prefix(draws) + ordinarySerial(draws), PlateLook::Blue};
    if (kind < 0.97)
        return {prefix(draws) + smallNewEnergySerial(draws), PlateLook::Green};
    return rarePlate(draws);
}

InventedPlate plateWith(Draws &draws, const QString &part)
{
    const int room = 5 - static_cast<int>(part.size());
    const int before = room > 0 ? draws.below(room + 1) : 0;
    const QString text =
        prefix(draws) + some(draws, digits, before) + part + some(draws, letters, qMax(0, room - before));
    return {text, PlateLook::Blue};
}

} // namespace

PlateLook lookOfPlate(const QString &text)
{
    if (text.isEmpty())
        return PlateLook::Blue;
    const QChar last = text.back();
    if (last == u'警' || last == u'急' || text.startsWith("WJ"_L1))
        return PlateLook::White;
    if (last == u'学' || last == u'挂')
        return PlateLook::Yellow;
    if (last == u'港' || last == u'澳' || last == u'领' || last == u'使')
        return PlateLook::Black;
    if (text.size() == 8)
        return last.isLetter() ? PlateLook::YellowGreen : PlateLook::Green;
    return PlateLook::Blue;
}

QList<InventedPlate> inventPlates(quint64 seed, int count, const QString &alike, int alikeCount)
{
    Draws draws(mixed(seed, {0x706c617465ULL}));
    QList<InventedPlate> plates;
    QSet<QString> known;
    plates.reserve(count);
    known.reserve(count);
    const auto add = [&](InventedPlate plate) {
        if (known.contains(plate.text))
            return;
        known.insert(plate.text);
        plates.append(std::move(plate));
    };
    // A part may leave room for fewer plates than were asked for.
    for (int attempt = 0; plates.size() < qMin(alikeCount, count) && attempt < 20 * alikeCount; ++attempt)
        add(plateWith(draws, alike));
    while (plates.size() < count)
        add(onePlate(draws));
    return plates;
}

} // namespace bayfinder
