// SPDX-License-Identifier: Apache-2.0
// Every tests/fixtures/cpgs/CALL/NAME.in.json is an answer's body; NAME.out.json is what the port gets of it.
#include "cpgs/decoding.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <array>
#include <optional>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

const QString askedPlate = u"川A11NW5"_s;

QString fixtures()
{
    return QStringLiteral(BAYFINDER_SOURCE_DIR "/tests/fixtures/cpgs/");
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(fileName));
    return file.readAll();
}

void put(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void put(QJsonObject &object, const QString &name, std::optional<int> number)
{
    if (number)
        object.insert(name, *number);
}

QJsonObject written(const ParkedCar &car)
{
    QJsonObject object;
    put(object, u"plate"_s, car.plate);
    put(object, u"area"_s, car.area);
    put(object, u"areaName"_s, car.areaName);
    put(object, u"bay"_s, car.bay);
    put(object, u"parkedSince"_s, car.parkedSince.toString(Qt::ISODateWithMs));
    put(object, u"image"_s, car.picture.toString(QUrl::FullyEncoded));
    return object;
}

QJsonObject written(const AreaVacancy &area)
{
    QJsonObject object;
    put(object, u"area"_s, area.area);
    put(object, u"areaName"_s, area.areaName);
    put(object, u"total"_s, area.total);
    put(object, u"free"_s, area.free);
    return object;
}

QJsonObject written(const BayState &bay)
{
    constexpr std::array states{"free"_L1, "occupied"_L1, "unknown"_L1};
    QJsonObject object;
    put(object, u"area"_s, bay.area);
    put(object, u"areaName"_s, bay.areaName);
    put(object, u"bay"_s, bay.bay);
    object.insert(u"state"_s, states.at(size_t(bay.occupancy)));
    return object;
}

template <typename T>
QByteArray written(const QString &name, const Expected<QList<T>> &decoded)
{
    QJsonObject document;
    if (decoded) {
        QJsonArray list;
        for (const T &value : *decoded)
            list.append(written(value));
        document.insert(name, list);
    } else {
        document.insert(u"error"_s,
                        QJsonObject{{u"kind"_s, errorKindName(decoded.error().kind)},
                                    {u"message"_s, decoded.error().message}});
    }
    return QJsonDocument(document).toJson();
}

QByteArray decoded(const QString &call, const QByteArray &body)
{
    if (call == "search"_L1)
        return written(u"cars"_s, decodeCars(body));
    if (call == "locate"_L1)
        return written(u"cars"_s, decodeLocated(body, askedPlate));
    if (call == "free"_L1)
        return written(u"areas"_s, decodeVacancies(body));
    return written(u"bays"_s, decodeBays(body));
}

// Both in the same spelling, so that a difference is one of content.
QByteArray normalised(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).toJson();
}

QByteArray difference(const QByteArray &actual, const QByteArray &expected)
{
    const QList<QByteArray> left = expected.split('\n');
    const QList<QByteArray> right = actual.split('\n');
    QByteArray lines("\n");
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        if (left.value(i) == right.value(i))
            lines += "  " + left.value(i) + '\n';
        else
            lines += "- " + left.value(i) + "\n+ " + right.value(i) + '\n';
    }
    return lines;
}

} // namespace

class TestDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void hasNoStrayFixtures();
};

void TestDecoding::decodes_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("stem");
    const QStringList calls{u"search"_s, u"locate"_s, u"free"_s, u"bays"_s};
    for (const QString &call : calls) {
        const QStringList names =
            QDir(fixtures() + call).entryList({u"*.in.json"_s}, QDir::Files, QDir::Name);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            const QString stem = name.chopped(qsizetype(sizeof(".in.json")) - 1);
            QTest::addRow("%s/%s", qPrintable(call), qPrintable(stem))
                << call << fixtures() + call + u'/' + stem;
        }
    }
}

void TestDecoding::decodes()
{
    QFETCH(QString, call);
    QFETCH(QString, stem);
    const QByteArray expected = normalised(contentOf(stem + u".out.json"_s));
    const QByteArray actual = decoded(call, contentOf(stem + u".in.json"_s));
    QVERIFY2(actual == expected, difference(actual, expected).constData());
}

void TestDecoding::hasNoStrayFixtures()
{
    const QStringList folders = QDir(fixtures()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders) {
        const QDir dir(fixtures() + folder);
        const QStringList names = dir.entryList(QDir::Files);
        for (const QString &name : names) {
            QString other = name;
            other.replace(".out.json"_L1, ".*"_L1).replace(".in.json"_L1, ".*"_L1);
            QVERIFY2(dir.entryList({other}, QDir::Files).size() == 2, qPrintable(folder + u'/' + name));
        }
    }
}

QTEST_GUILESS_MAIN(TestDecoding)

#include "tst_decoding.moc"
