// SPDX-License-Identifier: Apache-2.0
#include "site/featuretext.h"

#include "platform/cleantext.h"
#include "platform/languagecode.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr qsizetype longestId = 128;
constexpr qsizetype longestTag = 35; // that of RFC 5646, section 4.4.1
constexpr qsizetype mostLanguages = 50;

} // namespace

QString languageOfTag(const QString &tag)
{
    const QStringList parts = tag.left(longestTag).split(tag.contains(u'_') ? u'_' : u'-');
    const QString language = parts.first().toLower();
    if (!isLanguageCode(language) || language == "und"_L1 || language == "mul"_L1)
        return {};
    QString script;
    QString region;
    for (const QString &part : parts.mid(1)) {
        if (part.size() == 4 && script.isEmpty())
            script = part.toLower();
        else if (part.size() == 2 && region.isEmpty())
            region = part.toUpper();
    }
    if (region.isEmpty() && language == "zh"_L1 && script == "hans"_L1)
        region = u"CN"_s;
    else if (region.isEmpty() && language == "zh"_L1 && script == "hant"_L1)
        region = u"TW"_s;
    const QString code = region.isEmpty() ? language : language + u'_' + region;
    return isLanguageCode(code) ? code : language;
}

LocalisedText labels(const QJsonValue &value)
{
    if (value.isString())
        return LocalisedText(cleanText(value.toString()));
    QMap<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto label = object.constBegin(); label != object.constEnd(); ++label) {
        const QString text = cleanText(label.value().toString());
        const QString language = languageOfTag(label.key());
        // "zh-CN" stands before "zh-Hans", and is the more exact of the two.
        if (!text.isEmpty() && !texts.contains(language) && texts.size() < mostLanguages)
            texts.insert(language, text);
    }
    LocalisedText localised;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        localised.insert(text.key(), text.value());
    return localised;
}

QString plainLabel(const QJsonValue &value)
{
    return labels(value).text(u"en"_s);
}

QString featureId(const QJsonValue &value)
{
    // GeoJSON (RFC 7946, section 3.2) allows numbers too.
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return cleanText(value.toString(), longestId);
}

QStringList textList(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const auto &element : array) {
        if (const QString text = featureId(element); !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

QString referredId(const QJsonValue &value)
{
    return featureId(value.isObject() ? value.toObject().value("id"_L1) : value);
}

} // namespace bayfinder
