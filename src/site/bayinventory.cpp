// SPDX-License-Identifier: Apache-2.0
#include "site/bayinventory.h"

#include "platform/cleantext.h"
#include "site/geojsonfile.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr qsizetype mostProblems = 100;
constexpr qsizetype mostLevels = 200;
constexpr qsizetype mostBays = 50000;
constexpr int highestOrdinal = 500;

const QString levelFile = u"level.geojson"_s;
const QString unitFile = u"unit.geojson"_s;

// A text of IMDF's type LABELS: an object of texts by language tag, or null.
LocalisedText labels(const QJsonValue &value)
{
    LocalisedText text;
    const QJsonObject object = value.toObject();
    for (auto label = object.constBegin(); label != object.constEnd(); ++label) {
        const QString clean = cleanText(label.value().toString());
        // IMDF writes "zh-CN" where our languages are called "zh_CN".
        if (!clean.isEmpty())
            text.insert(QString(label.key()).replace(u'-', u'_'), clean);
    }
    return text;
}

// The one text of labels that are the same in every language, such as numbers.
QString anyLabel(const QJsonValue &value)
{
    return value.isString() ? cleanText(value.toString()) : labels(value).text(u"en"_s);
}

class Reader
{
public:
    explicit Reader(QString folder)
        : m_folder(std::move(folder))
    {
    }

    Expected<BayInventory> read();

private:
    void addLevel(const QJsonObject &feature);
    void addBay(const QJsonObject &feature);
    void problem(const QString &file, const QString &feature, const QString &what);

    QString m_folder;
    BayInventory m_inventory;
    QHash<QString, qsizetype> m_levelById;
    QSet<QString> m_unitIds;
    QHash<QString, QSet<QString>> m_bayNames; // by level
    qsizetype m_bayCount = 0;
};

void Reader::problem(const QString &file, const QString &feature, const QString &what)
{
    if (m_inventory.problems.size() >= mostProblems)
        return;
    const QString id = feature.isEmpty() ? u"a feature without id"_s : cleanText(feature, 64);
    m_inventory.problems.append(u"%1: %2: %3"_s.arg(file, id, what));
}

void Reader::addLevel(const QJsonObject &feature)
{
    const QString id = feature[u"id"_s].toString();
    const QJsonObject properties = feature[u"properties"_s].toObject();
    const double ordinal = properties[u"ordinal"_s].toDouble(NAN);
    if (id.isEmpty())
        return problem(levelFile, id, u"cannot be referred to"_s);
    if (m_levelById.contains(id))
        return problem(levelFile, id, u"is there twice, the second is left out"_s);
    if (!(std::abs(ordinal) <= highestOrdinal) || ordinal != std::floor(ordinal))
        return problem(levelFile, id, u"has no ordinal, expected a whole number"_s);
    if (m_inventory.levels.size() >= mostLevels)
        return problem(levelFile, id, u"is one level too many, at most %1 are read"_s.arg(mostLevels));
    MappedLevel level;
    level.id = id;
    level.ordinal = static_cast<int>(ordinal);
    level.name = labels(properties[u"name"_s]);
    level.shortName = anyLabel(properties[u"short_name"_s]);
    if (level.shortName.isEmpty()) {
        level.shortName = QString::number(level.ordinal);
        problem(levelFile, id, u"has no short_name, its ordinal is taken"_s);
    }
    m_levelById.insert(id, m_inventory.levels.size());
    m_inventory.levels.append(level);
}

void Reader::addBay(const QJsonObject &feature)
{
    const QJsonObject properties = feature[u"properties"_s].toObject();
    if (properties[u"category"_s].toString() != "parking"_L1)
        return;
    const QString id = feature[u"id"_s].toString();
    const QString name = anyLabel(properties[u"name"_s]);
    const auto level = m_levelById.constFind(properties[u"level_id"_s].toString());
    if (id.isEmpty())
        return problem(unitFile, id, u"cannot be referred to"_s);
    if (m_unitIds.contains(id))
        return problem(unitFile, id, u"is there twice, the second is left out"_s);
    m_unitIds.insert(id);
    if (level == m_levelById.cend())
        return problem(unitFile, id, u"stands on no level"_s);
    if (name.isEmpty())
        return problem(unitFile, id, u"is a parking bay without a name"_s);
    if (m_bayNames[level.key()].contains(name))
        return problem(unitFile, id, u"has the name of another bay of its level"_s);
    if (m_bayCount >= mostBays)
        return problem(unitFile, id, u"is one bay too many, at most %1 are read"_s.arg(mostBays));
    ++m_bayCount;
    m_bayNames[level.key()].insert(name);
    m_inventory.levels[level.value()].bays.append({id, name});
}

Expected<BayInventory> Reader::read()
{
    const auto levels = readFeatures(m_folder, levelFile);
    if (!levels)
        return tl::unexpected(levels.error());
    for (const auto &feature : *levels)
        addLevel(feature.toObject());
    if (m_inventory.levels.isEmpty()) {
        const QString why =
            m_inventory.problems.isEmpty() ? u"it has no features"_s : m_inventory.problems.first();
        return failure(Error::Kind::Misconfigured,
                       u"%1/%2: no usable level (%3)"_s.arg(m_folder, levelFile, why));
    }
    if (const auto units = readFeatures(m_folder, unitFile)) {
        for (const auto &feature : *units)
            addBay(feature.toObject());
    } else {
        m_inventory.problems.append(units.error().message);
    }
    std::stable_sort(m_inventory.levels.begin(), m_inventory.levels.end(),
                     [](const MappedLevel &a, const MappedLevel &b) { return a.ordinal > b.ordinal; });
    return m_inventory;
}

} // namespace

Expected<BayInventory> readBayInventory(const QString &folder)
{
    return Reader(folder).read();
}

} // namespace bayfinder
