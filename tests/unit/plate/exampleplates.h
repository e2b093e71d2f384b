// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plate/grammar.h"

#include <QList>
#include <QString>

namespace bayfinder::test {

struct ExamplePlate
{
    PlateKind kind;
    QString plate;
};

/// At least one plate of every form of every kind.
inline QList<ExamplePlate> examplePlates()
{
    using namespace Qt::StringLiterals;
    return {
        {PlateKind::Ordinary, u"川A11NW5"_s},        {PlateKind::Ordinary, u"京A12345"_s},
        {PlateKind::Ordinary, u"沪AB123C"_s},        {PlateKind::Ordinary, u"粤BZ9999"_s},
        {PlateKind::Ordinary, u"新R1234Z"_s},        {PlateKind::Ordinary, u"苏AZZ000"_s},
        {PlateKind::NewEnergySmall, u"川AD12345"_s}, {PlateKind::NewEnergySmall, u"粤BFA1234"_s},
        {PlateKind::NewEnergySmall, u"京AK99999"_s}, {PlateKind::NewEnergySmall, u"沪CEZ0001"_s},
        {PlateKind::NewEnergyLarge, u"川A12345D"_s}, {PlateKind::NewEnergyLarge, u"粤B00001F"_s},
        {PlateKind::NewEnergyLarge, u"粤B00001G"_s}, {PlateKind::Police, u"川A1234警"_s},
        {PlateKind::Police, u"赣AD999警"_s},         {PlateKind::Coach, u"川A1234学"_s},
        {PlateKind::Coach, u"川AA12B学"_s},          {PlateKind::Trailer, u"京C0544挂"_s},
        {PlateKind::Embassy, u"224009使"_s},         {PlateKind::Embassy, u"使014578"_s},
        {PlateKind::Consulate, u"沪A0123领"_s},      {PlateKind::Consulate, u"沪22401领"_s},
        {PlateKind::HongKong, u"粤Z7C59港"_s},       {PlateKind::HongKong, u"粤ZAB12港"_s},
        {PlateKind::Macau, u"粤Z1234澳"_s},          {PlateKind::ArmedPolice, u"WJ粤7710B"_s},
        {PlateKind::ArmedPolice, u"WJ云01026"_s},    {PlateKind::ArmedPolice, u"WJ12345"_s},
        {PlateKind::ArmedPolice, u"WJ1234X"_s},      {PlateKind::Emergency, u"京X2345应急"_s},
        {PlateKind::Emergency, u"川S0001应急"_s},    {PlateKind::Emergency, u"京12345应急"_s},
        {PlateKind::Emergency, u"应急京123X"_s},     {PlateKind::Military, u"VA20003"_s},
        {PlateKind::Military, u"KA20003"_s},         {PlateKind::Military, u"QZ99999"_s},
    };
}

} // namespace bayfinder::test
